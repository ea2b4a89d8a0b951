"""The learner: what it is taught, that it learns, that a model is whole or said not to be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.features import flags_of, sentence_features
from desktop_app.suggest.learner.model import Model, read_model, train
from desktop_app.suggest.learner.teaching import labels_of, lessons, sentences
from desktop_app.suggest.reading import Reading

_NAMES = ("مالك سعدون", "نبيل حداد", "كاظم ربيع", "سمير عطوان", "هشام بدران", "فاضل نعمان", "جلال شريف", "وليد منصور")
_BODIES = ("هيئة المرافئ", "هيئة الغابات", "هيئة المناجم", "هيئة الجسور")


def _taught() -> list[tuple[Reading, list[tuple[Span, Kind]]]]:
    found = []
    for number, name in enumerate(_NAMES):
        body = _BODIES[number % len(_BODIES)]
        text = f"قال السيد {name} اليوم إن العمل جار. وزار الوفد {body} في الصباح.\nثم شكر السيد {name} الحاضرين."
        marks = [(Span(at, at + len(name)), Kind.PERSON) for at in _all(text, name)]
        marks += [(Span(at, at + len(body)), Kind.ORGANISATION) for at in _all(text, body)]
        found.append((Reading(str(number), text), marks))
    return found


def _all(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


def _lessons():
    return [one for reading, marks in _taught() for one in lessons(reading, marks, flags_of(reading, ()))]


@pytest.fixture(scope="module")
def model() -> Model:
    return train(_lessons(), "2026-01-01T00:00:00Z", 24)


def _said(model: Model, text: str, knowledge: Knowledge | None = None):
    reading = Reading("a", text)
    return list(Learner(model, knowledge or Knowledge()).suggest(reading))


def test_a_name_it_never_saw_is_found_by_what_stands_around(model: Model) -> None:
    said = _said(model, "قال السيد طارق جودت اليوم إن العمل جار. وزار الوفد هيئة الحقول في الصباح.")
    assert [(one.quote, one.kind) for one in said] == [
        ("طارق جودت", Kind.PERSON), ("هيئة الحقول", Kind.ORGANISATION),
    ]  # fmt: skip
    assert all(0.3 < one.score <= 1 and one.reason.code == "learnt" and one.version for one in said)


def test_a_proclitic_stays_outside_and_a_known_name_goes_to_its_record(model: Model) -> None:
    known = Knowledge((KnownName("r1", Kind.ORGANISATION, "هيئة الجسور", "هيئة الجسور", "Bridges", "", 3),))
    [one] = [one for one in _said(model, "وزار الوفد لهيئة الجسور في الصباح.", known) if one.kind is Kind.ORGANISATION]
    assert (one.quote, one.record, one.label_en) == ("هيئة الجسور", "r1", "Bridges")


def test_the_same_lessons_give_the_same_model(model: Model) -> None:
    assert train(_lessons(), "2026-01-01T00:00:00Z", 24).to_bytes() == model.to_bytes()


def test_what_a_word_is_taken_for_stands_in_one_order_in_every_process() -> None:
    """Sets of text come in another order in each process, and training adds up in the order that it is given."""
    reading = Reading("a", "زار الوفد هيئة المرافئ")
    flags = [("b", "c", "a")] * len(reading.words)
    turned = [flag[::-1] for flag in flags]
    assert sentence_features(reading, 0, 4, flags) == sentence_features(reading, 0, 4, turned)


def test_a_model_read_again_says_the_same(model: Model) -> None:
    again = read_model(model.to_bytes())
    text = "قال السيد طارق جودت اليوم إن العمل جار."
    assert again.head == model.head
    assert _said(again, text) == _said(model, text)


@given(st.data())
@settings(max_examples=60)
def test_a_damaged_model_is_told(model: Model, data: st.DataObject) -> None:
    whole = model.to_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    try:
        read_model(damaged)
    except UserError as error:
        assert error.code in ("learner_damaged", "learner_outdated")
    else:  # a letter of its head that says nothing of the fields, such as when it was trained
        assert damaged.partition(b"\n")[2] == whole.partition(b"\n")[2]


@pytest.mark.parametrize("data", [b"", b"{}", b"[]\n", b"null\nx", b"\x00" * 100])
def test_rubbish_is_no_model(data: bytes) -> None:
    with pytest.raises(UserError, match="learner_damaged"):
        read_model(data)


def test_a_model_of_other_features_is_outdated(model: Model) -> None:
    with pytest.raises(UserError, match="learner_outdated"):
        read_model(model.to_bytes().replace(b'"features": "', b'"features": "x', 1))


def test_training_can_be_cancelled() -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 30

    with pytest.raises(Cancelled):
        train(_lessons(), "", 0, cancelled=cancelled)


def test_a_mark_within_another_is_left_out_of_the_labels() -> None:
    text = "وزارة الصحة في عمان"
    reading = Reading("a", text)
    marks = [(Span(0, 19), Kind.ORGANISATION), (Span(15, 19), Kind.PLACE)]
    labels = labels_of(reading, marks, frozenset({Kind.ORGANISATION, Kind.PLACE}))
    assert labels == ["B-organisation", *["I-organisation"] * 3]


_texts = st.text(alphabet=st.sampled_from("ابتوال محمد .،؟\n12ab😀ًـ\u200f"), max_size=120)


@given(_texts)
def test_each_word_of_any_text_is_in_one_sentence(text: str) -> None:
    reading = Reading("a", text)
    covered = [index for first, after in sentences(reading) for index in range(first, after)]
    assert covered == list(range(len(reading.words)))


@given(_texts)
@settings(max_examples=50)
def test_any_text_raises_nothing_and_gives_spans_of_words(model: Model, text: str) -> None:
    for one in _said(model, text):
        assert one.quote == one.span.of(text) and one.quote.strip() == one.quote != ""
