"""The model: conditional random fields of python-crfsuite, one for each layer, in one file with a head.

The file is a line of JSON (format, version of the features, when and on how much it was trained, the digest of what
follows) and the fields' bytes. It can be thrown away at any time: it is made again from the project's marks.
"""

import hashlib
import json
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.suggest.learner.features import VERSION
from desktop_app.suggest.learner.sinking import Tally
from desktop_app.suggest.learner.sound import check_field
from desktop_app.suggest.learner.teaching import LAYERS, NAMES, OUTSIDE, Lesson

_FORMAT = 4
_MOST_ROUNDS = 120
_LABELS = frozenset({OUTSIDE, *(f"{edge}-{kind}" for kinds in LAYERS.values() for kind in kinds for edge in "BI")})
_SETTINGS = {"c1": 0.05, "c2": 0.01, "max_iterations": _MOST_ROUNDS, "feature.possible_transitions": True}


Stretch = tuple[int, int, str]
"""(first word of a sentence, after the last, kind of a name)"""


@dataclass(frozen=True, slots=True)
class ModelHead:
    """`version` names the model; `lexicon` says whether it was trained with the features of one, `project` is the id
    of the project whose marks it learnt from. `confirmed` counts the marks of each kind in what was read to its end,
    `deeds` what became of suggestions there, see `sinking`."""

    version: str
    trained_at: str
    sentences: int
    marks: int
    lexicon: bool
    confirmed: dict[str, int]
    project: str = ""
    deeds: dict[str, Tally] = field(default_factory=dict)
    features: str = VERSION
    format: int = _FORMAT


class Model:
    """A trained model, loaded. Several threads may ask; they take turns, sentence by sentence."""

    def __init__(self, head: ModelHead, fields: dict[str, bytes]) -> None:
        self.head = head
        self._fields = fields
        self._taggers: dict[str, Any] = {}
        self._turn = threading.Lock()

    def tag(
        self, features: Sequence[Sequence[str]], asked: Sequence[Stretch] = ()
    ) -> tuple[dict[str, list[tuple[str, float]]], list[float]]:
        """For each layer the likeliest labels of a sentence, each with its own probability (0 to 1); and how likely
        each of the stretches that are asked for is what it is said to be, or stands within a name of another kind."""
        with self._turn:
            labels = {layer: self._tagged(layer, features) for layer in self._fields}
            if NAMES not in self._fields:
                return labels, [0.0] * len(asked)
            return labels, [self._belief(*stretch, len(features)) for stretch in asked]

    def _belief(self, first: int, after: int, kind: str, end: int) -> float:
        """In the sentence that was tagged last."""
        tagger, known = self._tagger(NAMES), self._known

        def likely(label: str, index: int) -> float:
            return float(tagger.marginal(label, index)) if label in known else 0.0

        begins = likely(f"B-{kind}", first)
        goes_on = [likely(f"I-{kind}", index) for index in range(first + 1, after)]
        ends = 1 - likely(f"I-{kind}", after) if after < end else 1.0
        within = sum(likely(label, first) for label in known if label[0] == "I" and label[2:] != kind)
        return max(min(begins, ends, *goes_on), within)

    def _tagged(self, layer: str, features: Sequence[Sequence[str]]) -> list[tuple[str, float]]:
        tagger = self._tagger(layer)
        tagger.set(features)
        return [
            (label, float(tagger.marginal(label, index)) if label != OUTSIDE else 0.0)
            for index, label in enumerate(tagger.tag())
        ]

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._tagger(NAMES).labels())

    def _tagger(self, layer: str) -> Any:
        if layer not in self._taggers:
            import pycrfsuite

            tagger = pycrfsuite.Tagger()
            tagger.open_inmemory(self._fields[layer])
            self._taggers[layer] = tagger
        return self._taggers[layer]

    def to_bytes(self) -> bytes:
        """The whole file."""
        body = b"".join(self._fields.values())
        head = asdict(self.head) | {
            "layers": {layer: len(field) for layer, field in self._fields.items()},
            "sha256": hashlib.sha256(body).hexdigest(),
        }
        return json.dumps(head, sort_keys=True).encode() + b"\n" + body


