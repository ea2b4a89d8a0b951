"""The dock in which all articles are searched."""
