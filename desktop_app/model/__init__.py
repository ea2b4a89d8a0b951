"""Floor 0: plain frozen data and the errors. Imports nothing of ours above it, and no heavy library."""
