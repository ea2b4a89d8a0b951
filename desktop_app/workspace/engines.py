"""Who is asked for suggestions, and what they know: made when first asked, and anew after something changed."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.knowing import OwnList, known, own_list
from desktop_app.workspace.learning import Learning

if TYPE_CHECKING:  # the engines' lists are read when they are first asked
    from desktop_app.suggest.engines.engine import Engine
    from desktop_app.suggest.knowledge import Knowledge
    from desktop_app.suggest.run import Suggester


class Engines:
    """`state` is another number after each change; `off` are the engines that are switched off."""

    def __init__(self, desk: Desk, learning: Learning) -> None:
        self._desk, self._learning = desk, learning
        self.state = 0
        self.off: frozenset[EngineName] = frozenset()
        self.neural_folder: Path | None = None
        self._knowing, self._choosing = threading.Lock(), threading.Lock()
        self._suggester: Suggester | None = None
        self._suggester_state = -1
        self._recogniser: object | None = None
        self._neural_failure: UserError | None = None
        self._known: tuple[int, Knowledge] | None = None
        self._own: tuple[int, OwnList] | None = None
        self._lists = 0  # how often the analyst's list has changed

    def forget(self) -> None:
        """What they know is of an earlier state."""
        self.state += 1

    def list_changed(self) -> None:
        """The analyst's own list is another one."""
        self._lists += 1

    def asked(self, off: frozenset[EngineName] | None = None) -> frozenset[EngineName]:
        """Who is asked now, or where these are switched off: the recogniser only with a model."""
        silent = frozenset() if self.neural_folder else frozenset({EngineName.NEURAL})
        return frozenset(EngineName) - (self.off if off is None else off) - silent

    def use_neural(self, folder: Path | None) -> bool:
        """See `Suggestions.use_neural`. Whether that changes anything."""
        with self._choosing:
            if folder == self.neural_folder:
                return False
            self.neural_folder, self._recogniser, self._neural_failure = folder, None, None
        return True

    def check_neural(self) -> None:
        """See `Suggestions.check_neural`."""
        from desktop_app.suggest.engines.neural import load_recogniser

        if self._neural_failure is not None:
            raise self._neural_failure
        folder = self.neural_folder
        if folder is None or self._recogniser is not None:
            return
        made: object | UserError
        try:
            made = load_recogniser(folder)
        except UserError as error:
            made = error
        with self._choosing:
            if folder != self.neural_folder:
                return  # it took seconds, and another one was chosen meanwhile
            if isinstance(made, UserError):
                self._neural_failure = made
                raise made
            self._recogniser = made

    def knowledge(self) -> "Knowledge":
        """What is known now, read anew only after something changed: once, whoever asks first."""
        with self._knowing:
            state = self.state
            if self._known is None or self._known[0] != state:
                lists = self._lists
                if self._own is None or self._own[0] != lists:
                    self._own = lists, own_list(self._desk)
                self._known = state, known(self._desk, self.off, own=self._own[1])
            return self._known[1]

    def suggester(self) -> "Suggester":
        """All who are asked, made anew where the project knows something else by now. One caller at a time."""
        if self._suggester is None or self._suggester_state != self.state:
            state = self.state
            self._suggester = self.make()
            self._suggester_state = state
        return self._suggester

    def make(self) -> "Suggester":
        """Others of the same, for whoever asks beside."""
        from desktop_app.suggest.run import make_suggester

        knowledge = self.knowledge()
        more: list[Engine] = []
        if (learner := self._learning.engine(knowledge)) is not None:
            more.append(learner)
        if (neural := self._neural(knowledge)) is not None:
            more.append(neural)
        versions = " ".join(engine.version for engine in more)
        return make_suggester(replace(knowledge, stamp=f"{knowledge.stamp} {versions}"), more)

    def _neural(self, knowledge: "Knowledge") -> "Engine | None":
        """The recogniser, where one is to be asked and can be loaded: the others go on without it."""
        if self.neural_folder is None or EngineName.NEURAL in self.off:
            return None
        from desktop_app.suggest.engines.neural import Neural

        try:
            self.check_neural()
        except UserError:
            return None
        with self._choosing:
            folder, recogniser = self.neural_folder, self._recogniser
        if folder is None or recogniser is None:
            return None  # another one was chosen meanwhile: all are made anew with it
        return Neural(folder, knowledge, recogniser)
