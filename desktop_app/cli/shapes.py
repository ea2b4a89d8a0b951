"""The JSON of `--json`: plain dictionaries whose keys scripts rely on, in this order."""

from collections.abc import Iterable

from desktop_app.model.kinds import fields_of, is_entity
from desktop_app.model.said import MadeBriefing
from desktop_app.model.suggestion import EngineScore, Suggestion
from desktop_app.model.things import Annotation, Article, Claim, PairLink, Record, Relationship, SearchHit

Shape = dict[str, object]


def article(one: Article) -> Shape:
    """`length` is in code points; `published` is EDTF or None."""
    return {
        "id": one.id,
        "title": one.title,
        "outlet": one.outlet,
        "published": one.published or None,
        "relationships": pairs(one.pairs),
        "state": str(one.state),
        "sha256": one.sha256,
        "length": one.length,
    }


def annotation(one: Annotation) -> Shape:
    """`start` and `end` count code points of the article's text, half open; `record` is an id or None."""
    return {
        "id": one.id,
        "article": one.article,
        "start": one.span.start,
        "end": one.span.end,
        "quote": one.quote,
        "kind": str(one.kind),
        "record": one.record,
    }


def record(one: Record) -> Shape:
    """An entity, agreement, sector, meeting, figure or statement with the live values of its fields.

    A field that holds one value gives the one that is shown, a field that holds several a list of them.
    """
    shape: Shape = {
        "id": one.id,
        "kind": str(one.kind),
        "label": one.label,
        "label_en": one.label_en,
        "relationships": pairs(one.pairs),
    }
    if is_entity(one.kind):
        shape["aliases"] = [alias.text for alias in one.aliases]
    fields: Shape = {}
    for spec in fields_of(one.kind):
        if spec.multiple:
            fields[spec.name] = [_claim(claim) for claim in one.live_claims(spec.name)]
        else:
            shown = one.shown(spec.name)
            fields[spec.name] = _claim(shown) if shown else None
    return shape | {"key_point": one.key_point, "note": one.note, "fields": fields}


def relationship(one: Relationship) -> Shape:
    """`first` is the country that is read first; both counts are of what belongs to the pair."""
    return {"id": one.pair, "first": one.first, "articles": one.articles, "records": one.records}


def hit(one: SearchHit) -> Shape:
    """A place where the words stand; `before` and `after` are its context in the article."""
    return {
        "article": one.article,
        "start": one.span.start,
        "end": one.span.end,
        "quote": one.quote,
        "before": one.before,
        "after": one.after,
    }


def pairs(links: Iterable[PairLink]) -> list[str]:
    """ "CN-TJ", sorted."""
    return sorted(link.pair for link in links)


def _claim(claim: Claim) -> Shape:
    return {
        "value": claim.value,
        "state": str(claim.state),
        "side": claim.side or None,
        "as_of": claim.as_of or None,
        "annotation": claim.annotation,
    }


def briefing(one: MadeBriefing) -> Shape:
    """A Word file that was made, and the SHA-256 of its bytes."""
    return {
        "id": one.id,
        "relationship": one.pair,
        "made_at": one.made_at,
        "author": one.author,
        "language": one.language,
        "as_of": one.as_of,
        "file_name": one.file_name,
        "sha256": one.sha256,
    }


def suggestion(one: Suggestion) -> Shape:
    """`start` and `end` count code points, half open; `record` is an id, or None where it would be a new one, called
    `label`; `score` is between 0 and 1; `also` are the other engines that say so."""
    return {
        "article": one.article,
        "start": one.span.start,
        "end": one.span.end,
        "quote": one.quote,
        "kind": str(one.kind),
        "record": one.record,
        "label": one.label,
        "label_en": one.label_en,
        "score": round(one.score, 3),
        "engine": str(one.engine),
        "version": one.version,
        "reason": {"code": one.reason.code, **one.reason.values},
        "fields": [{"field": told.field, "value": told.value or None, "words": told.words} for told in one.fields],
        "also": [str(voice.engine) for voice in one.also],
    }


def score(one: EngineScore) -> Shape:
    """`engine` is None for all engines together."""
    return {
        "engine": str(one.engine) if one.engine is not None else None,
        "kind": str(one.kind),
        "right": one.right,
        "proposed": one.proposed,
        "wanted": one.wanted,
        "precision": round(one.precision, 4),
        "recall": round(one.recall, 4),
        "f1": round(one.f1, 4),
    }
