"""Which pairs of countries an article or a record belongs to.

An article's pairs are guessed from the countries in it; where its words make none, from the countries that are marked
in it. A record's are proposed from the countries it names
itself (its parties, its bodies, its speaker); where those don't make a pair, from the articles that speak of
it. The analyst's word, once given, is not changed by a guess.
"""

from collections.abc import Iterable
from itertools import combinations

from desktop_app.model.kinds import Kind, ValueType, field_spec, is_entity
from desktop_app.model.pairs import pair_of
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.store import articles, links, records
from desktop_app.store.connection import Connection
from desktop_app.store.journal import Writer


def set_links(writer: Writer, owner: str, owner_id: str, pairs: Iterable[str], origin: str) -> None:
    """Make these the pairs of the article or record (`owner` names its table), and no others."""
    table = owner + "_pair"
    wanted = set(pairs)
    for pair, known in links.pairs_of(writer.connection, owner, owner_id).items():
        if pair in wanted and known == origin:
            wanted.discard(pair)
        else:
            writer.delete(table, owner_id, pair)
    for pair in sorted(wanted):
        ensure_relationship(writer, pair)
        writer.insert(table, {owner: owner_id, "pair": pair, "origin": origin})


def ensure_relationship(writer: Writer, pair: str) -> None:
    """Make the pair's row where it is missing."""
    if not links.relationship_known(writer.connection, pair):
        writer.insert("relationship", {"id": pair, "first": pair.split("-")[0]})


def pair_countries_marked(writer: Writer, made: Iterable[Annotation]) -> None:
    """After these marks: where words make no pair of an article and it has two countries marked, they are its pair.

    A third one takes that guess back. Nothing is guessed where the marks bring no other country: a pair that was taken
    away doesn't come back with the next mark.
    """
    for article in dict.fromkeys(mark.article for mark in made if mark.kind is Kind.COUNTRY):
        known = links.pairs_of(writer.connection, "article", article)
        if len(known) > 1 or "confirmed" in known.values():
            continue
        new = {mark.id for mark in made if mark.article == article}
        marked = links.countries_marked(writer.connection, article)
        before, after = {code for mark, code in marked if mark not in new}, {code for _mark, code in marked}
        by_marks = set(known) == _pair(before) != _pair(after)  # else words made the pair, or somebody took it away
        if by_marks and not _pairs_of_words(writer.connection, article):
            set_links(writer, "article", article, _pair(after), "guessed")
            refresh_records_of_articles(writer, [article])


def _pair(countries: set[str]) -> set[str]:
    """What two countries make."""
    return {pair_of(*countries)} if len(countries) == 2 else set()


def _pairs_of_words(connection: Connection, article: str) -> list[str]:
    from desktop_app.suggest.pairs import guess_pairs

    title = articles.get_article(connection, article, counted=False).title
    return guess_pairs(articles.get_text(connection, article), title)


def refresh_record(writer: Writer, record_id: str) -> None:
    """Guess the record's pairs anew, unless the analyst has set them."""
    known = links.pairs_of(writer.connection, "record", record_id)
    if "confirmed" in known.values():
        return
    record = records.get_record(writer.connection, record_id)
    set_links(writer, "record", record_id, guess_pairs_of(writer.connection, record), "guessed")


def add_article_pairs(writer: Writer, record: Record, article: str) -> None:
    """After one more mark: the record may belong to the article's pairs too. Costs the same at any number of marks."""
    known = {link.pair for link in record.pairs}
    if any(str(link.origin) == "confirmed" for link in record.pairs):
        return
    if (own := _own_pairs(writer.connection, record)) and not is_entity(record.kind):
        set_links(writer, "record", record.id, own, "guessed")
        return
    more = _fitting(writer.connection, record, [list(links.pairs_of(writer.connection, "article", article))])
    if not more <= known:
        set_links(writer, "record", record.id, known | more, "guessed")


def refresh_records_of_articles(writer: Writer, articles: Iterable[str]) -> None:
    """Guess anew, once, for each record that one of the articles has marks for."""
    found = (links.records_in_article(writer.connection, article) for article in articles)
    for record_id in dict.fromkeys(record for records_of_one in found for record in records_of_one):
        refresh_record(writer, record_id)


def guess_pairs_of(connection: Connection, record: Record) -> set[str]:
    """The pairs a record seems to belong to; see above for the rule."""
    own = _own_pairs(connection, record)
    if own and not is_entity(record.kind):
        return own
    return _fitting(connection, record, links.pairs_of_articles_with(connection, record.id))


def _own_pairs(connection: Connection, record: Record) -> set[str]:
    """The pairs made of the countries the record names; of many countries, those that are followed already."""
    countries = _countries(connection, record)
    pairs = {pair_of(*both) for both in combinations(sorted(countries), 2)}
    if len(pairs) > 1:
        return pairs & set(links.relationships(connection))
    return pairs


def _fitting(connection: Connection, record: Record, by_article: list[list[str]]) -> set[str]:
    """From each article its one pair, or of several those with the record's own country."""
    countries = _countries(connection, record)
    found: set[str] = set()
    for pairs in by_article:
        if len(pairs) == 1:
            found.update(pairs)
        else:
            found.update(pair for pair in pairs if countries & set(pair.split("-")))
    return found


def _countries(connection: Connection, record: Record) -> set[str]:
    found: set[str] = set()
    for claim in record.claims:
        spec = field_spec(record.kind, claim.field)
        if claim.state is ClaimState.SET_ASIDE or spec is None:
            continue
        if spec.type is ValueType.COUNTRY:
            found.add(claim.value)
        elif claim.side:
            found.add(claim.side)
        elif spec.type is ValueType.RECORD and claim.field not in ("place", "parent", "sectors"):
            found.add(records.country_of(connection, claim.value))
    return found - {""}
