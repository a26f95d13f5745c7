"""Risk and crisis: levels, screens, what happened, whom to call, first aid."""
