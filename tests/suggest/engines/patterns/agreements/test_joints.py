"""Where the second side begins behind "between"."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.joints import find_joint, further_sides
from desktop_app.suggest.engines.patterns.deed_words import Words

from ..deeds import read


@pytest.mark.parametrize(
    ("marked", "second"),
    [
        ("{o:وزارة الصناعة والتجارة} و{o:هيئة الموانئ}", "وهيءه"),
        ("{o:هيئة الموانئ} مع {o:جامعة نيروبي}", "مع"),
        ("{o:وزارة العلاقات مع البرلمان} و{o:هيئة الموانئ}", "وهيءه"),
        ("وزارة الصناعة ووكالة الموانئ", "ووكاله"),
        ("{o:هيئة الإذاعة والتلفزيون}", ""),
    ],
)
def test_joint(marked: str, second: str) -> None:
    words = Words(read(marked))
    joint = find_joint(words, 0, len(words))
    assert (words.words[joint] if joint else "") == second


def test_further_sides() -> None:
    words = Words(read("{o:هيئة الموانئ} و{o:جامعة نيروبي} و{o:بنك مسقط}"))
    first = find_joint(words, 0, len(words))
    assert further_sides(words, first, len(words)) == [(2, 4), (4, 6)]
