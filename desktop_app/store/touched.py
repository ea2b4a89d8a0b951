"""Which things a view must look at again because a row changed."""

from collections.abc import Mapping
from typing import Any

from desktop_app.model.changes import EVERY_ARTICLE, Changes

Row = Mapping[str, Any]


def nothing_touched() -> dict[str, set[str]]:
    """What `touch` fills."""
    return {name: set() for name in ("articles", "annotations", "records", "pairs", "kinds", "verdicts")}


def changes_of(touched: dict[str, set[str]], step: str, focus: str | None = None) -> Changes:
    """What was touched, as the listeners get it."""
    ids = {what: frozenset(found) for what, found in touched.items()}
    return Changes(
        ids["articles"], ids["annotations"], ids["records"], ids["pairs"], step, focus, ids["kinds"], ids["verdicts"]
    )


def touch(touched: dict[str, set[str]], table: str, row: Row) -> None:
    """Note which things a view must look at again because this row changed."""
    if table == "article":
        touched["articles"].add(row["id"])
    elif table == "annotation":
        touched["annotations"].add(row["id"])
        touched["articles"].add(row["article"])
        if row["record"]:
            touched["records"].add(row["record"])
    elif table == "record":
        touched["records"].add(row["id"])
    elif table in ("alias", "claim"):
        touched["records"].add(row["record"])
    elif table in ("article_pair", "record_pair"):
        owner = table.removesuffix("_pair")
        touched[owner + "s"].add(row[owner])
        touched["pairs"].add(row["pair"])
    elif table == "relationship":
        touched["pairs"].add(row["id"])
    else:
        _touch_more(touched, table, row)


def _touch_more(touched: dict[str, set[str]], table: str, row: Row) -> None:
    if table == "kind":
        touched["kinds"].add(row["id"])
    elif table == "verdict":
        touched["verdicts"].add(row["article"])
    elif table == "gazetteer_entry":
        touched["verdicts"].add(EVERY_ARTICLE)
    elif table == "distinct_records":
        touched["records"].update((row["one"], row["other"]))
    elif table == "reprint":
        touched["articles"].update((row["article"], row["original"]))
    elif table in ("assessment", "merged"):
        if row["record"]:
            touched["records"].add(row["record"])
        if row.get("pair"):
            touched["pairs"].add(row["pair"])
