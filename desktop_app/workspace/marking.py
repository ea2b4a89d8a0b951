"""The rules of one mark, for marks made one by one and for thousands made at once."""

from desktop_app.arabic.clitics import Known, name_under
from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, ArticleState, Record
from desktop_app.store import annotations, articles
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id, now


def name_at(text: str, span: Span, known: Known) -> str:
    """The words under a span as they are written alone: in للصين the span begins at the ل that stands for ال."""
    words = span.of(text)
    return words if known(fold(words)) else name_under(text, span)


def put_mark(
    writer: Writer,
    article: str,
    text: str,
    span: Span,
    record: Record,
    kind: Kind,
    author: str,
    note: str = "",
    engine: str = "",
) -> Annotation:
    """Write the mark by itself; what a record learns from it is up to the caller. Raises UserError("kind_differs").

    `engine` is whose suggestion it was, "" for a mark made by hand.
    """
    if record.kind is not kind:
        raise UserError("kind_differs")
    place = annotations.anchor(text, span)
    annotation = Annotation(
        id=new_id(),
        article=article,
        span=span,
        quote=str(place["quote"]),
        before=str(place["before"]),
        after=str(place["after"]),
        kind=kind,
        record=record.id,
        note=note,
        author=author,
        engine=engine,
        created_at=now(),
    )
    writer.insert("annotation", annotations.annotation_row(annotation))
    return annotation


def take_up(writer: Writer, article: str) -> None:
    """An article that somebody marks in is no longer new."""
    if articles.get_article(writer.connection, article, counted=False).state is ArticleState.NEW:
        writer.update("article", article, {"state": str(ArticleState.IN_PROGRESS)})
