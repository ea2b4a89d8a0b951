"""camel-tools' neural recogniser of names, from a folder on this machine. An extra: `mujaz[neural]`.

The only module that imports `camel_tools.ner`, and with it torch and transformers (seconds): late, and not on the
window's thread. Nothing is ever fetched: the hub is switched off before the import, the folder must hold the whole
model, and in place of `camel_tools.data`, which asks the network and writes into the home folder, stands an empty
module while the recogniser is imported.
"""

import hashlib
import os
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from pickle import UnpicklingError
from types import ModuleType
from typing import Any

from desktop_app.arabic.clitics import name_under, snap
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name

_DATA = "camel_tools.data"
_KINDS = {"PERS": Kind.PERSON, "PER": Kind.PERSON, "LOC": Kind.PLACE, "ORG": Kind.ORGANISATION}
_NEEDED = ("config.json", "vocab.txt")
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_LONGEST = 120  # tokens given at a time; the recogniser would cut longer ones anyway
_SCORE = 0.6  # it gives labels without probabilities; its authors report F1 above 0.8 on newswire
_IMPORTING = threading.Lock()


class Neural:
    """The recogniser, loaded. Used by one thread at a time."""

    name = EngineName.NEURAL

    def __init__(self, folder: Path, knowledge: Knowledge, recogniser: Any = None) -> None:
        """Raises UserError: neural_missing (the packages), neural_unfit (the folder)."""
        self._recogniser = recogniser if recogniser is not None else load_recogniser(folder)
        self.version = version_of(folder)
        self._records = {
            (one.kind, fold_name(one.text)): (one.record, one.label, one.label_en) for one in knowledge.names
        }

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        pieces = list(_pieces(reading))
        labels = self._recogniser.predict([[span.of(reading.source) for span in piece] for piece in pieces])
        for piece, told in zip(pieces, labels, strict=True):
            yield from self._spans(reading, piece, told)

    def _spans(self, reading: Reading, tokens: list[Span], labels: list[str]) -> Iterator[Suggestion]:
        index = 0
        while index < min(len(tokens), len(labels)):
            kind = _KINDS.get(labels[index][2:])
            end = index + 1
            while end < min(len(tokens), len(labels)) and labels[end] == f"I-{labels[index][2:]}":
                end += 1
            if kind is not None and (said := self._said(reading, tokens[index].start, tokens[end - 1].end, kind)):
                yield said
            index = end

    def _said(self, reading: Reading, start: int, end: int, kind: Kind) -> Suggestion | None:
        span = snap(reading.source, Span(start, end), lambda name: any((one, name) in self._records for one in Kind))
        if not span:
            return None
        name = " ".join(name_under(reading.source, span).split())
        if kind is Kind.PLACE and country_of_name(name):
            kind = Kind.COUNTRY
        record, label, label_en = self._records.get((kind, fold_name(name)), (None, name, ""))
        return propose(
            reading, self, kind, span, _SCORE, Reason("neural"), record=record, label=label, label_en=label_en
        )


def load_recogniser(folder: Path) -> Any:
    """camel-tools' NERecognizer over the model in the folder. Raises UserError: neural_missing, neural_unfit."""
    lacking = [name for name in _NEEDED if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in _WEIGHTS):
        lacking.append(_WEIGHTS[0])
    if lacking:
        raise UserError("neural_unfit", folder=folder, reason=", ".join(lacking))
    recogniser, unreadable = _camel()
    try:
        return recogniser(str(folder), use_gpu=False)
    except unreadable as error:
        raise UserError("neural_unfit", folder=folder, reason=str(error).splitlines()[0][:200]) from error


def version_of(folder: Path) -> str:
    """Names the model: another one for other files. The weights go in by size and time, they may be gigabytes."""
    digest = hashlib.sha256()
    for name in (*_NEEDED, *_WEIGHTS):
        path = folder / name
        if path.is_file():
            state = path.stat()
            digest.update(f"{name} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]


def _pieces(reading: Reading) -> Iterator[list[Span]]:
    """The tokens of each sentence, punctuation among them as the models were trained, long ones in pieces."""
    for sentence in reading.sentences:
        where = reading.back(sentence.start, sentence.end)
        tokens = [
            Span(where.start + found.start(), where.start + found.end())
            for found in _TOKEN.finditer(where.of(reading.source))
        ]
        for first in range(0, len(tokens), _LONGEST):
            yield tokens[first : first + _LONGEST]


def _camel() -> tuple[Any, tuple[type[Exception], ...]]:
    """The class NERecognizer, and what it raises for files that it can't read.

    Raises UserError("neural_missing") where torch or transformers are not installed.
    """
    with _IMPORTING:
        os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_DATASETS_OFFLINE="1")
        stand_in = ModuleType(_DATA)
        stand_in.CATALOGUE = None  # type: ignore[attr-defined]
        taken = sys.modules.setdefault(_DATA, stand_in)
        try:
            from camel_tools.ner import NERecognizer
            from safetensors import SafetensorError
            from transformers.utils import logging

            logging.disable_progress_bar()  # which writes to stderr and leaves a thread behind
        except ImportError as error:
            raise UserError("neural_missing", reason=error.name or str(error)) from error
        finally:
            if taken is stand_in:
                sys.modules.pop(_DATA, None)
    broken = (OSError, ValueError, RuntimeError, LookupError, TypeError, AttributeError)
    return NERecognizer, (*broken, SafetensorError, UnpicklingError)
