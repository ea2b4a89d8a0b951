"""The learner of a project: trained on its marks in the background, kept beside the project, thrown away freely."""

import hashlib
import os
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName, LearnerState
from desktop_app.settings.paths import cache_folder, usable_folder
from desktop_app.store import verdicts
from desktop_app.store.store import now
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.workspace.desk import Desk

if TYPE_CHECKING:  # python-crfsuite and the lexicon are wanted by jobs only
    from desktop_app.suggest.learner.engine import Learner
    from desktop_app.suggest.learner.features import Analyse
    from desktop_app.suggest.learner.model import Model

_LEAST_MARKS = 120  # with fewer, lists and patterns do better alone
_NEW_SHARE, _NEW_LEAST = 0.15, 40


class Learning:
    """What one does with the learner."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turn = threading.Lock()
        self._model: Model | None = None
        self._failure = ""
        self._looked = False
        self._listeners: list[Callable[[], None]] = []

    def when_another(self, listener: Callable[[], None]) -> None:
        """Call it, in whatever thread that is, when the model is another one, or none."""
        self._listeners.append(listener)

    @property
    def path(self) -> Path:
        """Where the model is kept: beside the project, in the cache folder where that can't be written."""
        project = self._desk.store.path
        beside = project.with_name(project.name + "-learner")
        if beside.exists() or os.access(project.parent, os.W_OK):
            return beside
        name = hashlib.sha256(f"{self._desk.store.meta('id')} {project.absolute()}".encode("utf-8", "surrogatepass"))
        return usable_folder(cache_folder() / "learner") / f"{name.hexdigest()[:24]}-learner"

    def state(self) -> LearnerState:
        """How the learner is; quick, for the window to show."""
        model = self._loaded()
        with self._desk.store.reading() as connection:
            there = verdicts.count_teaching(connection)
        if model is None:
            due = there >= _LEAST_MARKS
            return LearnerState(self._failure or "none", now=there, due=due, least=_LEAST_MARKS)
        head = model.head
        new = abs(there - head.marks)
        due = there >= _LEAST_MARKS and new >= max(_NEW_LEAST, _NEW_SHARE * head.marks)
        status = "without_lexicon" if head.lexicon and not _has_lexicon() else "ready"
        return LearnerState(
            status, head.trained_at, head.version, head.sentences, head.marks, there, due, head.lexicon, _LEAST_MARKS
        )

    @property
    def version(self) -> str:
        """That of the model that is asked; "" where none can be."""
        model = self._loaded()
        return "" if model is None or (model.head.lexicon and not _has_lexicon()) else model.head.version

    def train(
        self,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> LearnerState:
        """Learn from the marks that are there and keep the model. Raises Cancelled (the earlier model stays) and
        UserError: learner_too_little, learner_not_written."""
        from desktop_app.suggest.learner.model import train
        from desktop_app.workspace.lessons import lessons_of

        analyse = _lexicon()
        with self._desk.store.reading() as connection:
            marks = verdicts.count_teaching(connection)
        taught, deeds = lessons_of(self._desk, (), analyse, cancelled)
        if marks < _LEAST_MARKS or not taught:
            raise UserError("learner_too_little", least=_LEAST_MARKS, marks=marks)
        model = train(
            taught, now(), marks, lexicon=analyse is not None, project=self._project, deeds=deeds,
            progress=progress, cancelled=cancelled,
        )  # fmt: skip
        self._keep(model.to_bytes())
        self._take(model)
        return self.state()

    def forget(self) -> bool:
        """Throw the model away; whether there was one. Raises UserError("learner_not_written")."""
        self._take(None)
        try:
            self.path.unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise UserError("learner_not_written", path=self.path, reason=error.strerror) from error
        return True

    def engine(self, knowledge: Knowledge) -> "Learner | None":
        """The learner as an engine; None where there is none, or where it needs a lexicon that is gone."""
        model = self._loaded()
        if model is None or EngineName.LEARNER in knowledge.switched_off:
            return None
        from desktop_app.suggest.learner.engine import Learner

        analyse = _lexicon() if model.head.lexicon else None
        if model.head.lexicon and analyse is None:
            return None
        return Learner(model, knowledge, analyse)

    def engine_without(
        self, articles: Collection[str], knowledge: Knowledge, cancelled: Callable[[], bool]
    ) -> "Learner | None":
        """One trained for the occasion, that has not seen these articles; None where too little else is marked."""
        from desktop_app.suggest.learner.engine import Learner
        from desktop_app.suggest.learner.model import train
        from desktop_app.workspace.lessons import lessons_of

        analyse = _lexicon()
        taught, deeds = lessons_of(self._desk, articles, analyse, cancelled)
        marks = sum(label.startswith("B-") for one in taught for labels in one.labels.values() for label in labels)
        if marks < _LEAST_MARKS:
            return None
        model = train(taught, "", marks, lexicon=analyse is not None, deeds=deeds, cancelled=cancelled)
        return Learner(model, knowledge, analyse)

    def _take(self, model: "Model | None") -> None:
        with self._turn:
            self._model, self._failure, self._looked = model, "", True
        for listener in self._listeners:
            listener()

    def _loaded(self) -> "Model | None":
        with self._turn:
            if not self._looked:
                self._looked = True
                self._model, self._failure = _read(self.path)
                if self._model is not None and self._model.head.project != self._project:
                    self._model = None  # of a project that had this name before
            return self._model

    @property
    def _project(self) -> str:
        return self._desk.store.meta("id") or ""

    def _keep(self, data: bytes) -> None:
        draft = self.path.with_name("." + self.path.name + ".part")
        try:
            draft.write_bytes(data)
            draft.replace(self.path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise UserError("learner_not_written", path=self.path, reason=error.strerror) from error


def _read(path: Path) -> "tuple[Model | None, str]":
    """The model in a file, or what is the matter with it."""
    from desktop_app.suggest.learner.model import read_model

    try:
        return read_model(path.read_bytes()), ""
    except FileNotFoundError:
        return None, ""
    except OSError:
        return None, "damaged"
    except UserError as error:
        return None, error.code.removeprefix("learner_")


def _has_lexicon() -> bool:
    from desktop_app.suggest.lexicon.install import lexicon_state

    return lexicon_state().status == "ready"


def _lexicon() -> "Analyse | None":
    """The lexicon of this machine, where one is installed and whole."""
    if not _has_lexicon():
        return None
    from desktop_app.suggest.lexicon.reading import word_reader
    from desktop_app.workspace.lemmas import loaded_analyser

    try:
        return word_reader(loaded_analyser())
    except UserError:
        return None
