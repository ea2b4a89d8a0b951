"""Asks which record another is the same as, says what merging them does, and does it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop_app.model.duplicates import comparable
from desktop_app.model.proposals import Proposal
from desktop_app.model.things import Record
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import key_words
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.record_search import RecordSearch, record_option
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.words import field_name, record_name


class MergePanel(RecordSearch):
    """The record with more marks is kept, unless one turns it round; several that are chosen go into one of them."""

    def __init__(self, window: QWidget, session: Session, record: Record, others: Sequence[str] = ()) -> None:
        """With `others`, those and the record are merged into the one that is taken; else any record may be taken."""
        super().__init__(window, "git-merge")
        self._session, self._record, self._others = session, record, tuple(others)
        session.leaving.connect(self.close)
        self._turned = False
        self._longer: dict[str, bool] = {}
        self._mentions: dict[str, int] = {record.id: self._count(record.id)}
        title = self.tr("Merge “{name}”").format(name=record_name(record))
        hint = self.tr("Which record is it the same as?")
        if others:
            title, hint = self.tr("Merge the chosen records: which name stays?"), self.tr("Find one of them")
        self.name_it(title, hint, self.tr("Merge"))
        self._turn = Button("plain", "replace", parent=self.box)
        self._turn.setText(self.tr("The other way round"))
        self._turn.clicked.connect(self._turn_round)
        self._turn.setVisible(not others)
        self.foot.insertWidget(1, self._turn)
        self.search()

    def found(self, typed: str) -> Sequence[Option]:
        if self._others:
            return self._chosen_options(typed)
        proposals = self._session.act(self._session.desk.duplicates.near, self._record.id, typed) or ()
        self._mentions |= {str(one.record): one.mentions for one in proposals}
        words = len(self._record.label.split())
        self._longer |= {str(one.record): len(one.label.split()) > words for one in proposals if one.reason == "part"}
        return [record_option(one) for one in proposals]

    def outcome(self, record: str) -> str:
        if self._others:
            kept = self._session.record(record)
            words = self.tr("The others become part of “{name}”, with all their marks; their names stay as spellings.")
            return words.format(name=record_name(kept)) if kept else ""
        kept_id, gone_id = self._which(record)
        kept, gone = self._session.record(kept_id), self._session.record(gone_id)
        if kept is None or gone is None:
            return ""
        words = self.tr("“{gone}” ({gone_marks}) becomes part of “{kept}” ({kept_marks}), its name a spelling of it.")
        said = words.format(
            gone=record_name(gone),
            kept=record_name(kept),
            gone_marks=counted.mentions(self._mentions.get(gone_id, 0)),
            kept_marks=counted.mentions(self._mentions.get(kept_id, 0)),
        )
        return said + self._differences(kept_id, gone_id)

    def take(self, record: str) -> None:
        kept_id, gone = self._which(record)
        others = [one for one in (self._record.id, *self._others) if one != record] if self._others else [gone]
        kept_id = record if self._others else kept_id
        merge(self._session, kept_id, others)

    def _which(self, record: str) -> tuple[str, str]:
        """(kept, gone): of a name within a name the longer is kept, else the record with more marks.

        A longer name that hardly ever stands there is more likely a slip than the fuller name.
        """
        there, here = self._mentions.get(record, 0), self._mentions[self._record.id]
        fuller = there > here
        if record in self._longer:
            longer = self._longer[record]
            fuller = longer if comparable(*((there, here) if longer else (here, there))) else fuller
        return (record, self._record.id) if fuller != self._turned else (self._record.id, record)

    def _differences(self, one: str, other: str) -> str:
        fields = self._session.act(self._session.desk.records.differing, one, other) or ()
        if not fields:
            return ""
        comma = "، " if look().language == "ar" else ", "
        words = self.tr(" They differ in: {fields}; both values stay.")
        return words.format(fields=comma.join(dict.fromkeys(map(field_name, fields))))

    def _turn_round(self) -> None:
        self._turned = not self._turned
        self.tell()
        self.field.line.setFocus()

    def _chosen_options(self, typed: str) -> list[Option]:
        found = []
        for record in (self._record.id, *self._others):
            known = self._session.record(record)
            if known is not None and typed.casefold() in record_name(known).casefold():
                count = self._mentions.setdefault(record, self._count(record))
                proposal = Proposal(record, known.kind, known.label, known.label_en, "typed", count)
                found.append(proposal)
        ordered = sorted(found, key=lambda one: -one.mentions)
        return [replace(record_option(one), strong=not number) for number, one in enumerate(ordered)]

    def _count(self, record: str) -> int:
        marks, _articles = self._session.desk.records.evidence(record)
        return marks


def merge(session: Session, kept: str, others: Sequence[str]) -> bool:
    """Merges, shows what is left and says how to take it back."""
    gone = [record_name(one) for one in map(session.record, others) if one is not None]
    record = session.record(kept)  # as it is called before it takes over an English name
    looked_at = session.record_id
    if not session.did(session.desk.records.merge, kept, others):
        return False
    if looked_at is not None:
        session.show_record(kept)
    if record is not None:
        comma = "، " if look().language == "ar" else ", "
        quoted = comma.join(translate("Merge", "“{name}”").format(name=name) for name in gone)
        words = translate("Merge", "{gone} merged into “{name}”. {keys} takes it back.")
        session.told.emit(words.format(gone=quoted, name=record_name(record), keys=key_words("undo")))
    return True
