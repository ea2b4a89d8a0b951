"""Floor 2: the only SQL. One project is one SQLite file; see `schema.py` for what stands in it."""
