"""Dossiers of any make: records of every kind with any values, in any state, on any marks or on none."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import FIELDS, FieldSpec, Kind, ValueType
from desktop_app.model.things import ClaimState
from tests.briefing.dossiers import Builder, claim

_DATES = ("2025-03-19", "2025-03", "2025", "2024-12/2025-02", "2023?", "../2024", "201X", "", "neither")
_WORDS = ("المياه", "اتفاق النقل", "Accord", "بيان (مشترك) 2025.", "", "سجل")
_STATES = (ClaimState.CONFIRMED, ClaimState.CONFIRMED, ClaimState.CHOSEN, ClaimState.GUESSED, ClaimState.SET_ASIDE)


@st.composite
def dossiers(draw: DrawFn) -> Dossier:
    """Up to four articles and a dozen records; what refers to a record refers to one that is there, or that is gone."""
    build = Builder()
    articles = [
        build.article(draw(st.sampled_from(_WORDS)), draw(st.sampled_from(("وكالة بيان", "صحيفة", ""))),
                      draw(st.sampled_from(_DATES)), draw(st.sampled_from(("", "وكالة بيان"))))
        for _ in range(draw(st.integers(1, 4)))
    ]  # fmt: skip
    made: dict[Kind, list[str]] = {}
    for kind in draw(st.lists(st.sampled_from(list(FIELDS)), max_size=12)):
        values = {
            spec.name: [
                claim(value, draw(st.sampled_from((build.next_mark(), None))), state=draw(st.sampled_from(_STATES)),
                      side=draw(st.sampled_from(("TJ", "KZ", ""))), as_of=draw(st.sampled_from(_DATES)))
                for value in draw(st.lists(_value(spec, made), max_size=2))
            ]
            for spec in draw(st.lists(st.sampled_from(FIELDS[kind]), unique_by=lambda spec: spec.name))
        }  # fmt: skip
        other = draw(st.integers(0, 5)) == 0
        record = build.record(
            kind, draw(st.sampled_from(_WORDS)), draw(st.sampled_from(_WORDS)), key=draw(st.booleans()), other=other,
            guessed_pair=draw(st.integers(0, 3)) == 0, **values,
        )  # fmt: skip
        made.setdefault(kind, []).append(record)
        for _ in range(draw(st.integers(0, 3)) if not other else 0):
            build.mark(record, draw(st.sampled_from(articles)), draw(st.sampled_from(_WORDS)), draw(st.integers(1, 9)))
        if not other and draw(st.integers(0, 4)) == 0:
            build.judge("رأي في هذا", "low", record)
    return build.dossier()


def _value(spec: FieldSpec, made: dict[Kind, list[str]]) -> st.SearchStrategy[str]:
    if spec.type is ValueType.RECORD:
        return st.sampled_from([*(one for kind in spec.of for one in made.get(kind, [])), "e" + "f" * 15])
    known = {
        ValueType.DATE: _DATES,
        ValueType.NUMBER: ("5", "1900000000", "12.5", "-3", "much"),
        ValueType.COUNTRY: ("TJ", "KZ", "CN", "ZZ"),
        ValueType.CURRENCY: ("USD", "TJS", "XXX"),
        ValueType.CHOICE: (*spec.choices, "unknown"),
    }
    return st.sampled_from(known.get(spec.type, _WORDS))
