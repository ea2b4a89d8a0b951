"""Slow proofs that are not part of the suite: each is a command that prints what it saw."""
