"""Chips for the pairs of countries that an article or a record belongs to."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.model.things import PairLink, PairOrigin
from desktop_app.ui.countries import pair_name
from desktop_app.ui.inspector.chips_row import FlowBox
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.head import HeadButton


class PairsRow(FormRow):
    """`write` gets all pairs as the analyst says. A guessed pair is dashed and has a tick."""

    def __init__(
        self,
        session: Session,
        write: Callable[[list[str]], object],
        ask_new: Callable[[Callable[[str], object]], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._write, self._ask_new = session, write, ask_new
        self._links: Sequence[PairLink] = ()
        self._chips = FlowBox(self)
        self._add = HeadButton("plain", "plus", height=26, parent=self._chips)
        self._add.clicked.connect(self.open_menu)
        self.set_body(self._chips)
        self.dressed()

    def dress(self) -> None:
        self.set_label(self.tr("Relationships"))
        self._add.set_words(self.tr("Add a relationship"))
        self.fill(self._links)

    def fill(self, links: Sequence[PairLink]) -> None:
        self._links = links
        self._chips.clear(keep=self._add)
        if self._chips.flow.count():
            self._chips.flow.takeAt(0)
        for link in links:
            chip = Chip(
                self._session.pair_words(link.pair),
                icon="arrow-left-right",
                guess=link.origin is PairOrigin.GUESSED,
                parent=self._chips,
            )
            chip.confirmed.connect(lambda: self._write(self._pairs()))
            chip.removed.connect(lambda pair=link.pair: self._write([one for one in self._pairs() if one != pair]))
            self._chips.flow.addWidget(chip)
        self._chips.flow.addWidget(self._add)
        self._chips.updateGeometry()

    def open_menu(self) -> None:
        """Offers the pairs of the project, and a new one."""
        menu = QMenu(self)
        workspace = self._session.workspace
        for relationship in workspace.pairs.list() if workspace else ():
            if relationship.pair not in self._pairs():
                action = menu.addAction(pair_name(relationship.pair, relationship.first))
                action.triggered.connect(lambda _checked=False, pair=relationship.pair: self._with(pair))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Another pair of countries…")).triggered.connect(lambda: self._ask_new(self._with))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _pairs(self) -> list[str]:
        return [link.pair for link in self._links]

    def _with(self, pair: str) -> None:
        self._write([*self._pairs(), pair])
