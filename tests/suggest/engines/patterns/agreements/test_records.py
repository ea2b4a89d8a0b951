"""What the mentions of a document tell of it, one after the other."""

import pytest

from .documents_said import found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # its sides are told further on than its states
            "وقعت {c:كينيا} و{c:غانا} مذكرة تفاهم في مجال الصحة. ووقع الوزيران المذكرة بين "
            "{o:وزارة الصحة الكينية} و{o:وزارة الصحة الغانية}.",
            [
                "مذكرة تفاهم في مجال الصحة | memorandum | signed | وزارة الصحة الكينية + وزارة الصحة الغانية",
                "المذكرة بين وزارة الصحة الكينية ووزارة الصحة الغانية | memorandum | signed | وزارة الصحة الكينية + "
                "وزارة الصحة الغانية",
            ],
        ),
        (  # a headline's present tense against what is told below
            "غانا وكينيا توقعان اتفاقا للنقل\nأعلن الوزير أن {c:غانا} و{c:كينيا} ستوقعان الاتفاق في أبريل المقبل.",
            [
                "اتفاقا للنقل | agreement | announced",
                "الاتفاق | agreement | announced",
            ],
        ),
        (  # of the document between both banks those of the one told of before
            "وقع {o:بنك كينيا} و{o:بنك غانا} مذكرة تفاهم في مجال الرقابة. كما تم توقيع بروتوكول بين البنكين للتدريب.",
            [
                "مذكرة تفاهم في مجال الرقابة | memorandum | signed | بنك كينيا + بنك غانا",
                "بروتوكول بين البنكين للتدريب | protocol | signed | بنك كينيا + بنك غانا",
            ],
        ),
        (  # a headline's state is its government below
            "اتفاق قرض بين {c:كينيا} و{o:بنك مسقط}\nصادق النواب على اتفاق القرض بين {o:الحكومة الكينية} و{o:بنك مسقط}.",
            [
                "اتفاق قرض بين كينيا وبنك مسقط | loan | ratified | الحكومة الكينية + بنك مسقط",
                "اتفاق القرض بين الحكومة الكينية وبنك مسقط | loan | ratified | الحكومة الكينية + بنك مسقط",
            ],
        ),
    ],
)
def test_what_its_mentions_tell(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # named as a ground in the headline's wake, told to be signed further on
            "اتفاقية المناخ بين {c:كينيا} و{c:غانا}\nبحث الوزيران تجديد اتفاقية المناخ. ووصف الوزير اتفاقية المناخ "
            "الموقعة بين {c:كينيا} و{c:غانا} بأنها مهمة.",
            "signed",
        ),
        ("بحث الوزيران تفعيل اتفاقية المناخ. وقال الوزير إن الاتفاقية الموقعة قديمة.", "signed"),
        ("كينيا وغانا توقعان اتفاقية للمناخ\nأكد الوزير تعليق العمل باتفاقية المناخ.", "suspended"),
    ],
)
def test_what_is_said_of_it_further_on_counts_more_than_a_ground(marked: str, expected: str) -> None:
    assert [line.split(" | ")[2] for line in found(marked)][-1] == expected
