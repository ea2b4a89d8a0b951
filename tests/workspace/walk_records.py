"""Acts on records, kinds, sectors and judgements in any order, wrong ones among them."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import RegistryQuery
from desktop_app.model.spans import Span
from desktop_app.model.things import Confidence
from tests.workspace.walking import Walking

DATES = ["", "2019", "2023-05-18", "2023-05/2024", "no date"]
PAIRS = ["CN-TJ", "KZ-TJ", "RU-TJ"]


class WalkOverRecords(Walking):
    """What an analyst does with records."""

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def change_a_record(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(self.records()))
        act = data.draw(st.sampled_from(["delete", "rename", "alias", "value", "pairs", "confirm", "star"]))
        records = self.workspace.records
        if act == "delete":
            records.delete(record)
        elif act == "rename":
            records.rename(record, label="اسم آخر")
        elif act == "alias":
            records.add_alias(record, "لقب")
        elif act == "star":
            records.set_key_point(record, data.draw(st.booleans()))
        elif act == "value":
            field = data.draw(st.sampled_from(["country", "years", "kind", "value", "place"]))
            value = data.draw(st.sampled_from(["TJ", "2023", "memorandum", "1.5", *self.records(), ""]))
            self.attempt(lambda: records.set_value(record, field, value))
        elif act == "pairs":
            records.set_pairs(record, data.draw(st.lists(st.sampled_from(PAIRS), max_size=2, unique=True)))
        else:
            records.confirm_all(record)

    @precondition(lambda self: self.records())
    @rule(data=st.data(), spelling=st.sampled_from(["لقب آخر", "رحمان", ""]), as_of=st.sampled_from(DATES))
    def change_what_a_record_says(self, data: st.DataObject, spelling: str, as_of: str) -> None:
        records = self.workspace.records
        known = records.get(data.draw(st.sampled_from(self.records())))
        act = data.draw(st.sampled_from(["spelling", "status", "aside", "back"]))
        if act == "spelling" and known.aliases:
            self.attempt(lambda: records.rename_alias(known.aliases[0].id, spelling))
        elif act == "status":
            value = data.draw(st.sampled_from(["proposed", "signed", "x"]))
            self.attempt(lambda: records.set_value(known.id, "status", value, as_of=as_of))
        elif known.claims:
            claim = data.draw(st.sampled_from([claim.id for claim in known.claims]))
            self.attempt(lambda: records.set_aside(claim) if act == "aside" else records.bring_back(claim))

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def change_many_records(self, data: st.DataObject) -> None:
        """The bulk acts of the registry, whose rows must stay true."""
        registry = self.workspace.registry
        registry.count(RegistryQuery(data.draw(st.sampled_from(Kind))))
        chosen = data.draw(st.lists(st.sampled_from(self.records()), min_size=1, max_size=4, unique=True))
        act = data.draw(st.sampled_from(["look", "pair", "no pairs", "confirm", "star", "delete"]))
        if act == "pair":
            registry.add_pair(chosen, data.draw(st.sampled_from(PAIRS)))
        elif act == "no pairs":
            registry.clear_pairs(chosen)
        elif act == "confirm":
            registry.confirm(chosen)
        elif act == "star":
            registry.star(chosen, data.draw(st.booleans()))
        elif act == "delete":
            registry.delete(chosen[:2])

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def merge_and_split(self, data: st.DataObject) -> None:
        """Merging, also with what can't be merged; splitting what was merged; giving some marks to a new record."""
        records = self.workspace.records
        record = data.draw(st.sampled_from(self.records()))
        act = data.draw(st.sampled_from(["merge", "merge alike", "split", "split off", "move marks"]))
        if act == "merge":
            others = data.draw(st.lists(st.sampled_from(self.records()), min_size=1, max_size=3))
            self.attempt(lambda: records.merge(record, others))
        elif act == "merge alike":
            alike = [one.id for one in records.list(records.get(record).kind) if one.id != record]
            self.attempt(lambda: records.merge(record, alike[:2]))
        elif act == "split":
            merged = [one.id for one in records.merged_into(record)]
            if merged:
                self.attempt(lambda: records.split(record, merged[0]))
        else:
            marks = [mention.annotation.id for mention in records.mentions(record)]
            if act == "split off":
                self.attempt(lambda: records.split_off(record, marks[:1]))
            else:
                other = data.draw(st.sampled_from(self.records()))
                self.attempt(lambda: records.move_marks(marks[:2], other))

    @rule(data=st.data(), text=st.sampled_from(["موثوق", "", "يحتاج إلى مصدر ثان"]))
    def judge(self, data: st.DataObject, text: str) -> None:
        assessments = self.workspace.assessments
        known = [one.id for one in assessments.list()]
        act = data.draw(st.sampled_from(["add", "edit", "delete"]))
        confidence = data.draw(st.sampled_from(Confidence))
        if act == "add" and self.records():
            record = data.draw(st.sampled_from(self.records()))
            self.attempt(lambda: assessments.add(text, confidence, record=record))
        elif known:
            one = data.draw(st.sampled_from(known))
            if act == "delete":
                self.attempt(lambda: assessments.delete(one))
            else:
                self.attempt(lambda: assessments.edit(one, text, confidence))

    @rule(data=st.data())
    def change_kinds_and_sectors(self, data: st.DataObject) -> None:
        kinds, sectors = self.workspace.kinds, self.workspace.sectors
        own = [row.kind for row in kinds.list() if row.kind.own]
        acts = ["add kind", "hide", "remove", "mark", "edit", "reset", "sector", "move", "standard", "two"]
        act = data.draw(st.sampled_from(acts))
        known = [record.id for record in self.workspace.records.list(Kind.SECTOR)]
        if act == "add kind":
            self.attempt(lambda: kinds.add(label=data.draw(st.sampled_from(["نهر", "سد", ""])), label_en="River"))
        elif act in ("hide", "remove", "mark") and own:
            kind = data.draw(st.sampled_from(own))
            if act == "mark" and self.articles():
                article = data.draw(st.sampled_from(self.articles()))
                self.attempt(lambda: self.workspace.marks.annotate(article, Span(0, 6), kind))
            else:
                self.attempt(lambda: kinds.hide(kind) if act == "hide" else kinds.remove(kind))
        elif act == "edit":
            kind, key = data.draw(st.sampled_from([*Kind, *own])), data.draw(st.sampled_from(["", "7", "R", "؟"]))
            label, giver = data.draw(st.sampled_from(["", "نهر", "جسر"])), data.draw(st.sampled_from([None, *Kind]))
            self.attempt(lambda: kinds.edit(kind, key_from=giver, key=key, label=label, light="#112233"))
        elif act == "reset":
            kinds.reset(data.draw(st.sampled_from(Kind)))
        elif act == "sector":
            self.attempt(lambda: sectors.add("ماء", "", data.draw(st.sampled_from([None, *known]))))
        elif act == "move" and known:
            moved, parent = (data.draw(st.sampled_from(known)) for _ in range(2))
            self.attempt(lambda: sectors.move(moved, parent))
        elif act == "standard" and not known:
            self.attempt(sectors.add_standard)
        elif act == "two" and len(self.records()) > 1:
            one, other = (data.draw(st.sampled_from(self.records())) for _ in range(2))
            self.attempt(lambda: self.workspace.duplicates.refuse(one, other))
