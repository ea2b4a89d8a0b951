"""Engines that propose marks: an article in, suggestions out. Each is pure and knows nothing of the others."""
