"""Names of pairs of countries: "CN-TJ", sorted ISO 3166 alpha-2 codes, so that both orders are one."""

import re

from desktop_app.model.errors import UserError

_PAIR = re.compile(r"([A-Za-z]{2})-([A-Za-z]{2})")


def pair_of(one: str, other: str) -> str:
    """The pair's name. Raises UserError("pair_same") for a country with itself."""
    first, second = sorted((one.upper(), other.upper()))
    if first == second:
        raise UserError("pair_same", country=first)
    return f"{first}-{second}"


def parse_pair(text: str) -> str:
    """The name of the pair that `text` means, in either order. Raises UserError("pair_unreadable")."""
    match = _PAIR.fullmatch(text.strip())
    if match is None:
        raise UserError("pair_unreadable", pair=text)
    return pair_of(match[1], match[2])
