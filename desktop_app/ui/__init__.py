"""Floor 4: the window. The only place that knows Qt; talks to the workspace and to nothing below it."""
