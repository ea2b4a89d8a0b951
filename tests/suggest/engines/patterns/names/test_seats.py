import pytest

from desktop_app.suggest.engines.patterns.names.seats import Seats
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "head", "after", "words"),
    [
        ("وزارة المالية في جمهورية غانا أمس", "وزاره", 2, 5),
        ("وزارة المالية في غانا أمس", "وزاره", 2, 4),
        ("وزارة المالية بغانا أمس", "وزاره", 2, 3),
        ("وزارة المالية بلشبونة أمس", "وزاره", 2, 2),
        ("غرفة التجارة بوهران أمس", "غرفه", 2, 3),
        ("الشركة الوطنية بغينيا أمس", "شركه", 2, 3),
        ("شركة الغاز بغينيا أمس", "شركه", 2, 2),
        ("اللجنة العليا المشتركة في غانا أمس", "لجنه", 3, 3),
        ("وكالة التصدير التابعة لحكومة جمهورية غانا أمس", "وكاله", 2, 6),
        ("دائرة الاتصال في الرئاسة الغانية أمس", "داءره", 2, 5),
        ("سفارة النمسا في كاتماندو أمس", "سفاره", 2, 4),
        ("جامعة الواحات بمدينة", "جامعه", 2, 2),  # the text ends
    ],
)
def test_a_seat_belongs_to_a_body_that_a_place_has_one_of(text: str, head: str, after: int, words: int) -> None:
    assert Seats(View(Reading("a", text))).behind(0, head, after) == words
