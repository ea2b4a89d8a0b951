"""Values that were laid aside: kept out of sight, and brought back from here."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.model.kinds import field_spec
from desktop_app.model.proposals import Mention
from desktop_app.model.things import ClaimState, Record
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.inspector.evidence import source_of
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.session import Session
from desktop_app.ui.words import field_name


class SetAsideSection(Section):
    """Closed until it is opened; not there at all where nothing was laid aside."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self._mentions: Mapping[str, Mention] = {}
        self._opened = False
        self._toggle = self.add_button("chevron-down", self._turn)
        self.hide()
        self.dressed()

    def dress(self) -> None:
        aside = self._aside()
        self.set_title(self.tr("Set aside"), len(aside))
        self._toggle.set_words(self.tr("Hide them") if self._opened else self.tr("Show them"))
        self._toggle.set_face(icon="chevron-up" if self._opened else "chevron-down")

    def fill(self, record: Record, mentions: Mapping[str, Mention]) -> None:
        self._record, self._mentions = record, mentions
        self._fill()

    def forget(self) -> None:
        """Another record comes."""
        self._record, self._opened = None, False
        self.clear()
        self.hide()

    def _aside(self) -> list[tuple[str, str, str, str]]:
        """(id, field, value in words, source) of each."""
        if self._record is None:
            return []
        found = []
        for claim in self._record.claims:
            spec = field_spec(self._record.kind, claim.field)
            if claim.state is ClaimState.SET_ASIDE and spec is not None:
                mention = self._mentions.get(claim.annotation or "")
                value = shown_value(self._session, spec, claim.value) or claim.value
                found.append((claim.id, field_name(claim.field), value, source_of(mention) if mention else ""))
        return found

    def _turn(self) -> None:
        self._opened = not self._opened
        self._fill()

    def _fill(self) -> None:
        self.clear()
        aside = self._aside()
        self.setVisible(bool(aside))
        self.dress()
        for claim, field, value, source in aside if self._opened else ():
            line = ClaimLine(f"{field}: {value}", source, self)
            line.add_button("rotate-ccw", self.tr("Bring it back"), self._bringing(claim))
            self.rows.addWidget(line)

    def _bringing(self, claim: str) -> Callable[[], object]:
        return lambda: self._session.did(self._session.desk.records.bring_back, claim)
