"""The page of a pair of countries: gathers its data, shows the blocks, follows what is clicked on."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.pair_page import PairPage
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import pair_name
from desktop_app.ui.look.now import look
from desktop_app.ui.pages.pair.compose import Composer
from desktop_app.ui.pages.pair.gathering import Gathering
from desktop_app.ui.pages.pair.head import PairHead
from desktop_app.ui.pages.pair.leads import Leads
from desktop_app.ui.pages.pair.sheet import Arrangement, Sheet
from desktop_app.ui.pages.pair.spot import Spot
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.part import Part
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.widgets.empty import EmptyNote

_AT_ONCE = 150
"""Articles; the page of a pair with more is gathered off the window's thread."""
ACTS = ("pair_print", "pair_image", "pair_csv")


class PairPart(Part):
    """`what` is a pair, (pair, period), or "" for the records that belong to no pair."""

    with_inspector = False

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.pair, self.period = "", ""
        self.data: PairPage | None = None
        self._opened: frozenset[str] = frozenset()
        self._stale = True
        self._gathering, self._asked = Gathering(self), ""
        self._leads = Leads(session, self)
        self.head = PairHead()
        self.sheet = Sheet(self.head)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.sheet)
        self._note = EmptyNote(self)
        self._loose: QWidget | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self._note)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._wire()
        self.dressed()

    def _wire(self) -> None:
        head, session = self.head, self._session
        head.turned.connect(self._turn)
        head.period_wanted.connect(self.show_period)
        head.pair_wanted.connect(lambda pair: session.page_wanted.emit("pair", pair))
        head.brief_wanted.connect(self._actions.by_id["brief"].trigger)
        head.thin_wanted.connect(lambda: session.dock_wanted.emit("thin", None))
        head.act_wanted.connect(lambda name: self._actions.by_id[name].trigger())
        self.sheet.followed.connect(self._follow)
        self.sheet.wants_sight.connect(self._bring_into_sight)
        self.area.verticalScrollBar().valueChanged.connect(self._leads.close_list)
        self._gathering.found.connect(self._show)
        self._gathering.refused.connect(lambda error: self._say_empty(error) if self._asked == self.pair else None)
        self._gathering.ended.connect(self._gathered)
        session.changed.connect(self._changed)
        session.pair_changed.connect(self._pair_changed)

    # --- Part

    def open_at(self, what: object) -> None:
        pair, period = what if isinstance(what, tuple | list) else (what, "")
        if pair == "" or (pair is None and not self.pair):
            self._show_loose()
            return
        if pair is not None and pair != self.pair:
            self.pair, self._opened = str(pair), frozenset()
            self.period, self.data = str(period), None
            self.area.verticalScrollBar().setValue(0)
            self._session.show_pair(self.pair)
        self._stack.setCurrentWidget(self.area)
        self._stale = True
        self.refresh()

    def first_focus(self) -> QWidget:
        if self._loose is not None and self._stack.currentWidget() is self._loose:
            return self._loose
        return self.head.brief

    def state(self) -> object:
        return [self.pair, self.period]

    def leaving(self) -> None:
        self._gathering.stop()
        self.pair, self.period, self.data = "", "", None
        self._leads.let_go()

    def dress(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    # --- data

    def refresh(self) -> None:
        """Gathers the data anew if they are not those of now; a large pair's off the window's thread."""
        session = self._session
        if not self.pair or session.workspace is None or not self._stale:
            return
        if self._gathering.running():
            self._say_gathering()
            return
        self._stale = False
        desk, words = session.desk, PairWords(session.settings)
        pair, period, options = self.pair, self.period, words.options()
        articles = next((one.articles for one in desk.pairs.list() if one.pair == pair), 0)
        if articles <= _AT_ONCE:
            try:
                self._show(desk.pairs.page(pair, period, **options))
            except UserError as error:
                self._say_empty(error)
            return
        self._say_gathering()
        self._asked = pair
        self._gathering.begin(lambda _progress, _cancelled: desk.pairs.page(pair, period, **options))

    def _say_gathering(self) -> None:
        """In place of a page that isn't there yet: no other stands there meanwhile."""
        if self.data is None:
            self._note.say(self._name(), self.tr("Gathering what the marks say…"))
            self._stack.setCurrentWidget(self._note)

    def _gathered(self) -> None:
        if self._stale and self.isVisible():
            self._soon.start()

    def _show(self, data: PairPage) -> None:
        if data.pair != self.pair or data.period != self.period:
            return
        self.data = data
        self._compose()
        if self._stack.currentWidget() is self._note:
            self._stack.setCurrentWidget(self.area)

    def _compose(self) -> None:
        assert self.data is not None
        words = PairWords(self._session.settings)
        composer = Composer(self.data, words, look().theme, opened=self._opened)
        first = self.tr("{country} first").format(country=self.data.names[1])
        thin = self._thin(words)
        every = self.tr("All time")
        choices = [("", every, not self.period)]
        years = self.data.years if self.period in ("", *self.data.years) else (self.period, *self.data.years)
        choices += [(year, words.date(year), year == self.period) for year in years]
        self.head.show_choices("period", choices)
        self.head.show_choices("pair", self._pairs())
        self.head.show_choices("more", [(name, self._actions.words(name), False) for name in ACTS])
        self.head.show_pair(composer.title(), composer.line(), first, thin)
        self.head.set_writable(not self._session.desk.read_only)
        self.sheet.show_blocks(
            Arrangement(composer.wide(), composer.main(), composer.side(), composer.foot())
        )

    def _thin(self, words: PairWords) -> str:
        """How much there is to look at first, as the line at the foot has it."""
        points = self.data.points if self.data is not None else None
        count = points.count(english=self._session.settings.get("briefing.language") == "en") if points else 0
        return words.counted(counted.thin(count)) if count else ""

    def _pairs(self) -> list[tuple[str, str, bool]]:
        known = self._session.desk.pairs.list()
        choices = [(one.pair, pair_name(one.pair, one.first), one.pair == self.pair) for one in known]
        return [*choices, ("-", "", False), ("", self.tr("Records without a relationship"), False)]

    def _name(self) -> str:
        return self._session.pair_words(self.pair) if self.pair else ""

    def _say_empty(self, _error: object) -> None:
        self._note.say(
            self._name() or self.tr("No relationship yet"),
            self.tr("What articles say of two countries will stand here. Give an article its relationship (Ctrl+E)."),
        )
        self._stack.setCurrentWidget(self._note)

    # --- following changes

    def _changed(self, changes: Changes) -> None:
        if changes.articles or changes.annotations or changes.records or changes.pairs:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def _pair_changed(self, pair: str) -> None:
        """The library shows another pair: so does the page that stands there."""
        if self.isVisible() and pair and pair not in (self.pair, NO_PAIR):
            self.open_at(pair)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._leads.let_go()
        super().hideEvent(event)

    # --- what is clicked on

    def show_period(self, period: str) -> None:
        """All time ("") or a year."""
        if period != self.period:
            self.period, self._stale = period, True
            self.refresh()

    def _follow(self, spot: Spot, place: QPoint) -> None:
        goal = spot.goal
        if goal.page is not None:
            self._session.page_wanted.emit(*goal.page)
        elif goal.period is not None:
            self.show_period("" if goal.period == self.period else goal.period)
        elif goal.judged is not None:
            self.judge(goal.judged)
        elif goal.block:
            self._show_block(goal.block)
        elif goal.articles:
            self._leads.to_articles(goal, place)
        elif goal.marks:
            self._leads.to_marks(goal, place)
        elif goal.record:
            self._leads.to_record(goal.record)

    def judge(self, assessment: str = "") -> None:
        """Opens the judgements on the pair, at one of them."""
        from desktop_app.ui.pages.pair.judging import JudgingPanel

        JudgingPanel(self.window(), self._session, self.pair, assessment).open()

    def _show_block(self, name: str) -> None:
        """Brings a block into sight and gives it the keyboard; "open x" shows all of x first."""
        if name.startswith("open "):
            name = name.removeprefix("open ")
            self._opened |= {name}
            self._compose()
        view = self.sheet.view(name)
        if view is not None:
            self.area.verticalScrollBar().setValue(max(0, view.y() - 16))
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _bring_into_sight(self, rect: QRectF) -> None:
        middle = rect.center()
        self.area.ensureVisible(round(middle.x()), round(middle.y()), 0, round(rect.height() / 2) + 24)

    def _turn(self) -> None:
        if self.data is not None:
            self._session.did(self._session.desk.pairs.set_first, self.pair, self.data.countries[1])

    def _show_loose(self) -> None:
        from desktop_app.ui.pages.pair.loose import LooseRecords

        if not isinstance(self._loose, LooseRecords):
            self._loose = LooseRecords(self._session, self)
            self._stack.addWidget(self._loose)
        self.pair = ""
        self._loose.reload()
        self._stack.setCurrentWidget(self._loose)
