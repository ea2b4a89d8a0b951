from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.arabic.edges import word_around
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import REASONS, Suggestion
from desktop_app.suggest.engines.patterns.names import NamePatterns
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import Refusals, resolve
from tests.suggest.engines.patterns.sentences import BODIES, EVENTS, PERSONS, PLACES, TRAPS, lines, read


def names(text: str, knowledge: Knowledge | None = None) -> list[Suggestion]:
    engine = NamePatterns(knowledge or Knowledge())
    return resolve(engine.suggest(Reading("a", text)), (), Refusals(()))


def shown(found: Iterable[Suggestion], kind: Kind) -> set[tuple[Kind, str, int]]:
    return {(one.kind, one.quote, one.span.start) for one in found if one.kind is kind}


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (kind, sentence)
        for kind, block in (
            (Kind.PERSON, PERSONS),
            (Kind.ORGANISATION, BODIES),
            (Kind.PLACE, PLACES),
            (Kind.EVENT, EVENTS),
        )
        for sentence in lines(block)
    ],
)
def test_what_braces_hold_is_found_and_nothing_else(kind: Kind, sentence: str) -> None:
    text, wanted = read(sentence)
    assert shown(names(text), kind) == {one for one in wanted if one[0] is kind}


@pytest.mark.parametrize("sentence", lines(TRAPS))
def test_words_that_look_like_names_are_none(sentence: str) -> None:
    assert names(sentence) == []


def test_an_office_tells_role_rank_and_country() -> None:
    (person,) = names("وصل وزير خارجية المجر بيتر سيارتو إلى هنا.")
    assert person.quote == "بيتر سيارتو"
    assert {told.field: told.value for told in person.fields} == {
        "role": "وزير خارجية المجر",
        "rank": "minister",
        "country": "HU",
    }
    assert all(told.span is not None for told in person.fields)


def test_a_short_form_is_called_as_the_whole_name() -> None:
    found = names("قال الرئيس الكيني ويليام روتو كلمة. ثم غادر روتو وقال لروتو صديقه.")
    assert [(one.quote, one.label, one.reason.code) for one in found] == [
        ("ويليام روتو", "ويليام روتو", "title"),
        ("روتو", "ويليام روتو", "short_name"),
        ("روتو", "ويليام روتو", "short_name"),
    ]


def test_the_record_of_a_known_name_is_linked() -> None:
    known = KnownName("p1", Kind.PERSON, "ويليام روتو", "ويليام روتو", "", "KE", 3)
    found = names("قال الرئيس الكيني ويليام روتو كلمة، وأضاف روتو أنه راض.", Knowledge((known,)))
    assert [one.record for one in found] == ["p1", "p1"]


def test_the_article_stays_with_a_body_behind_a_proclitic() -> None:
    (body,) = names("قدم الشكر للحكومة الأسترالية.")
    assert (body.quote, body.label) == ("لحكومة الأسترالية", "الحكومة الأسترالية")


def test_the_same_text_gets_the_same_answer_whatever_was_read_before() -> None:
    text = "التقى وزير الدفاع الغاني دومينيك نيتيوول وزارة المالية في مدينة كوماسي."
    before = names(text)
    names("قال الرئيس البولندي أندجيه دودا إن وزارة التعليم البولندية جاهزة.")
    assert names(text) == before


_WORDS = st.sampled_from([
    "وزير", "الخارجية", "الرئيس", "السيد", "محمد", "بن", "علي", "على", "في", "مدينة", "وزارة", "و", "الصحة", "قمة",
    "للصين", "شي", "جين", "بينغ", "2030", "،", ".", "«", "»", "\n", "عبد", "الْحُكُومَةِ", "ﻻ", "ـــ", "الرئيـس",
    "(KEGOC)", "\u200f", "😀", "آل", "نظيره", "رحمن", "الاجتماع", "لرؤساء", "أيام", "الثقافة", "استراتيجية", "شركة",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=25).map(" ".join)))
def test_any_text_gives_names_at_the_edges_of_words(text: str) -> None:
    for one in names(text):
        assert one.quote == one.span.of(text)
        assert one.quote.strip() == one.quote != ""
        assert one.label
        assert 0.5 <= one.score < 1
        assert set(one.reason.values) == set(REASONS[one.reason.code])
        assert word_around(text, one.span.end - 1).end <= one.span.end
