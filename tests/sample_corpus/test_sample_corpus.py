"""The annotation of the sample corpus is whole, true to its texts and rich enough to be worth showing."""

from collections import Counter, defaultdict

import pytest

from desktop_app.arabic.clitics import snap
from desktop_app.arabic.fold import fold
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import ENTITY_KINDS, FIELDS, Kind, ValueType, field_spec
from desktop_app.model.pairs import parse_pair
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState, ClaimState, PairOrigin
from tests.sample_corpus.corpus import (
    FIRST_ACCOUNT,
    LOAN,
    OTHER_ACCOUNT,
    Line,
    by_id,
    claims_of,
    lines,
    of_type,
    record_named,
    texts,
)

PAIRS = {"CN-TJ", "KZ-TJ", "RU-TJ"}
NEEDED = {
    Kind.AGREEMENT: ("kind", "status", "parties"),
    Kind.MEETING: ("kind", "level", "date", "participants"),
    Kind.FIGURE: ("measure", "value", "unit", "comparison"),
    Kind.STATEMENT: ("kind", "speaker", "gist"),
    Kind.PERSON: ("role", "rank", "country"),
    Kind.COUNTRY: ("code",),
}


def test_header_comes_first_and_types_in_order() -> None:
    order = list(dict.fromkeys(line["type"] for line in lines()))
    assert order == ["mujaz", "article", "reprint", "relationship", "record", "annotation", "claim"]
    assert lines()[0]["version"] == 1


def test_ids_are_sixteen_hex_digits_and_unique() -> None:
    ids = [line["id"] for line in lines() if line["type"] not in ("mujaz", "reprint", "relationship")]
    ids += [alias["id"] for record in of_type("record") for alias in record["aliases"]]
    assert [one for one, times in Counter(ids).items() if times > 1] == []
    assert [one for one in ids if len(one) != 16 or set(one) - set("0123456789abcdef")] == []


def test_quotes_and_their_context_equal_the_text() -> None:
    for mark in of_type("annotation"):
        letters, start, end = texts()[mark["article"]], mark["start"], mark["end"]
        assert 0 <= start < end <= len(letters)
        assert mark["quote"] == letters[start:end] == mark["quote"].strip()
        assert mark["before"] == letters[max(0, start - 32) : start]
        assert mark["after"] == letters[end : end + 32]
        assert "\n" not in mark["quote"] and not mark["lost"] and mark["engine"] == ""


def test_marks_point_to_records_of_their_kind_and_every_record_is_marked() -> None:
    records = by_id("record")
    for mark in of_type("annotation"):
        assert records[mark["record"]]["kind"] == mark["kind"]
    assert {mark["record"] for mark in of_type("annotation")} == set(records)
    assert {record["kind"] for record in records.values()} == set(Kind)


def test_no_record_is_marked_twice_at_one_place() -> None:
    places = Counter((mark["article"], mark["start"], mark["end"], mark["record"]) for mark in of_type("annotation"))
    assert max(places.values()) == 1


def test_marks_stand_where_snapping_would_leave_them() -> None:
    known = {
        fold(name)
        for record in of_type("record")
        if record["kind"] in ENTITY_KINDS or record["kind"] == Kind.SECTOR
        for name in (record["label"], *(alias["text"] for alias in record["aliases"]))
    }
    moved = [
        mark["quote"]
        for mark in of_type("annotation")
        if snap(texts()[mark["article"]], span := Span(mark["start"], mark["end"]), known.__contains__) != span
    ]
    assert moved == []


@pytest.mark.parametrize("article", of_type("article"), ids=lambda article: article["file_name"])
def test_article_is_marked_densely_with_nested_marks(article: Line) -> None:
    marks = [Span(m["start"], m["end"]) for m in of_type("annotation") if m["article"] == article["id"]]
    words = len(texts()[article["id"]].split())
    assert len(marks) >= 60 * words / 1000
    overlapped = [mark for mark in marks if sum(mark.overlaps(other) for other in marks) > 1]
    assert len(overlapped) >= 0.15 * len(marks)


def test_some_marks_cross_without_nesting() -> None:
    by_article: dict[str, list[Span]] = defaultdict(list)
    for mark in of_type("annotation"):
        by_article[mark["article"]].append(Span(mark["start"], mark["end"]))
    crossing = [
        (one, other)
        for spans in by_article.values()
        for one in spans
        for other in spans
        if one.start < other.start < one.end < other.end
    ]
    assert len(crossing) >= 3


def test_claims_fit_the_fields_of_their_records() -> None:
    for claim in of_type("claim"):
        spec = field_spec(Kind(by_id("record")[claim["record"]]["kind"]), claim["field"])
        assert spec is not None, claim
        assert _valid(claim["value"], spec.type, spec.choices, spec.of), claim
        assert ClaimState(claim["state"])
        assert not claim["side"] or (spec.sided and len(claim["side"]) == 2 and claim["side"].isupper()), claim
        assert not claim["as_of"] or (spec.dated and parse_edtf(claim["as_of"])), claim


