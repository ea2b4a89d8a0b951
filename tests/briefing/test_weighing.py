from desktop_app.briefing.material import Material
from desktop_app.briefing.weighing import by_rule
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


def _points(records, most=5, published="2025-11-09"):
    """The labels of the points that records of `(kind, label, fields)` make; of statements somebody is the speaker."""
    build = Builder()
    person = build.record(Kind.PERSON, "متحدث")
    article = build.article("خبر", "صحيفة", published)
    for kind, label, fields in records:
        known = {"speaker": person} | fields if kind is Kind.STATEMENT else fields
        build.mark(build.record(kind, label, **known), article, label, 1)
    return [record.label for record in by_rule(Material(build.dossier(), options()), most)]


A, M, F, S = Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT
TRADE = {"measure": "التبادل التجاري", "value": "190"}


def test_statements_of_the_last_day_do_not_hide_what_was_signed():
    given = [(S, f"قول {n}", {"date": "2025-11-09"}) for n in range(3)]
    given += [(A, f"اتفاق {n}", {"signed": f"2025-10-2{n}"}) for n in range(3)]
    given += [(M, "زيارة", {"date": "2025-10-20"}), (F, "تجارة", TRADE | {"period": "2025-09"})]
    assert _points(given) == ["قول 0", "اتفاق 2", "اتفاق 1", "زيارة", "تجارة"]
    assert _points(given, most=3) == ["اتفاق 2", "زيارة", "تجارة"]


def test_what_is_aimed_at_for_a_later_year_is_neither_the_newest_nor_before_what_was_counted():
    """ "A billion by 2030" once led the page."""
    aim = (F, "هدف", TRADE | {"period": "../2030"})
    assert _points([aim, (F, "تجارة", TRADE | {"period": "2024"}), (A, "اتفاق", {"signed": "2025-11-10"})]) == [
        "اتفاق", "هدف", "تجارة",
    ]  # fmt: skip
    assert _points([aim, (F, "تجارة", TRADE | {"period": "2025-09"})], most=1) == ["تجارة"]


def test_trade_with_a_period_comes_before_other_figures_and_bare_units_last():
    given = [
        (F, "شركات", {"measure": "شركة", "unit": "شركة", "value": "62", "period": "2025-10"}),
        (F, "طلاب", {"measure": "عدد الطلاب", "unit": "طالب", "value": "1200", "period": "2025-10"}),
        (F, "نمو", {"measure": "التبادل التجاري", "unit": "%", "value": "17", "period": "2025-10"}),
        (F, "تجارة", TRADE | {"period": "2025-09"}),
    ]
    assert _points(given, most=1) == ["تجارة"]
    assert _points([one for one in given if one[1] != "نمو"]) == ["طلاب", "تجارة"]


def test_the_newest_meeting_at_the_top_and_then_the_newest_of_another_day():
    given = [
        (M, "لجنة", {"date": "2025-10-22", "level": "ministerial"}),
        (M, "قمة سابقة", {"date": "2025-01-10", "kind": "summit"}),
        (M, "زيارة دولة", {"date": "2025-02-18", "kind": "state_visit"}),
        (M, "محادثات", {"date": "2025-02-18", "kind": "talks", "level": "top"}),
    ]
    assert _points(given, most=1) == ["زيارة دولة"]
    assert _points(given) == ["لجنة", "زيارة دولة"]


def test_what_is_a_year_older_than_the_newest_comes_last():
    given = [(A, "قديمة", {"signed": "2017-05-01"}), (A, "أقدم", {"signed": "2016-05-01"})]
    given += [(S, f"قول {n}", {"date": "2025-11-09"}) for n in range(3)]
    assert _points(given, most=2) == ["قول 0", "قول 1"]
    assert _points(given) == ["قول 0", "قول 1", "قديمة", "أقدم"]


def test_without_a_date_anywhere_something_is_still_said():
    assert _points([(S, "قول", {}), (A, "اتفاق", {})], published="") == ["اتفاق", "قول"]
    assert _points([]) == []


def test_a_figure_of_last_year_is_not_a_year_older():
    """The trade of 2024 gave way to a field of 30,000 hectares in June 2025."""
    given = [(M, "محادثات", {"date": "2025-06-17"}), (F, "تجارة", TRADE | {"period": "2024"}),
             (F, "عمال", {"measure": "عدد العمال", "value": "9", "period": "2025-03"})]  # fmt: skip
    assert _points(given, most=2) == ["محادثات", "تجارة"]


def test_a_figure_that_is_called_by_its_own_number_makes_no_point():
    """ "More than 30 thousand hectares: more than 30,000 hectares"."""
    field = {"value": "30000", "unit": "هكتار", "period": "2025-03"}
    assert _points([(F, "أكثر من 30 ألف هكتار", field), (F, "مساحة الحقول", field)]) == ["مساحة الحقول"]


def test_what_nobody_is_known_to_have_said_makes_a_point_only_where_there_is_little_else():
    """A wish of no one's stood among the key points."""
    unspoken = [(S, f"أمنية {n}", {"date": "2025-11-09", "speaker": ""}) for n in range(2)]
    others = [(A, f"اتفاق {n}", {"signed": "2025-10-20"}) for n in range(2)] + [(M, "زيارة", {"date": "2025-10-20"})]
    assert _points([*unspoken, *others]) == ["اتفاق 0", "اتفاق 1", "زيارة"]
    assert _points([*unspoken, *others[2:]]) == ["أمنية 0", "أمنية 1", "زيارة"]
    assert _points([*unspoken, *others[2:]], most=2) == ["أمنية 0", "زيارة"]
