"""The persons who sign: a sentence that names its document gives them to that document."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.title import Title

from ..deeds import read, told
from .documents_said import suggested

_BOTH = (
    "وقعت {c:غانا} و{c:كينيا} اليوم في أكرا اتفاقية للتعاون في مجال الكاكاو، كما وقع الجانبان مذكرة تفاهم في مجال "
    "الموانئ.\n"
)
_SAID = "\nوقال {p:كوفي أدو} إن التجارة تنمو. وأشاد {p:وليام روتو} بها."
_HANDS = "عن الجانب الغاني وزير التجارة {p:كوفي أدو}، وعن الجانب الكيني وزيرة النقل {p:وليام روتو}"
_PRESENT = "، بحضور الرئيس {p:جون ماهاما} والسفيرة {p:آمنة صالح}."


def signers(marked: str) -> dict[str, list[str]]:
    """The signatories of each document, by its label."""
    return {one.label: told(one, "signatories") for one in suggested(read(marked))}


def test_who_signs_the_agreement_signs_that_document_only() -> None:
    assert signers(f"{_BOTH}ووقع الاتفاقية {_HANDS}{_PRESENT}{_SAID}") == {
        "اتفاقية للتعاون في مجال الكاكاو": ["كوفي أدو", "وليام روتو"],
        "مذكرة تفاهم في مجال الموانئ": [],
    }


def test_who_signs_the_memorandum_signs_that_document_only() -> None:
    assert signers(f"{_BOTH}ووقع مذكرة التفاهم {_HANDS}{_PRESENT}{_SAID}") == {
        "اتفاقية للتعاون في مجال الكاكاو": [],
        "مذكرة تفاهم في مجال الموانئ": ["كوفي أدو", "وليام روتو"],
    }


def test_each_document_has_those_who_signed_it() -> None:
    marked = (
        f"{_BOTH}ووقع الاتفاقية عن غانا الوزير {{p:كوفي أدو}} وعن كينيا الوزير {{p:وليام روتو}}، فيما وقع المذكرة "
        "عن غانا المدير {p:جون ماهاما} وعن كينيا المديرة {p:آمنة صالح}."
    )
    assert signers(marked) == {
        "اتفاقية للتعاون في مجال الكاكاو": ["كوفي أدو", "وليام روتو"],
        "مذكرة تفاهم في مجال الموانئ": ["جون ماهاما", "آمنة صالح"],
    }


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("ووقع الاتفاقية وزير التجارة {p:كوفي أدو} ونظيرته {p:وليام روتو}.", ["كوفي أدو", "وليام روتو"]),
        ("ووقع على الاتفاقية في أكرا عن غانا {p:كوفي أدو}.", ["كوفي أدو"]),
        ("ووقع الاتفاقية {p:كوفي أدو} و «{p:وليام روتو}».", ["كوفي أدو", "وليام روتو"]),
        ("وتم توقيع الاتفاقية من قبل الوزير {p:كوفي أدو}.", ["كوفي أدو"]),
        ("ووقع الاتفاقية {p:كوفي أدو}، وقال {p:وليام روتو} إنها تهم الجميع.", ["كوفي أدو"]),
        ("ووقع الاتفاقية {p:كوفي أدو}، وتحدث عن الوزير {p:وليام روتو}.", ["كوفي أدو"]),
        ("ووقع الاتفاقية {p:كوفي أدو} عقب لقائه {p:وليام روتو}.", ["كوفي أدو"]),
        ("ووقع الاتفاقية {p:كوفي أدو} و {p:وليام روتو}.", ["كوفي أدو", "وليام روتو"]),  # a loose "and"
        ("وقال {p:كوفي أدو} إن الاتفاقية مهمة.", []),
        ("وتهم الاتفاقية {p:كوفي أدو} و{p:وليام روتو}.", []),
    ],
)
def test_who_stands_behind_the_document_that_was_signed(behind: str, expected: list[str]) -> None:
    marked = f"وقعت {{c:غانا}} و{{c:كينيا}} اتفاقية للتعاون في مجال الكاكاو. {behind}"
    assert signers(marked) == {"اتفاقية للتعاون في مجال الكاكاو": expected}


def test_both_sides_are_the_two_of_the_article_where_no_sentence_says_who_signed_what() -> None:
    found = signers(f"التقى {{p:كوفي أدو}} نظيره {{p:وليام روتو}}، ووقع الجانبان مذكرة تفاهم في مجال الموانئ.{_SAID}")
    assert found == {"مذكرة تفاهم في مجال الموانئ": ["كوفي أدو", "وليام روتو"]}


def test_a_title_alone_tells_of_nobody() -> None:
    from desktop_app.suggest.engines.patterns.agreements.signatories import Signatories
    from desktop_app.suggest.engines.patterns.deed_words import Words

    words = Words(read("الاتفاقية"))
    title = Title("agreement", "sure", 0, 1, 1, 0, True)
    assert Signatories(words, [title]).read(title, None) == []
