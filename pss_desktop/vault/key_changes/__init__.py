"""What opens a vault, and how that changes: passphrase, escrow, a new key, a new device."""
