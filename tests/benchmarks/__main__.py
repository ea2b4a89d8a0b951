"""Run the benchmarks named, or all."""

import sys

from tests.benchmarks.briefing import briefing
from tests.benchmarks.keys import keys
from tests.benchmarks.library import library
from tests.benchmarks.pair_page import pair_page
from tests.benchmarks.registry import registry
from tests.benchmarks.searching import searching
from tests.benchmarks.spreading import spreading
from tests.benchmarks.storing import importing, marking
from tests.benchmarks.suggesting import suggesting
from tests.benchmarks.window import opening, painting, starting

BENCHMARKS = {
    "starting": starting,
    "opening": opening,
    "painting": painting,
    "keys": keys,
    "marking": marking,
    "importing": importing,
    "briefing": briefing,
    "pair page": pair_page,
    "library": library,
    "registry": registry,
    "searching": searching,
    "spreading": spreading,
    "suggesting": suggesting,
}


def main(names: list[str]) -> int:
    """Exit status 2 for a name that isn't one."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"not a benchmark: {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
