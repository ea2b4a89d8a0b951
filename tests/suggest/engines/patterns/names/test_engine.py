import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.arabic.edges import word_around
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import REASONS
from desktop_app.suggest.knowledge import Knowledge, KnownName
from tests.suggest.engines.patterns.sentences import TRAPS, lines, names


@pytest.mark.parametrize("sentence", lines(TRAPS))
def test_words_that_look_like_names_are_none(sentence: str) -> None:
    assert names(sentence) == []


def test_the_record_of_a_known_name_is_linked() -> None:
    known = KnownName("p1", Kind.PERSON, "ويليام روتو", "ويليام روتو", "", "KE", 3)
    found = names("قال الرئيس الكيني ويليام روتو كلمة، وأضاف روتو أنه راض.", Knowledge((known,)))
    assert [one.record for one in found] == ["p1", "p1"]


def test_the_same_text_gets_the_same_answer_whatever_was_read_before() -> None:
    text = "التقى وزير الدفاع الغاني دومينيك نيتيوول وزارة المالية في مدينة كوماسي."
    before = names(text)
    names("قال الرئيس البولندي أندجيه دودا إن وزارة التعليم البولندية جاهزة.")
    assert names(text) == before


_WORDS = st.sampled_from([
    "وزير", "الخارجية", "الرئيس", "السيد", "محمد", "بن", "علي", "على", "في", "مدينة", "وزارة", "و", "الصحة", "قمة",
    "للصين", "شي", "جين", "بينغ", "2030", "،", ".", "«", "»", "\n", "عبد", "الْحُكُومَةِ", "ﻻ", "ـــ", "الرئيـس",
    "(KEGOC)", "\u200f", "😀", "آل", "نظيره", "رحمن", "الاجتماع", "لرؤساء", "أيام", "الثقافة", "استراتيجية", "شركة",
    "مقديشو", "–", "نبض", "شركتا", "إيناكو", "نسخة", "تلقت", "ولد", "سار", "المركزي", "الكيني", "إدارة", "مدير", "مكتب",
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


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("قالَ وزيرُ النقلِ سامِرُ الحَمدانيُّ ذلكَ.", ["سامر الحمداني"]),
        ("زار الوفد هيئة الموانــئ أمس.", ["هيئة الموانئ"]),
        ("وصلوا إلى بلدةِ كَفرِ عُوَينِ أمسِ.", ["كفر عوين"]),
    ],
)
def test_labels_keep_no_vowel_signs_and_no_lengthening(text: str, labels: list[str]) -> None:
    assert [one.label for one in names(text)] == labels
