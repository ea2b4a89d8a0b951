"""Floor 1: where things stand on this machine, and what the user has set."""
