"""Parties called by a bare word of the language."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import lines, names, shown, wanted

PARTIES = """
قال النائب عن {O حركة وفاء} إن الجلسة أرجئت، ونفى القيادي في {O تيار نماء} ذلك.
دعا زعيم {O كتلة إشراق} إلى الهدوء، وقال الأمين العام ل{O حزب صمود} إن اللقاء انتهى.
انسحب عضو حزب معارض، وقال رئيس حزب جديد ذلك، وتحدث باسم حركة واسعة، وشلت حركة المرور المدينة.
"""


@pytest.mark.parametrize("sentence", lines(PARTIES))
def test_one_word_is_a_name_behind_who_speaks_for_the_party(sentence: str) -> None:
    text, found = wanted(sentence, Kind.ORGANISATION)
    assert shown(names(text), Kind.ORGANISATION) == found
