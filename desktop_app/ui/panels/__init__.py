"""Boxes over the window: the palette, the page of keys, the choice of a pair, the briefing's options."""
