"""Floor 4: the same work from a terminal. No Qt anywhere below it."""
