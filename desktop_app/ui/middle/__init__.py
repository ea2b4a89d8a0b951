"""The middle of the window: the reader's bars, the reading view, the chooser over it, and the first page."""