def read_model(data: bytes) -> Model:
    """Raises UserError("learner_damaged") for what is no whole model, "learner_outdated" for one of other features.

    The fields are looked through: a model may have come along with a project of somebody else's.
    """
    try:
        line, _, body = data.partition(b"\n")
        head = json.loads(line)
        if hashlib.sha256(body).hexdigest() != head.pop("sha256"):
            raise ValueError("digest")
        layers = head.pop("layers").items()
        if (head.get("format"), head.get("features")) != (_FORMAT, VERSION):
            raise UserError("learner_outdated")
        known = _head(head)
        fields: dict[str, bytes] = {}
        for layer, size in layers:
            fields[layer], body = body[:size], body[size:]
            check_field(fields[layer], _LABELS)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UserError("learner_damaged") from error
    if not fields.keys() <= LAYERS.keys():
        raise UserError("learner_outdated")
    return Model(known, fields)


def _head(fields: dict[str, Any]) -> ModelHead:
    """Raises TypeError where a value is none of its kind."""
    known = ModelHead(**fields)
    for name, of in ModelHead.__annotations__.items():
        if type(getattr(known, name)) is not (dict if name in ("confirmed", "deeds") else of):
            raise TypeError(name)
    if not all(type(count) is int for count in known.confirmed.values()):
        raise TypeError("confirmed")
    return replace(known, deeds={name: _tally(counts) for name, counts in known.deeds.items()})


def _tally(counts: object) -> Tally:
    """Raises TypeError and ValueError for what is none."""
    if type(counts) is not list or any(type(count) is not int for count in counts):
        raise TypeError("deeds")
    taken, left, articles = counts
    if taken < 0 or left < 0 or taken + left < 1:
        raise ValueError("deeds")
    return taken, left, articles


def train(
    lessons: Sequence[Lesson],
    trained_at: str,
    marks: int,
    *,
    lexicon: bool = False,
    project: str = "",
    deeds: Mapping[str, Tally] | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Model:
    """Learn. The same lessons and `deeds` give the same model. `progress` counts rounds. Raises Cancelled.

    A layer that no lesson says anything of has no field. The window goes on meanwhile: training lets go of Python.
    """
    fields: dict[str, bytes] = {}
    total = _MOST_ROUNDS * len(LAYERS)
    for place, layer in enumerate(LAYERS):
        if any(label != OUTSIDE for lesson in lessons for label in lesson.labels[layer]):
            rounds = _Rounds(progress, cancelled, place * _MOST_ROUNDS, total)
            fields[layer] = _trained(lessons, layer, rounds.look_up)
        progress((place + 1) * _MOST_ROUNDS, total)
    deeds = dict(sorted((deeds or {}).items()))
    digest = hashlib.sha256(b"".join(fields.values()) + json.dumps(deeds).encode()).hexdigest()[:12]
    head = ModelHead(digest, trained_at, len(lessons), marks, lexicon, _confirmed(lessons), project, deeds)
    return Model(head, fields)


def _confirmed(lessons: Sequence[Lesson]) -> dict[str, int]:
    begun = (label for one in lessons if one.whole for labels in one.labels.values() for label in labels)
    return dict(sorted(Counter(label[2:] for label in begun if label[0] == "B").items()))


class _Rounds:
    """Counts the messages of a training, of which there are some for each round."""

    def __init__(
        self, progress: Callable[[int, int], None], cancelled: Callable[[], bool], before: int, total: int
    ) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._before, self._total, self._heard = before, total, 0

    def look_up(self, message: str) -> None:
        """Raises Cancelled."""
        if self._cancelled():
            raise Cancelled
        self._heard += message.startswith("***** Iteration")
        self._progress(self._before + min(self._heard, _MOST_ROUNDS), self._total)


def _trained(lessons: Sequence[Lesson], layer: str, look_up: Callable[[str], None]) -> bytes:
    import pycrfsuite

    class Trainer(pycrfsuite.Trainer):  # type: ignore[misc]
        """Asks after each round whether to go on; what is raised here ends the training."""

        def message(self, message: str) -> None:
            look_up(message)

    trainer = Trainer(verbose=False)
    for lesson in lessons:
        if lesson.features:
            trainer.append(lesson.features, lesson.labels[layer])
    trainer.set_params(_SETTINGS)
    with tempfile.TemporaryDirectory(prefix="mujaz-learner-") as folder:
        path = Path(folder) / "field"
        trainer.train(str(path))
        return path.read_bytes()
