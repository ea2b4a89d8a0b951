"""How far work has come. By itself, since the window's first painting knows no more of the model."""

from enum import StrEnum


class ArticleState(StrEnum):
    """How far the analyst is with an article."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
