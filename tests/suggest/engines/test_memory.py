"""Names of the project's records, found again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.memory import Memory
from desktop_app.suggest.knowledge import Knowledge
from tests.suggest.engines.reading import knowing, known, quotes, read

PEOPLE = knowing(
    ("suad", Kind.PERSON, "سعاد النجار"),
    ("suad", Kind.PERSON, "النجار"),
    ("rahman", Kind.PERSON, "إمام علي رحمان"),
    ("rahman", Kind.PERSON, "رحمن"),
    ("union", Kind.ORGANISATION, "اتحاد الغرف"),
    ("union", Kind.ORGANISATION, "الاتحاد"),
    ("city", Kind.PLACE, "كاشغر"),
    ("office", Kind.PERSON, "الرئيس البولندي"),
)
MEMORY = Memory(PEOPLE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وسعاد النجار ولسعاد النجار", ["سعاد النجار", "سعاد النجار"]),
        ("قالت النجار والاتحاد", []),
        ("قالت سعاد النجار. وأضافت النجار", ["سعاد النجار", "النجار"]),
        ("التقى إمام علي رحمن وفدا. وشكر رحمن الوفد وقال لرحمان", ["إمام علي رحمن", "رحمن", "رحمان"]),
        ("الرحمن الرحيم، رحمن", []),
        ("اتحاد الغرف في الاتحاد وللاتحاد", ["اتحاد الغرف", "الاتحاد", "لاتحاد"]),
        ("الاتحاد الأوروبي", []),
        ("بكاشغر وكاشغر", ["كاشغر", "كاشغر"]),
        ("الرئيس البولندي", []),
        ("اتحاد الغرف البولندية", []),
    ],
)
def test_names_and_their_short_forms(text: str, found: list[str]) -> None:
    assert quotes(MEMORY, text) == found


def test_a_suggestion_belongs_to_its_record_and_says_why() -> None:
    [one] = Memory(Knowledge(known(("city", Kind.PLACE, "كاشغر"), marks=3))).suggest(read("في كاشغر"))
    assert (one.record, one.label) == ("city", "كاشغر")
    assert (one.reason.code, one.reason.values["count"]) == ("marked_before", "3")
    [other] = Memory(Knowledge(known(("city", Kind.PLACE, "كاشغر"), marks=0))).suggest(read("في كاشغر"))
    assert other.reason.code == "known_name"


def test_of_two_records_of_a_name_the_article_tells_which() -> None:
    polish = known(("a", Kind.PERSON, "سعاد النجار"), ("a", Kind.PERSON, "سعاد كمال النجار"), country="PL", marks=1)
    chadian = known(("b", Kind.PERSON, "سعاد النجار"), country="TD", marks=5)
    engine = Memory(Knowledge((*polish, *chadian)))

    def meant(text: str) -> list[tuple[str | None, bool]]:
        return [(one.record, one.score > 0.6) for one in engine.suggest(read(text)) if one.quote == "سعاد النجار"]

    assert meant("قالت سعاد النجار") == [("b", False)]
    assert meant("قالت سعاد النجار في تشاد") == [("b", True)]
    assert meant("قالت سعاد النجار في بولندا") == [("a", True)]
    assert meant("سعاد كمال النجار: قالت سعاد النجار") == [("a", True)]


def test_a_name_that_is_a_common_word_scores_less() -> None:
    engine = Memory(knowing(("word", Kind.ORGANISATION, "وحدة"), ("name", Kind.ORGANISATION, "زغرستان")))
    scores = {one.quote: one.score for one in engine.suggest(read("وحدة زغرستان"))}
    assert scores["وحدة"] < 0.8 < scores["زغرستان"]


def test_nothing_known_nothing_proposed() -> None:
    assert quotes(Memory(Knowledge()), "قالت سعاد النجار") == []
    assert quotes(Memory(knowing(("x", Kind.PERSON, "ـُ،"), ("y", Kind.SECTOR, "الزراعة"))), "الزراعة ،") == []


PIECES = "سعاد النجار وإمام علي رحمن الاتحاد ، \n « » كاشقر 😀 ﻻ ـ َ"


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES.split(" "))))
def test_any_text_gives_the_same_twice(pieces: list[str]) -> None:
    text = " ".join(pieces)
    first = list(MEMORY.suggest(read(text)))
    assert first == list(MEMORY.suggest(read(text)))
    assert all(one.quote == one.span.of(text) != "" and 0 < one.score < 1 for one in first)


def test_another_spelling_that_is_a_noun_here_needs_a_word_that_tells() -> None:
    memory = Memory(knowing(("rabat", Kind.PLACE, "الرباط")))
    assert quotes(memory, "ناقش مشروع الربط الملاحي وأهمية الربط البحري.") == []
    assert quotes(memory, "وصل إلى مدينة الربط أمس، ثم غادر الرباط.") == ["الربط", "الرباط"]
