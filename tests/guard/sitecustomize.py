"""Python runs this at the start of every process that a test starts (tests/conftest.py puts it on PYTHONPATH)."""

import no_network

no_network.forbid()
