import pytest

from desktop_app.briefing import phrases
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


@pytest.mark.parametrize(
    ("title", "said"),
    [("اتفاقية قرض", "مصدّق عليها"), ("قرض ميسّر", "مصدّق عليه"), ("الاتفاقية بشأن قرض", "مصدّق عليها")],
)
def test_a_status_agrees_with_the_title_that_names_the_kind_behind_another(title, said):
    build = Builder()
    build.record(Kind.AGREEMENT, title, kind="loan", status="ratified")
    material = Material(build.dossier(), options())
    assert plain(phrases.said(material, build.records[0], "status")) == said
