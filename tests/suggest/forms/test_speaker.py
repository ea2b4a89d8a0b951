"""Who says it, by the names that are marked around."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.forms.guessing import FieldGuess, guess_fields
from desktop_app.suggest.forms.speaker import leads_on
from desktop_app.suggest.passage import NearName

_KINDS = {"p": Kind.PERSON, "o": Kind.ORGANISATION, "c": Kind.COUNTRY, "l": Kind.PLACE}


def guesses(text: str, kind: Kind = Kind.STATEMENT, **of: tuple[str, str]) -> list[FieldGuess]:
    """The guesses for the mark in [ ]; names stand in {p:...}, their records are their words. `of`: rank and country
    by record."""
    plain, names, at, start = "", [], 0, 0
    while at < len(text):
        if text[at] == "{":
            end = text.index("}", at)
            words = text[at + 3 : end]
            names.append((len(plain), len(plain) + len(words), _KINDS[text[at + 1]], words))
            plain, at = plain + words, end + 1
        elif text[at] in "[]":
            start, after = (len(plain), 0) if text[at] == "[" else (start, len(plain))
            at += 1
        else:
            plain, at = plain + text[at], at + 1
    near = [NearName(a - start, b - start, of_kind, words, *of.get(words, ("", ""))) for a, b, of_kind, words in names]
    return guess_fields(kind, plain[start:after], plain[:start], plain[after:], "2024-05-02", near)


def told(text: str, **of: tuple[str, str]) -> dict[str, str]:
    return {one.field: one.value for one in guesses(text, **of) if one.field in ("speaker", "addressee")}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال الوزير {p:سالم الوردي} إن [العمل يبدأ غدا].", "سالم الوردي"),
        ("أثنى {p:الوردي} على المدارس، وطلب [بناء أربع أخرى].", "الوردي"),
        ("وصرح {p:الجبلي} بأن العمل بدأ. ثم أثنى {p:الوردي} على المدارس، وطلب [بناء أربع أخرى].", "الوردي"),
        ("وصرح {p:الجبلي} بأن العمل بدأ. وأضاف أن [الطريق جاهز].", "الجبلي"),
        ("أكدت {o:وزارة الري} أن [المياه تكفي].", "وزارة الري"),
        ("التقى {p:الوردي} مع {p:الجبلي}، وقال إن [الطريق جاهز].", "الوردي"),
        ("«[الطريق جاهز]»، قال {p:هاني الجبلي} للصحافة.", "هاني الجبلي"),
    ],
)
def test_the_subject_of_the_sentence_speaks(text: str, speaker: str) -> None:
    assert told(text)["speaker"] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "وصل {p:الوردي} إلى المدينة. وقيل إن [الطريق جاهز].",
        "وصل {p:الوردي} إلى المدينة. وأكد الجانبان أن [الطريق جاهز].",
        "أكد رئيسا الدولتين {p:الوردي} و{p:الجبلي} [اهتمامهما بالتعاون].",
    ],
)
def test_nobody_is_guessed_where_none_or_both_speak(text: str) -> None:
    assert "speaker" not in told(text)


def test_an_office_with_its_country_means_who_holds_it() -> None:
    text = "زار {p:الوردي} المدينة. وقال الرئيس التونسي إن [العمل يبدأ غدا]، كما نقل {p:الجبلي}."
    holds = {"الوردي": ("head_of_state", "TN"), "الجبلي": ("head_of_state", "LB")}
    assert told(text, **holds)["speaker"] == "الوردي"
    assert not told(text, الوردي=("minister", "TN")).get("speaker")


def test_who_is_thanked_is_addressed() -> None:
    assert told("أعرب {p:الوردي} عن [امتنانه ل{p:هاني الجبلي} على الدعوة].") == {
        "speaker": "الوردي",
        "addressee": "هاني الجبلي",
    }
    assert told("وأبلغ {p:الوردي} ضيفه {p:الجبلي} أن [العمل بدأ].") == {"speaker": "الوردي", "addressee": "الجبلي"}


def test_a_place_that_is_marked_is_where_they_met() -> None:
    [place] = [
        one for one in guesses("عقد {p:الوردي} [محادثات] في مدينة {l:صور} أمس.", Kind.MEETING) if one.field == "place"
    ]
    assert (place.value, place.words) == ("صور", "صور")
    called = guesses("بحث {p:الوردي} في [اتصال هاتفي] من {l:صور} الأمر.", Kind.MEETING)
    assert "place" not in {one.field for one in called}


def test_the_place_of_the_dateline_is_that_of_the_talks() -> None:
    text = "{l:صور} 2 مايو 2024 – عقد {p:الوردي} و{p:الجبلي} [محادثات رسمية] اليوم."
    assert "صور" in [one.value for one in guesses(text, Kind.MEETING) if one.field == "place"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("وُقّع [اتفاق] بين {o:شركة البذور} و{o:شركة الميناء}، يسري غدا.", ["شركة البذور", "شركة الميناء"]),
        ("وأهمها [اتفاقية قرض] أبرمتها {o:وكالة الري} مع {o:بنك البناء}.", ["وكالة الري", "بنك البناء"]),
        ("ووقعت {o:وزارة الري} [مذكرة تفاهم] مع {o:جامعة صور}.", ["وزارة الري", "جامعة صور"]),
        ("ووقعت {o:وزارة الري} وثيقة، كما أُعلن [برنامج للزراعة]، ووقّعت {o:جامعة صور} عقدا.", []),
    ],
)
def test_the_bodies_that_sign_stand_in_the_clause_of_the_verb(text: str, bodies: list[str]) -> None:
    assert [one.value for one in guesses(text, Kind.AGREEMENT) if one.field == "bodies" and one.value] == bodies


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("بلغ [الإنتاج 12 طنا] بحسب وزير الري {p:سالم الوردي}.", "سالم الوردي"),
        ("وأعلنت {o:وزارة الري} أن [الإنتاج بلغ 12 طنا].", "وزارة الري"),
        ("وفي {c:لبنان} بلغ [الإنتاج 12 طنا].", ""),
        ("وقال {p:سالم الوردي} إن العمل بدأ.\n\nوبلغ [الإنتاج 12 طنا].", ""),
        ("بلغ [الإنتاج 12 طنا]، حسبما أعلن.\n\nوقالت {o:وزارة الري} إن العمل بدأ.", ""),
        ("بلغ [الإنتاج 12 طنا] وفقا للبيان\n{o:وزارة الري} بدأت العمل.", ""),
    ],
)
def test_who_gives_a_figure_is_its_source(text: str, source: str) -> None:
    assert next((one.value for one in guesses(text, Kind.FIGURE) if one.field == "source"), "") == source


def test_the_name_of_a_level_of_relations_is_nobodys() -> None:
    assert told("وقال {p:سالم الوردي} إن البلدين رفعا علاقاتهما إلى [شراكة استراتيجية شاملة].") == {}


@pytest.mark.parametrize(
    ("between", "leads"),
    [
        (" إن ", True),
        ("، وزير الري، إنّ ", True),
        (" السد. وأضاف أن ", True),
        (" السد، وقال سالم الهادي إن ", False),
        (" السد. وأكد الوزير أن ", False),
    ],
)
def test_a_verb_with_a_subject_of_its_own_stands_between(between: str, leads: bool) -> None:
    assert leads_on(between) is leads
