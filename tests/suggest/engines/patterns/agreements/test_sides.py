"""Who makes an agreement, as news tell it: by offices, with "with", over commas and brackets, one side alone."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.reading import Named, Reading

from ..deeds import read, told
from .documents_said import found, suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # who signs holds an office of the body, and with whom
            "وقع الدكتور {p:سالم جودة} رئيس {o:جامعة الواحات} مع الدكتور {p:بيتر لوند} نائب رئيس {o:جامعة بيرغن} "
            "اتفاقية توأمة.",
            ["اتفاقية توأمة | agreement | signed | جامعة الواحات + جامعة بيرغن"],
        ),
        (
            "وقع رئيس {o:جامعة الواحات} {p:سالم جودة} مذكرة تفاهم مع رئيس {o:جامعة بيرغن} {p:بيتر لوند}.",
            ["مذكرة تفاهم | memorandum | signed | جامعة الواحات + جامعة بيرغن"],
        ),
        (  # the subject stands before the verb
            "وذكرت الوكالة أن {o:مجموعة النخيل} وقعت اتفاقا مبدئيا مع {o:شركة لوند}.",
            ["اتفاقا مبدئيا مع شركة لوند | agreement | signed | مجموعة النخيل + شركة لوند"],
        ),
        (  # a short name in brackets doesn't end the title
            "وقعا بروتوكولا بين {o:هيئة الملاحة النرويجية} (نورنف) و{o:الهيئة الوطنية للموانئ} في مجال الإرشاد.",
            [
                "بروتوكولا بين هيئة الملاحة النرويجية (نورنف) والهيئة الوطنية للموانئ في مجال الإرشاد | protocol | "
                "signed | هيئة الملاحة النرويجية + الهيئة الوطنية للموانئ",
            ],
        ),
        (  # commas between what and who
            "وقع الوزيران مذكرة تفاهم للتعاون في مجال الأرصاد، بين {o:معهد الأرصاد الكيني}، ومركز الأرصاد النرويجي.",
            [
                "مذكرة تفاهم للتعاون في مجال الأرصاد، بين معهد الأرصاد الكيني، ومركز الأرصاد النرويجي | memorandum | "
                "signed | معهد الأرصاد الكيني + مركز الأرصاد النرويجي",
            ],
        ),
        (  # a name that no engine knows whole
            "تم توقيع اتفاقية بين {o:الديوان الوطني} للسدود و{o:الشركة العامة} لتوزيع المياه بشأن الصيانة.",
            [
                "اتفاقية بين الديوان الوطني للسدود والشركة العامة لتوزيع المياه بشأن الصيانة | agreement | signed | "
                "الديوان الوطني للسدود + الشركة العامة لتوزيع المياه",
            ],
        ),
        (  # the و of a ministry parts no sides
            "وقعا مذكرة تفاهم بين {o:معهد الموانئ} في {o:وزارة النقل الكينية} و{o:معهد البحار} في {o:وزارة الصيد}.",
            [
                "مذكرة تفاهم بين معهد الموانئ في وزارة النقل الكينية ومعهد البحار في وزارة الصيد | memorandum | signed "
                "| معهد الموانئ + معهد البحار",
            ],
        ),
        (  # two ministries of both countries are each the one that is called so
            "وقعا مذكرة تفاهم بين وزارتي البيئة الكينية والنرويجية.",
            [
                "مذكرة تفاهم بين وزارتي البيئة الكينية والنرويجية | memorandum | signed | وزارة البيئة الكينية + "
                "وزارة البيئة النرويجية"
            ],
        ),
        ('كما وقعت "لوند باور" عقدا لبناء محطة.', ["عقدا لبناء محطة | contract | signed | لوند باور"]),
        (
            "ووقع الجانبان اتفاقية قرض مقدم من {o:بنك الشمال} ل{o:بنك الواحات}.",
            ["اتفاقية قرض مقدم من بنك الشمال لبنك الواحات | loan | signed | بنك الشمال + بنك الواحات"],
        ),
    ],
)
def test_sides(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


def test_with_the_side_of_another_state_are_that_state_and_ours() -> None:
    marked = (
        "عقد مجلس الوزراء في {c:كينيا} جلسته، وقرر تفويض وزير الثقافة في {c:كينيا} بالتباحث مع الجانب النرويجي في "
        "شأن مشروع مذكرة تفاهم للتعاون الثقافي، وتفويض وزير البيئة بالتباحث مع الجانب السويدي في شأن مشروع مذكرة "
        "تفاهم للبيئة."
    )
    assert [told(one, "parties") for one in suggested(read(marked))] == [["KE", "NO"], ["KE", "SE"]]


def test_a_place_or_signatory_belongs_to_the_first_document_behind_the_verb() -> None:
    marked = (
        "وقع {p:إريك لوند} و{p:سالم جودة} اتفاقية لتطوير مستشفى {p:بول أودو} في {l:كيسومو} ومذكرة تفاهم في مجال "
        "الإسكان."
    )
    first, second = suggested(read(marked))
    assert told(first, "signatories") == told(second, "signatories") == ["إريك لوند", "سالم جودة"]
    assert told(second, "place") == []


def test_a_government_and_the_other_country_under_one_name() -> None:
    text = "تم توقيع اتفاقية في مجال البريد بين حكومة غانا وكينيا."
    reading = Reading("a", text)
    at = text.index("حكومة")
    names = [
        Named(Span(at, len(text) - 1), Kind.ORGANISATION, None, "حكومة غانا وكينيا"),
        Named(Span(text.index("غانا"), text.index("غانا") + 4), Kind.COUNTRY, None, "غانا", "GH"),
        Named(Span(text.index("كينيا"), len(text) - 1), Kind.COUNTRY, None, "كينيا", "KE"),
    ]
    reading.take_names(names)
    [one] = suggested(reading)
    assert told(one, "bodies") == ["حكومة غانا", "كينيا"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ('وقعت {o:هيئة الموانئ} عقدا مع شركة "هانسو تك" الكورية المعنية بالنقل.', ["هيئة الموانئ", "هانسو تك"]),
        ("وقعت اتفاقية بين شركة تيرنا وشركة سفاري لتجنب الخسائر.", ["شركة تيرنا", "شركة سفاري"]),
        ("وهو مهتم بإبرام اتفاقية مع المجمع الكيني للنقل في أسرع وقت ممكن.", ["المجمع الكيني للنقل"]),
        ("مذكرة تفاهم بين {o:هيئة الموانئ} وشركة سفاري لتطوير الأرصفة.", ["هيئة الموانئ", "شركة سفاري"]),
        ("تم إبرام اتفاقية بين {o:هيئة الموانئ} مع {o:شركة سفاري}.", ["هيئة الموانئ", "شركة سفاري"]),
        (
            "مذكرة تفاهم بين {o:وزارة العلاقات مع البرلمان} و{o:هيئة الموانئ}.",
            ["وزارة العلاقات مع البرلمان", "هيئة الموانئ"],
        ),
    ],
)
def test_names_end_before_what_an_agreement_is_for(marked: str, expected: list[str]) -> None:
    [one] = suggested(read(marked))
    assert told(one, "bodies") == expected
