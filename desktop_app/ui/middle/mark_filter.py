"""Which marks the reader shows. Plain data; what is hidden is neither painted nor reached by keys."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.model.kinds import Kind
    from desktop_app.model.things import Annotation


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made a mark: the analyst's name, or an engine's where it was not made by hand."""

    author: str
    engine: str

    @property
    def by_hand(self) -> bool:
        return not self.engine


def maker_of(mark: "Annotation") -> Maker:
    """An engine's marks are one origin, whoever let it run."""
    return Maker("" if mark.engine else mark.author, mark.engine)


@dataclass(frozen=True, slots=True)
class MarkFilter:
    """What is hidden, and the one record that is shown alone (None: all)."""

    kinds: frozenset["Kind"] = frozenset()
    makers: frozenset[Maker] = frozenset()
    record: str | None = None

    def __bool__(self) -> bool:
        """Whether anything may be hidden."""
        return bool(self.kinds or self.makers or self.record is not None)

    def shows(self, mark: "Annotation") -> bool:
        if self.record is not None and mark.record != self.record:
            return False
        return mark.kind not in self.kinds and (not self.makers or maker_of(mark) not in self.makers)

    def with_kind(self, kind: "Kind", shown: bool) -> "MarkFilter":
        return replace(self, kinds=self.kinds - {kind} if shown else self.kinds | {kind})

    def with_maker(self, maker: Maker, shown: bool) -> "MarkFilter":
        return replace(self, makers=self.makers - {maker} if shown else self.makers | {maker})

    def with_record(self, record: str | None) -> "MarkFilter":
        return replace(self, record=record)

    def showing(self, marks: Iterable["Annotation"]) -> "MarkFilter":
        """As much of it as still shows these marks: what one makes or goes to is never hidden."""
        wanted = list(marks)
        alone = self.record if all(mark.record == self.record for mark in wanted) else None
        kinds = self.kinds - {mark.kind for mark in wanted}
        return MarkFilter(kinds, self.makers - {maker_of(mark) for mark in wanted}, alone)
