"""The effort figure: how many acts a practised analyst needs for an annotated article. `python -m tests.effort`."""
