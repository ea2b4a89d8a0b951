"""Sectors read off, and not read from the names of bodies."""

import pytest

from desktop_app.model.kinds import Kind

from .guesses import all_of


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("مذكرة بين وكالة التصدير ووزارة التجارة والتكامل", []),
        ("خطة بين وزارة الصناعة وتطوير البنية التحتية في البلد في مجال التعدين", ["التعدين"]),
        ("خارطة طريق بين لجنة صناعة السياحة والرياضة والهيئة العامة للزراعة", []),
        ("بروتوكول بشأن البضائع ووسائل النقل", []),
        ("اتفاق بشأن التجارة بين وزارتي الخارجية", ["التجارة"]),
        ("أعلن وزير النقل أن التجارة والزراعة تنموان", ["التجارة", "الزراعة"]),
    ],
)
def test_a_body_s_name_names_no_sector(quote: str, found: list[str]) -> None:
    assert all_of(Kind.AGREEMENT, "sectors", f"[{quote}]") == found