def _valid(value: str, kind: ValueType, choices: tuple[str, ...], of: tuple[Kind, ...]) -> bool:
    match kind:
        case ValueType.DATE:
            return parse_edtf(value) is not None
        case ValueType.NUMBER:
            return value.removeprefix("-").replace(".", "", 1).isdecimal() and value.isascii()
        case ValueType.COUNTRY | ValueType.CURRENCY:
            length = 2 if kind is ValueType.COUNTRY else 3
            return len(value) == length and value.isalpha() and value.isupper() and value.isascii()
        case ValueType.CHOICE:
            return value in choices
        case ValueType.RECORD:
            return value in by_id("record") and by_id("record")[value]["kind"] in of
        case ValueType.TEXT:
            return bool(value.strip())


def test_claims_lead_back_to_words_of_their_own_record() -> None:
    for claim in of_type("claim"):
        if claim["annotation"] is None:
            assert claim["reason"], claim
            continue
        mark = by_id("annotation")[claim["annotation"]]
        assert mark["record"] == claim["record"]
        assert claim["words"] in texts()[mark["article"]], claim


def test_forms_are_filled() -> None:
    fields = defaultdict(set)
    for claim in of_type("claim"):
        fields[claim["record"]].add(claim["field"])
    lacking = [
        (record["label"], set(NEEDED[kind]) - fields[record["id"]])
        for record in of_type("record")
        if (kind := Kind(record["kind"])) in NEEDED and set(NEEDED[kind]) - fields[record["id"]]
    ]
    assert lacking == []


def test_single_fields_differ_only_where_one_value_is_chosen_with_a_reason_or_one_is_a_guess() -> None:
    live = defaultdict(list)
    for claim in of_type("claim"):
        if claim["state"] != ClaimState.SET_ASIDE:
            live[claim["record"], claim["field"]].append(claim)
    for (record, field), claims in live.items():
        spec = field_spec(Kind(by_id("record")[record]["kind"]), field)
        if spec is None or spec.multiple or len({claim["value"] for claim in claims}) < 2:
            continue
        states = Counter(claim["state"] for claim in claims)
        assert states[ClaimState.CHOSEN] == 1 or states[ClaimState.GUESSED] == len(claims) - 1, claims
        assert all(claim["reason"] for claim in claims if claim["state"] == ClaimState.CHOSEN)


def test_two_articles_contradict_each_other_on_date_and_sum() -> None:
    loan = record_named(LOAN)
    for field in ("signed", "value"):
        claims = claims_of(loan, field)
        files = {by_id("article")[by_id("annotation")[c["annotation"]]["article"]]["file_name"] for c in claims}
        assert files == {FIRST_ACCOUNT, OTHER_ACCOUNT}
        assert len({claim["value"] for claim in claims}) == 2
        assert sorted(claim["state"] for claim in claims) == ["chosen", "confirmed"]


def test_three_pairs_and_what_stands_in_two_of_them() -> None:
    assert {line["id"] for line in of_type("relationship")} == PAIRS
    for line in (*of_type("article"), *of_type("record")):
        links = [link["pair"] for link in line["relationships"]]
        assert links and set(links) <= PAIRS and all(parse_pair(pair) == pair for pair in links), line
        assert all(PairOrigin(link["origin"]) for link in line["relationships"])
    about = Counter(link["pair"] for article in of_type("article") for link in article["relationships"])
    assert min(about.values()) >= 4
    assert sum(len(article["relationships"]) == 2 for article in of_type("article")) == 1
    multilateral = [r for r in of_type("record") if r["kind"] == Kind.AGREEMENT and len(r["relationships"]) == 2]
    assert multilateral


def test_some_things_are_left_open_on_purpose() -> None:
    states = Counter(claim["state"] for claim in of_type("claim"))
    assert 20 <= states[ClaimState.GUESSED] <= 0.1 * states.total()
    nameless = [record["label"] for record in of_type("record") if not record["label_en"]]
    assert 3 <= len(nameless) <= 0.05 * len(of_type("record"))
    assert {ArticleState(article["state"]) for article in of_type("article")} == {
        ArticleState.DONE,
        ArticleState.IN_PROGRESS,
    }


def test_rich_enough_to_show_every_part_of_a_briefing() -> None:
    for pair in PAIRS:
        kinds = Counter(r["kind"] for r in of_type("record") if pair in {link["pair"] for link in r["relationships"]})
        least = {Kind.AGREEMENT: 8, Kind.MEETING: 5, Kind.FIGURE: 6, Kind.STATEMENT: 10, Kind.SECTOR: 8}
        assert {kind: kinds[kind] for kind in least if kinds[kind] < least[kind]} == {}
    used = {(by_id("record")[claim["record"]]["kind"], claim["field"]) for claim in of_type("claim")}
    assert [(kind, spec.name) for kind in Kind for spec in FIELDS[kind] if (kind, spec.name) not in used] == []
    articles_of = defaultdict(set)
    for mark in of_type("annotation"):
        articles_of[mark["record"]].add(mark["article"])
    assert len(articles_of[record_named(LOAN)["id"]]) == 3


def test_sectors_form_a_tree() -> None:
    parents = {
        r["id"]: {c["value"] for c in claims_of(r, "parent")} for r in of_type("record") if r["kind"] == "sector"
    }
    children = {one for one, above in parents.items() if above}
    assert 12 <= len(parents) <= 25 and len(children) >= 3
    assert all(not parents[above] for one in children for above in parents[one])
