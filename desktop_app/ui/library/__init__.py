"""The library: every article of the project as a row, filtered by pair, state and words."""
