from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def bodies(text: str) -> list[tuple[str, str]]:
    return [(one.quote, one.label) for one in names(text) if one.kind is Kind.ORGANISATION]


def test_an_abbreviation_is_called_as_the_body_before_it_also_further_on() -> None:
    assert bodies("رحبت هيئة المطارات الكينية (KAA) بالقرار. وقالت KAA إنها تعمل.") == [
        ("هيئة المطارات الكينية", "هيئة المطارات الكينية"),
        ("KAA", "هيئة المطارات الكينية"),
        ("KAA", "هيئة المطارات الكينية"),
    ]


def test_what_no_body_stands_before_is_no_abbreviation_of_one() -> None:
    assert bodies("يقاس الذكاء (IQ) في المدارس، وتبيع الشركة الغاز المسال (LNG) وحده.") == []
    assert bodies("زار المدينة رئيس الشركة، ورأى الناتج (ZZT) فيها.") == []


def test_small_letters_are_other_words() -> None:
    assert [quote for quote, _ in bodies("أنشئ معهد علوم البحار (SEA) قرب sea view.")] == ["معهد علوم البحار", "SEA"]


def test_an_abbreviation_may_have_small_letters_in_brackets() -> None:
    assert bodies("رحبت هيئة المطارات الكينية (KenAir) بالقرار.")[1] == ("KenAir", "هيئة المطارات الكينية")


def test_the_long_name_is_called_without_its_proclitics() -> None:
    assert bodies("وقعت وزارة الري وجامعة تلال الملح (TSU) مذكرة، ثم شكر المدير TSU عليها.")[1:] == [
        ("جامعة تلال الملح", "جامعة تلال الملح"),
        ("TSU", "جامعة تلال الملح"),
        ("TSU", "جامعة تلال الملح"),
    ]
    assert ("TSU", "جامعة تلال الملح") in bodies("أهدى المزارع أرضه لجامعة تلال الملح (TSU) أمس.")
    assert ("KAA", "الجمعية الكينية للمطارات") in bodies("دفع المسافر الرسوم للجمعية الكينية للمطارات (KAA) أمس.")
    [told] = [one for one in names("جاء من وزارة الري وجامعة تلال الملح (TSU).") if one.quote == "TSU"]
    assert told.reason.values == {"name": "جامعة تلال الملح"}
