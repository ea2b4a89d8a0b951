"""A side that is only told to be the counterpart of the other."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "sides", "states"),
    [
        (  # the counterpart by its own name
            'وقع الوزيران اتفاقا للتعاون بين وكالتي أنباء "{o:سفاري}" الكينية، ونظيرتها "{o:عمان}" العمانية.',
            ["سفاري", "عمان"],
            ["KE", "OM"],
        ),
        (  # the counterpart by its town
            "وقعت {o:بلدية الخليل} ونظيرتها في {l:بريستون} البريطانية اتفاقية توأمة جديدة.",
            ["بلدية الخليل", "بلدية بريستون"],
            ["GB"],
        ),
    ],
)
def test_a_counterpart_is_called_as_the_other_side(marked: str, sides: list[str], states: list[str]) -> None:
    only = suggested(read(marked))[-1]
    assert (told(only, "bodies"), told(only, "parties")) == (sides, states)
