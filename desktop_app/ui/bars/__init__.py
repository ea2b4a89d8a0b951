"""The window's bars: menu, head of the reader, kinds, status."""
