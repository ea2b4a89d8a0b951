"""Suggestions in the window: asked for behind it, drawn on the page, answered by the analyst."""
