"""Values offered for a field, gathered around its mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import FieldSpec, Kind, field_spec
from desktop_app.suggest.forms.known import known_measure
from desktop_app.suggest.offers import near_values


def spec(kind: Kind, name: str) -> FieldSpec:
    found = field_spec(kind, name)
    assert found is not None
    return found


def offered(kind: Kind, name: str, text: str, known: tuple[str, ...] = (), *, parts: bool = False) -> list[str]:
    before, rest = text.split("[")
    quote, after = rest.split("]")
    return near_values(kind, spec(kind, name), quote, before, after, "2024-05-02", known, parts=parts)


def test_dates_of_the_sentence_the_nearest_first() -> None:
    text = "في 3 مارس 2024 وصل الوفد وعقد [محادثات] يوم 5 مارس 2024، ثم عاد."
    assert offered(Kind.MEETING, "date", text) == ["2024-03-05", "2024-03-03"]


def test_countries_and_numbers_of_the_sentence() -> None:
    assert offered(Kind.PERSON, "country", "استقبلت تونس [سالم الوردي] من لبنان.") == ["LB", "TN"]
    assert offered(Kind.FIGURE, "value", "بلغ الإنتاج [12 طنا] بعد 9 أطنان.")[0] == "12"


def test_phrases_of_the_mark_are_offered_for_a_measure() -> None:
    text = "رفع [عدد المقاعد الدراسية السنوية إلى 150 مقعدا]."
    found = offered(Kind.FIGURE, "measure", text)
    assert "عدد المقاعد الدراسية السنوية" in found and "المقاعد الدراسية" not in found
    assert {"المقاعد الدراسية", "عدد المقاعد الدراسية"} <= set(offered(Kind.FIGURE, "measure", text, parts=True))


def test_words_that_other_records_have_come_first_where_the_sentence_speaks_of_them() -> None:
    known = ("حصة المياه", "إنتاج القمح")
    found = offered(Kind.FIGURE, "measure", "بلغ القمح [12 طنا].", known)
    assert found.index("إنتاج القمح") < found.index("حصة المياه")


def test_what_stands_behind_a_name_may_be_the_office() -> None:
    assert "نائبة وزير التربية" in offered(Kind.PERSON, "role", "بحسب [مريم الهاني] ، نائبة وزير التربية .")


def test_nothing_for_choices_and_records() -> None:
    assert offered(Kind.STATEMENT, "speaker", "قال سالم إن [العمل بدأ].") == [""][:0]


@pytest.mark.parametrize(
    ("quote", "measure"),
    [
        ("المبادلات بلغت 12 مليون دينار", "المبادلات التجارية"),
        ("التجارة مع لبنان بنحو 3 مليارات", "حجم التجارة"),
        ("حصة القمح 12%", "حصة القمح"),
    ],
)
def test_a_measure_that_was_agreed_to_is_known_again(quote: str, measure: str) -> None:
    known = ["حصة المياه", "حصة القمح", "حجم التجارة", "المبادلات التجارية"]
    [guess] = known_measure(quote, known)
    assert (guess.field, guess.value) == ("measure", measure)
    assert quote[guess.start :].startswith(guess.words)


def test_another_measure_is_not() -> None:
    assert known_measure("تجاري وقمحي", ["حجم التجارة", "حصة القمح"]) == []


@given(st.text(alphabet="ابتجدلمنيوةه 0123456789.،:()«»\n%", max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_text_gives_values_each_once(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for kind, name in ((Kind.FIGURE, "measure"), (Kind.PERSON, "role"), (Kind.EVENT, "date"), (Kind.PLACE, "country")):
        found = near_values(kind, spec(kind, name), text[start:end], text[:start], text[end:], "2024", ("حجم التجارة",))
        assert len(found) == len(set(found)) and all(found)
