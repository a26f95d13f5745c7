"""Into a vault: listed, made, unlocked, recovered, restored."""
