"""The learner as an engine: the model's labels become spans, with its own probability as their score."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.arabic.clitics import name_under, snap
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.features import Analyse, flags_of, sentence_features
from desktop_app.suggest.learner.model import Model
from desktop_app.suggest.learner.sinking import beliefs, class_of
from desktop_app.suggest.learner.teaching import LAYERS, NAMES, OUTSIDE, sentences
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name

_TRUST = 0.85  # of its probability: an engine that can say why goes first where both speak
_HALF_TRUST, _FEW = 150, 20  # marks of a kind that it learnt from: its belief of others counts for half, for nothing
_DOUBTED, _KEPT = 0.2, 0.6  # a belief below which another's suggestion sinks; its score below which it is none any more
_LEAST = 0.35  # of the least sure of its words: below, it is likelier wrong than right


class Learner:
    """Asked after the other engines of names, whose words (`Reading.heard`) are among its features."""

    name = EngineName.LEARNER

    def __init__(self, model: Model, knowledge: Knowledge, analyse: Analyse | None = None) -> None:
        """`analyse` is the lexicon's, for a model that was trained with it."""
        self._model, self._analyse = model, analyse
        self.version = model.head.version
        self._trust = {
            kind: count / (count + _HALF_TRUST)
            for kind, count in model.head.confirmed.items()
            if count >= _FEW and kind in LAYERS[NAMES]
        }
        self._classes = beliefs(model.head.deeds)
        self._sinks = any(one.rate < _DOUBTED for one in self._classes.values())
        self._records: Mapping[tuple[Kind, str], tuple[str, str, str]] = {
            (one.kind, fold_name(one.text)): (one.record, one.label, one.label_en) for one in knowledge.names
        }

    def suggest(self, reading: Reading) -> Sequence[Suggestion]:
        return reading.shared(self._look)[0]

    def weigh(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Weigher`. What the analyst leaves unmarked where everything was read sinks, by how much was read; what
        is more likely than whoever proposes it thinks rises. What was marked before stays as it is."""
        beliefs = reading.shared(self._look)[1]
        for place, one in enumerate(reading.heard):
            if place not in beliefs or one.reason.code == "nested" or one.engine is EngineName.MEMORY:
                yield one
                continue
            belief, trust = beliefs[place], self._trust[one.kind]
            if belief > one.score:
                yield replace(one, score=round(one.score + trust * (belief - one.score), 4))
            elif belief >= _DOUBTED:
                yield one
            elif (score := one.score * (1 - trust * (1 - belief / _DOUBTED))) >= _KEPT:
                yield replace(one, score=round(score, 4))

    def weigh_deeds(self, deeds: Sequence[Suggestion]) -> Sequence[Suggestion]:
        """See `Weigher`. A class of which all but nothing was ever taken sinks; what has a record stays as it is."""
        return [kept for one in deeds if (kept := self._weighed(one))] if self._sinks else deeds

    def _weighed(self, one: Suggestion) -> Suggestion | None:
        if one.engine is not EngineName.PATTERNS or (one.record is not None and one.kind is not Kind.SECTOR):
            return one
        belief = self._classes.get(class_of(one)) or self._classes.get(str(one.kind))
        if belief is None or belief.rate >= _DOUBTED:
            return one
        score = round(one.score * belief.rate / _DOUBTED, 4)
        if score < _KEPT:
            return None
        told = {**one.reason.values, "taken": str(belief.taken), "of": str(belief.all)}
        return replace(one, score=score, reason=Reason(one.reason.code, told))

    def _look(self, reading: Reading) -> tuple[Sequence[Suggestion], Mapping[int, float]]:
        """What it says itself, and how far it believes the others, by their place in what was heard till then."""
        flags = flags_of(reading, reading.heard)
        asked: list[tuple[int, int, int, str]] = []
        for place, one in enumerate(reading.heard):
            if one.kind in self._trust:
                asked.append((*reading.words_under(one.span), place, str(one.kind)))
        asked.sort()
        begins = [one[0] for one in asked]
        said: list[Suggestion] = []
        beliefs: dict[int, float] = {}
        for first, after in sentences(reading):
            features = sentence_features(reading, first, after, flags, self._analyse)
            near = asked[bisect_left(begins, first) : bisect_left(begins, after)]
            here = [one for one in near if one[0] < one[1] <= after]
            layers, believed = self._model.tag(features, [(one[0] - first, one[1] - first, one[3]) for one in here])
            beliefs.update(zip((one[2] for one in here), believed, strict=True))
            for labels in layers.values():
                said += self._spans(reading, first, labels)
        return said, beliefs

    def _spans(self, reading: Reading, first: int, labels: list[tuple[str, float]]) -> Iterator[Suggestion]:
        index = 0
        while index < len(labels):
            label, score = labels[index]
            end = index + 1
            if label != OUTSIDE:
                kind = label[2:]
                while end < len(labels) and labels[end][0] == f"I-{kind}":
                    score = min(score, labels[end][1])
                    end += 1
                if score >= _LEAST and (said := self._said(reading, first + index, first + end, Kind(kind), score)):
                    yield said
            index = end

    def _said(self, reading: Reading, first: int, after: int, kind: Kind, score: float) -> Suggestion | None:
        """The suggestion for these words, without the proclitics of the first."""
        words = reading.back(reading.spans[first][0], reading.spans[after - 1][1])
        span = snap(reading.source, words, lambda name: any((one, name) in self._records for one in Kind))
        if not span:
            return None
        name = " ".join(name_under(reading.source, span).split())
        record, label, label_en = self._records.get((kind, fold_name(name)), (None, name, ""))
        reason = Reason("learnt", {"percent": str(round(score * 100))})
        return propose(reading, self, kind, span, _TRUST * score, reason, record=record, label=label, label_en=label_en)


