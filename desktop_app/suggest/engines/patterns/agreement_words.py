"""The vocabulary of agreements (resources/gazetteers/agreements.json), made ready for looking up words."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource
from desktop_app.suggest.engines.patterns.phrases import Phrases


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """`heads` mean "kind/sureness", with sureness one of sure, likely, weak, annex, short, two, many; `statuses` a
    status or one of sign, signing, signs, shall_sign, signed, approves, which the words around make a status; `near`
    ones count right before a title.
    """

    heads: Phrases
    statuses: Phrases
    near: Phrases
    subject: Phrases
    stops: Phrases
    body_heads: Phrases
    among: Phrases
    counted: frozenset[str]
    refused: frozenset[str]
    others: frozenset[str]
    future: frozenset[str]
    idea: frozenset[str]
    work: frozenset[str]
    not_yet: frozenset[str]


@cache
def agreement_words() -> AgreementWords:
    """Read once, on first use (some ms)."""
    with resource("gazetteers", "agreements.json").open(encoding="utf-8") as file:
        table: dict[str, Any] = json.load(file)
    heads = {
        f"{kind}/{sureness}": phrases for sureness, kinds in table["heads"].items() for kind, phrases in kinds.items()
    }
    statuses = {name: table[name] for name in ("sign", "signing", "signs", "shall_sign", "signed", "approves")}
    plain = ("counted", "refused", "others", "future", "idea", "work", "not_yet")
    return AgreementWords(
        heads=Phrases(heads),
        statuses=Phrases({**table["states"], **statuses}),
        near=Phrases(table["near"]),
        subject=Phrases(table["subject"]),
        stops=Phrases(table["stops"]),
        body_heads=Phrases(table["bodies_heads"]),
        among=Phrases(table["among"]),
        **{name: _with_and(table[name]) for name in plain},
    )


def _with_and(words: list[str]) -> frozenset[str]:
    """Folded, alone and behind the proclitics that such words take."""
    forms = {proclitic + fold(word) for word in words for proclitic in ("", "و", "ف", "ب", "ل")}
    return frozenset(forms | {f"ل{fold(word)[1:]}" for word in words if word.startswith("ال")})
