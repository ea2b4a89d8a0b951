"""Titles that mean no document of their own."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.said import _near
from desktop_app.suggest.engines.patterns.agreements.title import Title

from .documents_said import found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # counted, not named
            "بحث الوزير مع نظيره الملف. وحضر إبرام اتفاقية وثلاث مذكرات تفاهم وبرنامج تنفيذي بين الدولتين.",
            [],
        ),
        (  # what a document is praised as
            "وقعت {c:كينيا} و{c:غانا} اتفاقية الشراكة الشاملة. وهي أوسع اتفاق بين الدولتين منذ سنة 1980.",
            [
                "اتفاقية الشراكة الشاملة | agreement | signed",
                "اتفاق بين الدولتين منذ سنة 1980 | agreement | signed",
            ],
        ),
        (  # two agreements of a loan are loans
            "وقع {o:صندوق أكرا} اتفاقيتي قرض مع {c:كينيا} اليوم. وتم توقيع اتفاقية قرض بين {c:كينيا} و{o:صندوق أكرا} "
            "لتمويل المياه.",
            ["اتفاقية قرض بين كينيا وصندوق أكرا لتمويل المياه | loan | signed | كينيا + صندوق أكرا"],
        ),
        (  # counted one behind the other
            "وقع الجانبان الكيني والغاني في نيروبي اتفاقية وبرنامج تعاون ومذكرات تفاهم بلغت عشر مذكرات.",
            [],
        ),
        (  # the most important one of years
            "وقعت {c:كينيا} و{c:غانا} اتفاقية للتعاون الزراعي. وقال الوزير جئنا لتوقيع أهم اتفاقية في السنوات العشر "
            "الأخيرة بين {c:كينيا} و{c:غانا}.",
            [
                "اتفاقية للتعاون الزراعي | agreement | signed",
                "اتفاقية في السنوات العشر الأخيرة بين كينيا وغانا | agreement | signed",
            ],
        ),
        (  # a loan agreement and the loan that it gives
            "وقع {c:الأردن} و{o:الوكالة الكورية للتعاون} اتفاقية قرض تقدم سيول بموجبها لعمّان قرضا ميسرا قيمته "
            "مليون دولار.",
            [
                "اتفاقية قرض | loan | signed | الأردن + الوكالة الكورية للتعاون",
            ],
        ),
        (  # what an agreement is made of ends its title
            "وتتضمن الاتفاقية المكونة من أربعة فصول مواد عدة.",
            [],
        ),
        (  # a joint statement named for the first time
            "ورد هذا في البيان المشترك الذي صدر مساء في نهاية زيارة رئيس {c:غانا} إلى {c:كينيا}.",
            [
                "البيان المشترك | joint_statement | signed",
            ],
        ),
        (  # initialled
            "وقع الوزيران على الأحرف الأولى لمشروع اتفاق يروم تقوية التعاون السياحي بين {c:غانا} و{c:كينيا}.",
            [
                "اتفاق | agreement | announced",
            ],
        ),
        (  # a road map only in a figure of speech
            "وقعت {c:غانا} و{c:كينيا} اتفاقيات عدة ترسم خارطة طريق لتعزيز الشراكة بين البلدين.",
            [],
        ),
        (  # it was agreed on
            "وتم الاتفاق بشأن تبادل الخبرات مع {c:غانا}.",
            [],
        ),
        (  # nor is it the one told of before
            "وقعت {o:وزارة الري} و{o:هيئة المناخ} مذكرة تفاهم حول السدود، حيث تم الاتفاق على تشكيل لجنة. وسيجري "
            "الاتفاق على موعدها، وقال الوزير إن الاتفاق مهم.",
            [
                "مذكرة تفاهم حول السدود | memorandum | signed | وزارة الري + هيئة المناخ",
                "الاتفاق | memorandum | signed | وزارة الري + هيئة المناخ",
            ],
        ),
        (  # a programme that is a body, and one that is to be bettered
            "وقعت {o:نفط غانا} مذكرة تفاهم مع {o:نفط كينيا} تحت رعاية البرنامج الوطني لتنمية الصناعات لتحسين "
            "برنامج الإغاثة بالغاز.",
            [
                "مذكرة تفاهم مع نفط كينيا | memorandum | signed | نفط غانا + نفط كينيا",
            ],
        ),
        (  # its ratification
            "بعد مصادقتها على اتفاقية مع {c:كينيا} تتجه الحكومة إلى التعاون.",
            [
                "اتفاقية مع كينيا | agreement | ratified",
            ],
        ),
        (  # what is said of it ends its title
            "وفق ما نص عليه الإعلان المشترك المعتمد إثر لقاء {c:غانا} و{c:كينيا}.",
            [
                "الإعلان المشترك | declaration | signed",
            ],
        ),
        (  # a loan that an agreement grants
            "وقعت {c:غانا} و{o:بنك التنمية} اتفاقية قرض. وأوضح بيان أن الاتفاقية تنص على منح البنك قرضا "
            "ل{c:غانا} بمبلغ مليون دولار.",
            [
                "اتفاقية قرض | loan | signed | غانا + بنك التنمية",
                "الاتفاقية | loan | signed | غانا + بنك التنمية",
            ],
        ),
        (  # what two agreements are
            "وقعت {c:غانا} و{o:بنك التنمية} اتفاقيتي قرض ومشروع.",
            [
                "اتفاقيتي قرض ومشروع | agreement | signed | غانا + بنك التنمية",
            ],
        ),
        (  # one memorandum among counted ones
            "اختتمت الدورة بالتوقيع بين {c:غانا} و{c:كينيا} على 9 اتفاقيات وأربعة بروتوكولات ومذكرة واحدة "
            "للتفاهم.",
            [],
        ),
        (  # a statement of a government
            "وأوضح بيان للحكومة الغانية أن الاتفاقات التي وقعت مع {c:كينيا} شملت الصحة.",
            [],
        ),
    ],
)
def test_no_document_of_its_own(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # the largest of all is the one told of
            "دخلت اتفاقية التجارة حيز التنفيذ، فانضم البلد إلى أكبر اتفاقية للتجارة الحرة في القارة.",
            1,
        ),
        ("وقعت {c:كينيا} و{c:غانا} ثلاثة بروتوكولات اتفاق.", 0),
        ("وأكد البيان اتفاق الجانبين على عقد الدورة المقبلة في الربيع.", 0),
        ("وقعت {c:كينيا} أكبر اتفاقية للتجارة في تاريخها.", 1),
    ],
)
def test_praise_counts_and_agreeing_are_no_further_documents(marked: str, expected: int) -> None:
    assert len({line.split(" | ")[0] for line in found(marked)} - {"اتفاقية للتجارة الحرة في القارة"}) == expected


def test_memoranda_between_two_bodies_are_one_record_where_no_more_is_said() -> None:
    assert found("كما تم توقيع مذكرات تفاهم للتعاون بين {o:وزارة الصحة الكينية} و{o:وزارة الصحة الغانية}.") == [
        "مذكرات تفاهم للتعاون بين وزارة الصحة الكينية ووزارة الصحة الغانية | memorandum | signed | "
        "وزارة الصحة الكينية + وزارة الصحة الغانية",
    ]
    assert found("كما تم توقيع مذكرات تفاهم بين {c:كينيا} و{c:غانا}.") == []


def test_of_titles_without_end_only_those_beside_one_are_looked_at() -> None:
    """A list of ten thousand in one sentence took minutes."""
    titles = [Title("memorandum", "sure", at, at + 2, at + 2, 0, False) for at in range(0, 3000, 3)]
    near = _near(titles[500], titles)
    assert titles[500] in near
    assert {titles.index(one) for one in near} == set(range(496, 505))
    assert _near(titles[0], titles) == titles[:5]


@pytest.mark.parametrize(
    "marked",
    [
        "أبرمت الهيئة أمس مذكرة تفاهم مع عدة دول.",
        "وقع الوزير بروتوكول تعاون مع عدد من الدول.",
        "ورأى أنها فصل من اتفاق أوسع يضم الغاز.",
    ],
)
def test_one_with_several_states_and_a_greater_one_are_none(marked: str) -> None:
    assert found(marked) == []
