"""Exit statuses of `mujaz`. Wrong usage is argparse's 2."""

DONE = 0
FAILED = 1
"""Something in the world is not as it must be; one sentence on stderr says what."""
STOPPED = 130
"""Ctrl-C, as shells have it."""
PIPE_CLOSED = 141
"""The reader of stdout has gone, as shells have it."""
