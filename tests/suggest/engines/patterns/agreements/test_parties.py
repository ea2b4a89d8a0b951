"""The states of an agreement: by name, by their bodies, the pair of the article, the one that is told of."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "countries", "states"),
    [
        ("وقعت {c:كينيا} و{c:عمان} اتفاقية للنقل، بحضور سفير {c:تنزانيا}.", (), ["KE", "OM"]),
        ("وقع الجانبان اتفاقية للنقل، وسيزور الوزير {c:تنزانيا} غدا.", ("KE", "OM"), ["KE", "OM"]),
        ("تم توقيع اتفاقية للنقل بين {c:كينيا} و{c:تنزانيا}، وقال الوزير العماني ذلك.", ("KE", "OM"), ["KE", "TZ"]),
        ("وقع الوزير الكيني اتفاقية تمويل مع {o:البنك الأفريقي}.", (), ["KE"]),
        ("علقت {c:كينيا} معاهدة التجارة العالمية.", (), []),
    ],
)
def test_states(marked: str, countries: tuple[str, ...], states: list[str]) -> None:
    reading = read(marked)
    reading.countries = countries
    [one] = suggested(reading)
    assert told(one, "parties") == states
