"""Clubs in the news of sport."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import lines, names, shown, wanted

CLUBS = """
سجل اللاعب هدفين في المباراة، وفاز فريق {O بوكوما التنزاني} على ضيفه {O بترو لوسامبا الأنغولي}.
تقام مباراة {O الأهلي} و{O زامبوكا الزامبي} في ذهاب ربع النهائي، ثم تلعب المباراة الثانية.
قال مدرب {O ساغرادو البرتغالي} إن المباراة صعبة وإن الدوري طويل، وشكر نظيره المغربي.
التقى الوزير نظيره بوكوما سانغاري التنزاني، واستقبل ضيفه ساكو الأنغولي في المباراة.
"""


@pytest.mark.parametrize("sentence", lines(CLUBS))
def test_a_name_between_a_word_of_the_game_and_an_adjective(sentence: str) -> None:
    text, found = wanted(sentence, Kind.ORGANISATION)
    assert shown(names(text), Kind.ORGANISATION) == found
