"""What the project knows, made ready for the engines."""

import hashlib

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.store import verdicts
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.workspace.desk import Desk


def known(desk: Desk, switched_off: frozenset[EngineName] = frozenset()) -> Knowledge:
    """As the project is now. Its stamp is the digest of all that is in it."""
    with desk.store.reading() as connection:
        rows = verdicts.names_known(connection)
        own = tuple(verdicts.list_entries(connection))
        said = tuple(verdicts.list_verdicts(connection))
    names = tuple(KnownName(row[0], Kind(row[1]), row[4], row[2], row[3], row[5], row[6]) for row in rows)
    stamp = hashlib.sha256(repr((rows, own, said, sorted(switched_off))).encode("utf-8", "surrogatepass")).hexdigest()
    return Knowledge(names, own, said, stamp, frozenset(map(str, switched_off)))
