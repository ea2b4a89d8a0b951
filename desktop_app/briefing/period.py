"""Whether a date falls into a period. Dates are no more precise than they were written, so days are compared."""

from functools import lru_cache

from desktop_app.model.edtf import extent, parse_edtf

_FIRST, _LAST = 1, 10**7  # ordinals before and after every day that there is


def in_period(date: str, period: str) -> bool:
    """Whether the days that a date may mean and those of the period have one in common; "" is all time.

    "2024" is in the period of May 2024: it may have been then. What is no date is in no period.
    """
    if not period:
        return True
    days, asked = _extent(date), _asked(period)
    return days is not None and asked is not None and days[0] <= asked[1] and asked[0] <= days[1]


def is_period(period: str) -> bool:
    """Whether it can be asked for: an EDTF date or range, one end of which may be open."""
    return _asked(period) is not None


@lru_cache(maxsize=4096)
def _extent(date: str) -> tuple[int, int] | None:
    return extent(date)


@lru_cache(maxsize=64)
def _asked(period: str) -> tuple[int, int] | None:
    """The first and last day; an open end reaches to all that is before or after."""
    parsed = parse_edtf(period)
    if parsed is None or not parsed.is_range:
        return extent(period)
    first, last = (extent(end.strip()) for end in period.split("/"))
    found = first[0] if first else _FIRST, last[1] if last else _LAST
    return found if found[0] <= found[1] else None  # one that ends before it begins is none
