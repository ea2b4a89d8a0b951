"""The learner: what it is taught, that it learns, that a model is whole or said not to be."""

import hashlib
import json

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
from desktop_app.suggest.learner.sound import check_field
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
    told = ""
    try:
        read_model(damaged)
    except UserError as error:
        told = error.code
    # else a letter of its head that says nothing of the fields, such as when it was trained
    assert told in ("learner_damaged", "learner_outdated") or damaged.endswith(whole.partition(b"\n")[2])


@pytest.mark.parametrize("data", [b"", b"{}", b"[]\n", b"null\nx", b"\x00" * 100, b"[" * 100_000], ids=range(6))
def test_rubbish_is_no_model(data: bytes) -> None:
    with pytest.raises(UserError, match="learner_damaged"):
        read_model(data)


@pytest.mark.parametrize(
    "head",
    [
        {"marks": "many"}, {"marks": True}, {"version": 1}, {"trained_at": None}, {"sentences": 1.5}, {"lexicon": 1},
        {"confirmed": [1]}, {"confirmed": {"person": "many"}},
        {"deeds": [1]}, {"deeds": {"sector": 1}}, {"deeds": {"sector": [1, 2]}}, {"deeds": {"sector": [1, 2, "3"]}},
        {"deeds": {"sector": [0, 0, 1]}}, {"deeds": {"sector": [-1, 3, 1]}}, {"deeds": {"sector": [1, 2, True]}},
        {"layers": {"names": -1}}, {"layers": {"names": 1}}, {"layers": {"names": "1"}},
    ],
)  # fmt: skip
def test_a_head_that_says_what_it_cannot_say_is_no_models(model: Model, head: dict[str, object]) -> None:
    line, _, body = model.to_bytes().partition(b"\n")
    with pytest.raises(UserError, match="learner_damaged"):
        read_model(json.dumps(json.loads(line) | head).encode() + b"\n" + body)


_LAYER = frozenset({"O", "B-person", "I-person", "B-organisation", "I-organisation"})


def test_a_field_is_sound(model: Model) -> None:
    check_field(model._fields["names"], _LAYER)
    with pytest.raises(ValueError, match="labels"):
        check_field(model._fields["names"], _LAYER - {"I-person"})


@given(st.data())
@settings(max_examples=300)
def test_a_field_that_passes_is_read_without_harm(model: Model, data: st.DataObject) -> None:
    """CRFsuite believes what it reads: numbers that lead out of the file would end the program."""
    field = bytearray(model._fields["names"])
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(field) // 4 - 1)) * 4
        number = data.draw(st.sampled_from((0, 1, 7, 255, len(field) - 4, 1 << 31, (1 << 32) - 1)))
        field[at : at + 4] = number.to_bytes(4, "little")
    try:
        check_field(bytes(field), _LAYER)
    except ValueError:
        return
    other = Model(model.head, {"names": bytes(field)})
    assert isinstance(_said(other, "قال السيد طارق جودت اليوم إن العمل جار. وزار الوفد هيئة الحقول."), list)


def test_a_model_cut_or_made_up_is_told_though_its_digest_is_right(model: Model) -> None:
    line, _, body = model.to_bytes().partition(b"\n")
    for made_up in (b"", body[:40], body[:-1], body + b"x", b"\xff" * len(body), bytes(len(body))):
        digest, layers = hashlib.sha256(made_up).hexdigest(), {"names": len(made_up)}
        head = json.dumps(json.loads(line) | {"sha256": digest, "layers": layers}).encode()
        with pytest.raises(UserError, match="learner_damaged"):
            read_model(head + b"\n" + made_up)


def test_a_model_of_other_features_is_outdated(model: Model) -> None:
    with pytest.raises(UserError, match="learner_outdated"):
        read_model(model.to_bytes().replace(b'"features": "', b'"features": "x', 1))


def test_a_model_of_the_form_before_this_one_is_outdated_not_damaged(model: Model) -> None:
    """It didn't say whose it is."""
    line, _, body = model.to_bytes().partition(b"\n")
    head = json.loads(line) | {"format": 1}
    del head["project"]
    with pytest.raises(UserError, match="learner_outdated"):
        read_model(json.dumps(head).encode() + b"\n" + body)


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
