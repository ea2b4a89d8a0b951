"""Times and how they are printed."""

import statistics
import time
from collections.abc import Callable


def milliseconds(act: Callable[[], object], times: int = 5) -> float:
    """The median of several runs, after one that isn't counted."""
    act()
    return statistics.median(once(act) for _ in range(times))


def once(act: Callable[[], object]) -> float:
    """One run, in milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def ratio(what: str, ours: float, raw: float, aim: float) -> None:
    """Print ours beside the raw cost, with the aim."""
    print(f"{what}: {ours:.1f} ms, raw {raw:.1f} ms, ratio {ours / raw:.2f} (aim ≤ {aim})")


def spread(what: str, samples: list[float], aim_median: float, aim_p99: float) -> None:
    """Print the median and the 99th percentile with their aims."""
    ordered = sorted(samples)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    median = statistics.median(ordered)
    print(f"{what}: median {median:.2f} ms (aim ≤ {aim_median}), p99 {p99:.2f} ms (aim ≤ {aim_p99})")
