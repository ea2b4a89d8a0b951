"""An article in which two names are proposed, each twice."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace
from tests.workspace.listed import propose_only

TEXT = "التقى سالم الهادي وفدا من هيئة المراعي، وشكر سالم الهادي هيئة المراعي.\n"
OTHER = "قال سالم الهادي إن هيئة المراعي تعمل.\n"


def proposed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of an article of TEXT, in which nothing but these names is proposed."""
    propose_only(monkeypatch, ("سالم الهادي", Kind.PERSON, 0.9), ("هيئة المراعي", Kind.ORGANISATION, 0.6))
    return str(workspace.articles.add_text(TEXT).article)


def quotes(workspace: Workspace, article: str) -> list[str]:
    """The words of what is proposed in an article, in order."""
    return [one.quote for one in workspace.suggestions.of(article)]
