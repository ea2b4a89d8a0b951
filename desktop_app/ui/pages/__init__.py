"""Pages that stand in the reader's place: a pair, the registry."""
