"""Statements read off."""

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import STATEMENT_KINDS, Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.forms.statement import without_titles
from desktop_app.suggest.forms.words import vocabulary

from .guesses import values


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[أكد الوزير أن الحدود آمنة].", "position"),
        ("قال الوزير إن [بلاده ستبني سدا].", "commitment"),
        ("أبدى [استعداد بلاده للتعاون].", "commitment"),
        ("[دعا إلى فتح الطرق].", "call"),
        ("[وجه دعوة إلى ضيفه].", "invitation"),
        ("وصفها بأنها [شراكة استراتيجية].", "level_of_relations"),
        ("[كلام آخر].", ""),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert values(Kind.STATEMENT, text).get("kind", "") == kind


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال بوتين إن [الأمن مهم].", "بوتين"),
        ("[وأعرب رحمن عن أمله].", "رحمن"),
        ("أكد الرئيس الكازاخستاني قاسم توكاييف أن [الطريق مفتوح].", "قاسم توكاييف"),
        ("وأوضح وزير الخارجية سيرغي لافروف أن [الطريق مفتوح].", "سيرغي لافروف"),
        ("وقالت وزارة الخارجية الصينية إن [الطريق مفتوح].", "وزارة الخارجية الصينية"),
        ("قال توكاييف إن الوقت حان. وأضاف أن [الطريق مفتوح].", "توكاييف"),
        ("وصف رحمن الدعم بأنه مهم. وأكد أن [الطريق مفتوح].", "رحمن"),
        ("وترى الخبيرة الاقتصادية فرزانة يوسفي أن [الدين كبير].", "فرزانة يوسفي"),
        ("[الطريق مفتوح].", ""),
    ],
)
def test_speaker(text: str, speaker: str) -> None:
    assert values(Kind.STATEMENT, text).get("speaker", "") == speaker


def test_date_of_its_sentence() -> None:
    assert values(Kind.STATEMENT, "قال شي أمس إن [الطريق مفتوح].", "2024-05-07")["date"] == "2024-05-06"
    assert "date" not in values(Kind.STATEMENT, "[الطريق مفتوح حتى عام 2030].", "2024-05-07")


def test_where_only_titles_are_written_they_stay() -> None:
    words = fold("الرئيس الروسي")
    assert without_titles(words, Span(0, len(words))) == Span(0, len(words))


def test_the_vocabulary_uses_the_models_choices_only() -> None:
    assert set(vocabulary()["statement_kind"]) == set(STATEMENT_KINDS)
