"""What single words of a clause of signing say: tried by whoever signs because of them."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.part_words import SIGNS
from desktop_app.suggest.engines.patterns.agreements.roles import Parts
from desktop_app.suggest.engines.patterns.deed_words import Words

from ..deeds import read


@pytest.mark.parametrize(
    ("marked", "signers", "partners"),
    [
        ("{o:بنك مسقط} و{o:بنك نيروبي}", ["بنك مسقط", "بنك نيروبي"], []),
        ("{o:بنك مسقط} مع {o:بنك نيروبي}", ["بنك مسقط"], ["بنك نيروبي"]),
        ("{o:بنك مسقط} «{o:مسقط}» مع {o:بنك نيروبي}", ["بنك مسقط"], ["بنك نيروبي"]),
        ("{o:بنك مسقط} إلى جانب {o:بنك نيروبي}", ["بنك مسقط", "بنك نيروبي"], []),
        ("{o:بنك مسقط} بحضور ممثلين عن {o:بنك نيروبي}", ["بنك مسقط"], []),
        ("{c:غانا} ممثلة ب{o:بنك أكرا}", ["بنك أكرا"], []),
        ("{o:بنك مسقط}، أكبر بنوك البلاد، وبنك الساحل الشرقي", ["بنك مسقط", "بنك الساحل الشرقي"], []),
    ],
)
def test_parts(marked: str, signers: list[str], partners: list[str]) -> None:
    words = Words(read(marked))
    parts = Parts(words, lends=False)
    parts.read(0, len(words), SIGNS)
    assert [one.named.label for one in parts.signers] == signers
    assert [one.named.label for one in parts.partners] == partners
