"""What the mentions of a document tell of it, one after the other."""

import pytest

from .test_engine import found


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
    ],
)
def test_what_its_mentions_tell(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected
