"""The steps of an axis of years: equal ones mean equal times, and where they don't, a gap is shown."""

from collections.abc import Collection
from itertools import pairwise


def every(years: Collection[str], most: int) -> range:
    """The years to stand under an axis, also those without anything: all of them, of a long time so many of the latest
    as leave one of the `most` steps for those before."""
    first, last = int(min(years)), int(max(years))
    return range(first if last - first < most else last - most + 2, last + 1)


def with_gaps(periods: Collection[str], most: int) -> list[str]:
    """Periods in order (EDTF). Years get those between them; where that would be more than `most`, one gap ("") in
    their place. Periods that are not all whole years stand as they are, each under its own name."""
    found = sorted(periods)
    if not all(len(period) == 4 and period.isdigit() for period in found):
        return found
    first, last = int(found[0]), int(found[-1])
    if last - first < most:
        return [str(year) for year in range(first, last + 1)]
    wide = found[:1]
    for before, period in pairwise(found):
        wide += [period] if int(period) == int(before) + 1 else ["", period]
    return wide
