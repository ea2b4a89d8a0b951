"""Whether a row that another program may have written says what the project can hold and the window can show."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from desktop_app.model.kind_rows import COLOUR, KEY, NO_KEY
from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.pairs import parse_pair
from desktop_app.model.rows import PlainRow
from desktop_app.model.suggestion import Answer, EngineName
from desktop_app.model.things import AliasOrigin, ClaimState, PairOrigin

_COUNTRY = re.compile("([A-Z]{2})?")
_LONGEST_NAME = 300
_NAME_OF_LOOK = re.compile("[a-z0-9_-]*")

_RECORD = {
    "id": str, "kind": Kind, "label": str, "folded": str, "label_en": str, "key_point": int, "note": str,
    "created_at": str,
}  # fmt: skip
_ALIAS = {"id": str, "record": str, "text": str, "folded": str, "origin": AliasOrigin}
_LINK = {"record": str, "pair": parse_pair, "origin": PairOrigin}
_CLAIM = {
    "id": str, "record": str, "field": str, "value": str, "value_record": None, "words": str, "annotation": None,
    "state": ClaimState, "side": str, "as_of": str, "reason": str, "author": str, "created_at": str,
}  # fmt: skip
_IDS = ("marks", "named", "aliases", "added", "assessments", "merged", "apart", "told")
_ROWS: Mapping[str, Mapping[str, Any]] = {"same": _ALIAS, "dropped": _CLAIM, "pairs": _LINK}


def check_row(row: PlainRow) -> None:
    """Raises ValueError, KeyError or TypeError where it doesn't."""
    if row.table == "kind":
        _check_kind(row.values)
    elif row.table == "merged":
        _check_image(json.loads(str(row.values["image"])), str(row.values["id"]))
    elif row.table == "template":
        made = base64.b64decode(str(row.values["bytes"]), validate=True)
        _be_sure(hashlib.sha256(made).hexdigest() == row.values["sha256"], "the template is another one")
    elif row.table == "gazetteer_entry":
        _check_name(row.values)
    elif row.table == "verdict":
        _check_verdict(row.values)


def _check_name(values: Mapping[str, Any]) -> None:
    _be_sure(is_entity(Kind(values["kind"])), "a name of a kind that has none")
    _be_sure(bool(values["text"].strip() and values["label"].strip()), "an empty name")
    for name in (values["text"], values["label"], values["label_en"]):
        _be_sure(len(name) <= _LONGEST_NAME, "a name that is too long")
        _be_sure(" ".join(name.split()) == name.strip(), "a name of several lines")
    _be_sure(bool(_COUNTRY.fullmatch(values["country"])), "the country of a name")


def _check_verdict(values: Mapping[str, Any]) -> None:
    Kind(values["kind"])
    EngineName(values["engine"])
    Answer(values["answer"])
    _be_sure(0 <= values["start"] < values["end"], "the span of a verdict")
    _be_sure(0 <= values["score"] <= 1000, "the score of a verdict")


def _check_kind(values: Mapping[str, Any]) -> None:
    kind = Kind(values["id"])
    _be_sure(not kind.own or bool(values["label"] or values["label_en"]), "a kind without a name")
    _be_sure(values["key"] in ("", NO_KEY) or bool(KEY.fullmatch(values["key"])), "the key of a kind")
    for colour in (values["light"], values["dark"]):
        _be_sure(not colour or bool(COLOUR.fullmatch(colour)), "the colour of a kind")
    for name in (values["icon"], values["underline"]):
        _be_sure(bool(_NAME_OF_LOOK.fullmatch(name)), "the look of a kind")
    _be_sure(values["hidden"] in (0, 1), "hidden is not 0 or 1")


def _check_image(image: Any, merged: str) -> None:
    """A merged record as `workspace.merging` keeps it: splitting it off writes these rows."""
    _text(image["into"])
    _check_values(image["record"], _RECORD)
    _be_sure(image["record"]["id"] == merged, "the image of another record")
    for name in _IDS:
        for one in _listed(image[name]):
            _text(one)
    for name, columns in _ROWS.items():
        _check_rows(image[name], columns)
    for one, state in image["claims"].items():
        _text(one)
        ClaimState(state)
    _check_taken(image["took"], image["into"])


def _check_taken(took: Any, into: str) -> None:
    for name in ("label_en", "note"):
        _text(took.get(name, ""))
    for row in [row for name in ("before", "after") for row in _check_rows(took.get("pairs", {}).get(name, []), _LINK)]:
        _be_sure(row["record"] == into, "pairs of another record")


def _check_rows(rows: Any, columns: Mapping[str, Any]) -> list[Any]:
    """The rows, each with these columns, none twice."""
    for row in _listed(rows):
        _check_values(row, columns)
    keys = [row.get("id", row.get("pair")) for row in rows]
    _be_sure(len(keys) == len(set(keys)), "a row twice")
    return list(rows)


def _check_values(row: Any, columns: Mapping[str, Any]) -> None:
    _be_sure(row.keys() == columns.keys(), "the columns of a row")
    for name, of in columns.items():
        if of is int:
            _be_sure(row[name] in (0, 1), f"{name} is not 0 or 1")
        elif of is not None or row[name] is not None:
            _text(row[name])
            if of not in (None, str):
                of(row[name])


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def _text(value: Any) -> None:
    if not isinstance(value, str):
        raise TypeError("not text")
    value.encode()  # half a surrogate pair can't be stored


def _be_sure(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)
