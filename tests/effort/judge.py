"""Whether what stands in the project is the annotation, read from the project after the window is closed."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FIELDS, Kind, ValueType
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.workspace.workspace import Workspace
from tests.effort.forms import Told
from tests.effort.wanted import UNASKED, WantedArticle, WantedRecord


def differences(project: Path, articles: Sequence[WantedArticle]) -> list[str]:
    """One line for each mark, record or value that differs; empty where the annotation is reproduced."""
    workspace = Workspace.open(project)
    try:
        marks, keys = _marks(workspace, articles)
        return marks + _forms(workspace, articles, keys)
    finally:
        workspace.close()


def _marks(workspace: Workspace, articles: Sequence[WantedArticle]) -> tuple[list[str], dict[str, str]]:
    """Marks by span, kind and record; and the record's id for each key."""
    found: list[str] = []
    keys: dict[str, str] = {}
    of_id: dict[str, str] = {}
    known = {article.file_name: article.id for article in workspace.articles.list()}
    for article in articles:
        made = {
            (mark.span, mark.kind): str(mark.record) for mark in workspace.marks.of(known[article.path.name])
        }
        wanted = {(mark.span, mark.kind): mark.record for mark in article.marks}
        found += [f"{article.path.name}: no {kind} at {span}" for span, kind in wanted.keys() - made.keys()]
        found += [f"{article.path.name}: a {kind} too many at {span}" for span, kind in made.keys() - wanted.keys()]
        for place in wanted.keys() & made.keys():
            key, record = wanted[place], made[place]
            if keys.setdefault(key, record) != record or of_id.setdefault(record, key) != key:
                owner = of_id.get(record, "another record of that name")
                found.append(f"{article.path.name}: the mark at {place[0]} belongs to {owner}, not to {key}")
    return found, keys


def _forms(workspace: Workspace, articles: Sequence[WantedArticle], keys: dict[str, str]) -> list[str]:
    found: list[str] = []
    of_id = {record: key for key, record in keys.items()}
    for key, values in all_told(articles).items():
        if key not in keys:
            continue
        record = workspace.records.get(keys[key])
        for spec in FIELDS[record.kind]:
            if spec.name in UNASKED:
                continue
            stands = _stands(record, spec.name, spec.multiple, of_id)
            wanted = values.get(spec.name, set())
            same = stands == wanted if spec.multiple else (stands <= wanted and bool(stands) == bool(wanted))
            if spec.type is ValueType.TEXT:
                same = {fold(one) for one in stands} <= {fold(one) for one in wanted} and bool(stands) == bool(wanted)
            if not same:
                found.append(f"{key}.{spec.name}: {sorted(stands)}, not {sorted(wanted)}")
        if any(claim.state is ClaimState.GUESSED for claim in _shown(record)):
            found.append(f"{key}: a guess is left")
    return found


def all_told(articles: Sequence[WantedArticle]) -> Told:
    """What all of the articles together tell; a single field may hold any of their values."""
    values: Told = {}
    known = {key for article in articles for key in article.records}
    for article in articles:
        for key, record in article.records.items():
            for field, told in record.values.items():
                if _is_here(record, field, told, known):
                    values.setdefault(key, {}).setdefault(field, set()).update(told)
            values.setdefault(key, {})
    return values


def _is_here(record: WantedRecord, field: str, told: tuple[str, ...], known: set[str]) -> bool:
    spec = next(spec for spec in FIELDS[Kind(record.kind)] if spec.name == field)
    return spec.type is not ValueType.RECORD or set(told) <= known


def _shown(record: Record) -> list[Claim]:
    return [claim for spec in FIELDS[record.kind] if (claim := record.shown(spec.name)) is not None]


def _stands(record: Record, field: str, multiple: bool, of_id: dict[str, str]) -> set[str]:
    if multiple:
        return {of_id.get(claim.value, claim.value) for claim in record.live_claims(field)}
    shown = record.shown(field)
    return {of_id.get(shown.value, shown.value)} if shown is not None else set()
