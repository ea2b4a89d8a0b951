"""What is typed into the search box, as a tree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.query import parse
from desktop_app.model.errors import UserError
from desktop_app.model.query import All, Either, Filter, FilterName, Match, Node, Not, Pattern, Words


def _bare(node: Node) -> object:
    """The tree without places, so that it can be written down."""
    match node:
        case Words(text, match, prefix):
            sign = {Match.FOLDED: "", Match.EXACT: "=", Match.FORMS: "~"}[match]
            return f"{sign}{text}{'*' if prefix else ''}"
        case Pattern(text):
            return f"/{text}/"
        case Filter(name, values):
            return f"{name}:{','.join(values)}"
        case All(parts):
            return ["all", *map(_bare, parts)]
        case Either(parts):
            return ["either", *map(_bare, parts)]
        case Not(part):
            return ["not", _bare(part)]
    raise AssertionError(node)


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("تعاون", "تعاون"),
        ("تعاون مشترك", ["all", "تعاون", "مشترك"]),
        ('"مذكرة تفاهم"', "مذكرة تفاهم"),
        ("«مذكرة تفاهم»", "مذكرة تفاهم"),
        ("“مذكرة تفاهم”*", "مذكرة تفاهم*"),
        ('"مذكرة تفا*"', "مذكرة تفا*"),
        ("تعاون*", "تعاون*"),
        ("أ AND ب OR ج", ["either", ["all", "أ", "ب"], "ج"]),
        ("أ | ب ج", ["either", "أ", ["all", "ب", "ج"]]),
        ("أ & ب || ج", ["either", ["all", "أ", "ب"], "ج"]),
        ("(أ OR ب) ج", ["all", ["either", "أ", "ب"], "ج"]),
        ("أ -ب", ["all", "أ", ["not", "ب"]]),
        ("أ NOT (ب ج)", ["all", "أ", ["not", ["all", "ب", "ج"]]]),
        ("أ - ب", ["all", "أ", "ب"]),
        ("2019-2023", "2019-2023"),
        ("أ ، ب", ["all", "أ", "ب"]),
        ("and or not", ["all", "and", "or", "not"]),
        ('"AND"', "AND"),
        ("و أو ليس", ["all", "و", "أو", "ليس"]),
        ('=أستانا ="علي رحمان"', ["all", "=أستانا", "=علي رحمان"]),
        ("lemma:اتفاقية صيغ:وزير", ["all", "~اتفاقية", "~وزير"]),
        ("lemma:اتفا*", "اتفا*"),
        ("/[أا]ستان[اة]/", "/[أا]ستان[اة]/"),
        ("/a b\\/c/ x", ["all", "/a b\\/c/", "x"]),
        ("kind:person", "kind:person"),
        ("نوع:شخص", "kind:شخص"),
        ("علاقه: طاجيكستان-الصين", "pair:طاجيكستان-الصين"),
        ('سجل:"إمام علي رحمان"', "record:إمام علي رحمان"),
        ("state:new,done حالة:جديد،منجز", ["all", "state:new,done", "state:جديد,منجز"]),
        ("تاريخ:2023..2025 after:2023-05 قبل:2025", ["all", "date:2023..2025", "after:2023-05", "before:2025"]),
        ("-kind:country", ["not", "kind:country"]),
        ("https://example.org", "https://example.org"),
        ("قال:\u200f", None),
        ("\u200fتعاون\u200e", "تعاون"),
        ("Kind:Person", "kind:Person"),
    ],
)  # fmt: skip
def test_what_is_typed_becomes_a_tree(typed: str, tree: object) -> None:
    if tree is None:
        with pytest.raises(UserError):
            parse(typed)
    else:
        assert _bare(parse(typed)) == tree


@pytest.mark.parametrize(
    ("typed", "code", "place"),
    [
        ("", "query_empty", None),
        (" ، – ", "query_empty", None),
        ('تعاون "مشترك', "query_quote", 7),
        ("«تعاون", "query_quote", 1),
        ("(أ ب", "query_bracket", 1),
        ("أ)", "query_bracket", 2),
        ("أ ()", "query_bracket", 3),
        ("أ OR", "query_operator", 3),
        ("AND أ", "query_operator", 1),
        ("أ OR OR ب", "query_operator", 6),
        ("أ NOT", "query_operator", 3),
        ("تعا*ون", "query_star", 1),
        ("أ *", "query_star", 3),
        ('أ "؟"', "query_no_word", 3),
        ("=،", "query_no_word", 1),
        ("لون:أحمر", "query_filter", 1),
        ("kind:", "query_value", 1),
        ("أ state:,", "query_value", 3),
        ("/[أ", "query_pattern", 1),
        ("أ" * 4001, "query_too_long", None),
        ("(" * 60 + "أ" + ")" * 60, "query_too_deep", None),
        ("-" * 60 + "أ", "query_too_deep", None),
    ],
)
def test_a_mistake_is_told_with_its_place(typed: str, code: str, place: int | None) -> None:
    with pytest.raises(UserError) as caught:
        parse(typed)
    assert (caught.value.code, caught.value.values.get("place")) == (code, place)


_PIECES = st.sampled_from([*'()"«»-*=/|& ,\\', "AND", "OR", "NOT", "kind:", "سجل:", "x:", "تعاون", "و"])


@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=25).map("".join)))
def test_anything_typed_is_a_tree_or_a_mistake(typed: str) -> None:
    node, mistake = None, None
    try:
        node = parse(typed)
    except UserError as error:
        mistake = error
    if mistake is None:
        assert node is not None and _bare(node)
    else:
        place = mistake.values.get("place")
        assert mistake.code.startswith("query_")
        assert place is None or (isinstance(place, int) and 1 <= place <= len(typed))


@given(st.lists(st.text("ابتثجحخ", min_size=1, max_size=5), min_size=1, max_size=6))
def test_plain_words_are_all_asked_for(words: list[str]) -> None:
    node = parse(" ".join(words))
    assert _bare(node) == (words[0] if len(words) == 1 else ["all", *words])


def test_the_switches_compare_words_that_do_not_say_otherwise() -> None:
    assert _bare(parse('أ "ب ج" =د', Match.FORMS)) == ["all", "~أ", "~ب ج", "=د"]
    assert _bare(parse("أ lemma:ب", Match.EXACT)) == ["all", "=أ", "~ب"]


def test_places_count_from_the_beginning_of_what_is_typed() -> None:
    node = parse("  أ OR kind:person")
    assert isinstance(node, Either)
    first, second = node.parts
    assert isinstance(first, Words) and first.place == 2
    assert isinstance(second, Filter) and second.place == 7 and second.name is FilterName.KIND
