from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns
from tests.suggest.engines.patterns.deeds import read, told


def test_a_contract_is_told_of_by_its_worth_and_others_with_others_are_others() -> None:
    text = (
        "من المؤمل أن توقع {o:شركة النقل الكينية} عقدا بقيمة 230 مليون دولار مع {o:مجموعة نور التونسية}. "
        "ووقعت {o:شركة النفط الكينية} عقدا مع {o:شركة فجر التونسية} بقيمة 100 مليون دولار."
    )
    first, second = sorted(AgreementPatterns().suggest(read(text)), key=lambda one: one.span)
    assert told(first, "status") == ["announced"]
    assert told(first, "bodies") == ["شركة النقل الكينية", "مجموعة نور التونسية"]
    assert told(second, "status") == ["signed"]
    assert told(second, "bodies") == ["شركة النفط الكينية", "شركة فجر التونسية"]


def test_two_contracts_of_which_no_more_is_said_are_one_record() -> None:
    text = "أبرمت {o:شركة النقل الكينية} عقدين مع {o:وزارة الدفاع التونسية} لشراء سفن سريعة."
    [one] = AgreementPatterns().suggest(read(text))
    assert told(one, "kind") == ["contract"]
    assert told(one, "bodies") == ["شركة النقل الكينية", "وزارة الدفاع التونسية"]


def test_an_article_may_end_with_the_word_contract() -> None:
    assert list(AgreementPatterns().suggest(read("وقعت {o:شركة نور} في {c:مصر} عقدا"))) == []


def test_a_contract_behind_a_comma_is_what_was_signed() -> None:
    text = (
        "وقع {p:خالد سعيد}، مدير {o:شركة النقل الكينية}، و{p:وليام روتو}، رئيس {o:مجموعة نور}، عقدا جديدا لشراء السفن. "
        "وعاد الوفد أمس، وعقد اجتماعا."
    )
    [one] = AgreementPatterns().suggest(read(text))
    assert told(one, "status") == ["signed"]
    assert told(one, "bodies") == ["شركة النقل الكينية", "مجموعة نور"]
