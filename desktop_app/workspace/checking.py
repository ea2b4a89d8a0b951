"""Is the project whole? Integrity of the file, anchors of the marks, references, what is kept beside the rows."""

from desktop_app.model.errors import UserError
from desktop_app.store import annotations, articles, fingerprints, integrity, records, shelf
from desktop_app.workspace.desk import Desk


def check(desk: Desk) -> list[UserError]:
    """A sentence for each thing found; they are not raised. Nothing is mended."""
    with desk.store.reading() as connection:
        found = [UserError("check_file", what=line) for line in integrity.damaged(connection)]
        if found:
            return found  # what a damaged file says of itself means nothing, where it can be read at all
        found += [UserError("check_reference", table=t, target=target) for t, target in integrity.dangling(connection)]
        if not integrity.search_index_complete(connection):
            found.append(UserError("check_search_index"))
        if not shelf.shelf_complete(connection):
            found.append(UserError("check_shelf"))
        if not fingerprints.fingerprints_sound(connection):
            found.append(UserError("check_fingerprints"))
        kinds = {record.id: record.kind for record in records.list_records(connection)}
        text, article = "", ""
        for mark in annotations.list_annotations(connection):
            if mark.article != article:
                text, article = articles.get_text(connection, mark.article), mark.article
            if not mark.lost and mark.span.of(text) != mark.quote:
                found.append(UserError("check_anchor", annotation=mark.id, article=mark.article, quote=mark.quote))
            if mark.record and kinds.get(mark.record) is not mark.kind:
                found.append(UserError("check_kind", annotation=mark.id, record=mark.record))
    return found
