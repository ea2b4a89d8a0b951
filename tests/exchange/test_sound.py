"""Rows of a file that may come from anywhere: what the window can't show or a split can't write is refused."""

import json
from typing import Any

import pytest

from desktop_app.exchange.parsing import from_json

KIND = {
    "type": "kind", "id": "own_01234567", "label": "نهر", "label_en": "", "key": "R", "light": "#112233",
    "dark": "", "icon": "waves", "underline": "dash_dot", "position": 1, "hidden": 0,
}  # fmt: skip
RECORD = {
    "id": "b", "kind": "person", "label": "ب", "folded": "ب", "label_en": "", "key_point": 0, "note": "",
    "created_at": "",
}  # fmt: skip
ALIAS = {"id": "c", "record": "b", "text": "ج", "folded": "ج", "origin": "marked"}
IMAGE: dict[str, Any] = {
    "into": "a", "record": RECORD, "pairs": [], "marks": ["m"], "claims": {"k": "chosen"}, "named": [], "dropped": [],
    "aliases": [], "same": [ALIAS], "added": [], "assessments": [], "merged": [], "apart": [], "told": [],
    "took": {"note": "", "pairs": {"before": [], "after": [{"record": "a", "pair": "CN-TJ", "origin": "guessed"}]}},
}  # fmt: skip


def _merged(image: object) -> dict[str, Any]:
    return {"type": "merged", "id": "b", "record": "a", "label": "ب", "image": json.dumps(image), "made_at": ""}


def test_what_the_program_writes_is_sound() -> None:
    assert from_json(KIND)
    assert from_json(_merged(IMAGE))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "nonsense"}, {"label": ""}, {"key": "؟"}, {"key": "RR"}, {"light": "red"}, {"dark": "#12345"},
        {"icon": "../other/secret"}, {"underline": "a b"}, {"hidden": 7},
    ],
)  # fmt: skip
def test_a_kind_that_cannot_be_shown(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"kind|Kind|hidden"):
        from_json(KIND | change)


@pytest.mark.parametrize(
    "image",
    [
        [],
        {},
        IMAGE | {"record": RECORD | {"id": "other"}},
        IMAGE | {"record": RECORD | {"kind": "poem"}},
        IMAGE | {"record": RECORD | {'note") VALUES (1); --': ""}},
        IMAGE | {"marks": [7]},
        IMAGE | {"claims": {"k": "sure"}},
        IMAGE | {"claims": []},
        IMAGE | {"same": [ALIAS, ALIAS]},
        IMAGE | {"same": [{"id": "c"}]},
        IMAGE | {"took": {"note": 7}},
        IMAGE | {"took": {"pairs": {"before": [{"record": "x", "pair": "CN-TJ", "origin": "guessed"}]}}},
    ],
)
def test_an_image_that_cannot_be_split_off(image: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        from_json(_merged(image))


def test_an_image_that_is_no_json() -> None:
    with pytest.raises(json.JSONDecodeError):
        from_json(_merged(IMAGE) | {"image": "rubbish"})


def test_a_template_under_the_name_of_another() -> None:
    with pytest.raises(ValueError, match="template"):
        from_json({"type": "template", "sha256": "0" * 64, "bytes": "AAAA"})


NAME = {
    "type": "gazetteer_entry", "id": "e", "kind": "person", "text": "سالم", "folded": "سالم", "label": "سالم",
    "label_en": "", "country": "TJ", "created_at": "",
}  # fmt: skip


def test_a_name_of_the_list_is_one_that_the_list_would_take() -> None:
    assert from_json(NAME)
    assert from_json(NAME | {"country": ""})


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "sector"}, {"text": " "}, {"label": ""}, {"text": "س" * 301}, {"label": "س" * 301},
        {"label_en": "s" * 301}, {"label": "سالم\nنعمان"}, {"country": "tj"}, {"country": "TJK"}, {"country": "<b>"},
    ],
)  # fmt: skip
def test_a_name_that_the_list_would_not_take(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="name"):
        from_json(NAME | change)
