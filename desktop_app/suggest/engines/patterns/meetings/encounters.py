"""Which mentions mean one encounter: a visit and the talks during it are two, an invitation is another."""

from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.main_people import main_people
from desktop_app.suggest.engines.patterns.meetings.around import SEVERAL, Mention
from desktop_app.suggest.engines.patterns.meetings.encounter_parts import both_told
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter
from desktop_app.suggest.engines.patterns.meetings.other_encounters import OtherEncounters
from desktop_app.suggest.engines.patterns.phrases import Found

_PARTS = frozenset(("الختاميه", "الافتتاحيه"))  # sittings of a session
_THIS = frozenset(form + word for word in ("هذا", "هذه") for form in ("", "و", "ف", "ب", "ل"))
_UNNAMED = frozenset(
    fold("كبار عدد المسؤولين مسؤولين مسؤولي القيادة قيادة القيادات قيادات قادة نظرائه أعضاء ممثلي ممثلين رجال").split()
)
_ONE = ("اجتماع", "لقاء", "جلسه")
_SORTS = {"meetings": "talks", "reception": "talks"}


class Encounters(OtherEncounters):
    """Brings the mentions of an article together, in order."""

    def __init__(self, words: Words, mentions: list[Mention]) -> None:
        super().__init__(words)
        for mention in mentions:
            self._take(mention)
        self._complete()

    def _take(self, mention: Mention) -> None:
        sort = "invitation" if mention.invited else _SORTS.get(mention.sort, mention.sort)
        if sort == "visit":
            found = self._visit(mention)
        elif sort == "talks":
            found = self._talks(mention)
        elif sort == "body":
            found = self._body(mention)
        elif sort == "invitation":
            found = self._invitation(mention)
        elif sort == "ceremony":
            found = self._ceremony(mention)
        else:
            found = self._last(sort) or self._new(sort)
        found.mentions.append(mention)
        self._learn(found, mention)

    def _visit(self, mention: Mention) -> Encounter:
        year = self._year(mention)
        if year is not None:
            past = next((one for one in self.all if one.sort == "visit" and one.year == year), None)
            past = past or self._new("visit")
            past.year = year
            return past
        last = self._last("visit", "invitation")
        if mention.definite and last and last.sort == "invitation" and self._beside(last, mention):
            return last
        to = None if mention.definite else self._goal(mention)
        main = [one for one in self.all if one.sort == "visit" and one.year is None]
        same = [one for one in main if to is None or one.to is None or _same_goal(one.to, to)]
        return (same or [self._new("visit")])[-1 if mention.definite else 0]

    def _complete(self) -> None:
        """What its sentences don't say: where a visit goes, and the two persons that the article is about."""
        for one in self.all:
            one.people = list({name.named.label: name for name in one.people}.values())
            if one.sort == "visit" and one.to is None and one.year is None:
                one.to = self._visited(one)
            if one.sort == "visit" and one.to is not None and not one.people and one.year is None:
                one.people = self._who_goes(one.to)
            if one.sort == "talks" and len(one.people) == 1 and self._is_with(one.mentions[0].after):
                one.people = [*one.people, *self._visitors_beside(one)]
            first = one.mentions[0]
            listed = one.people and (self._is_listed(first) or self._with_unnamed(first))
            if one.sort in ("talks", "call", "signing", "press") and len(one.people) < 2 and not listed:
                main = self._main
                told = any(mention.sure for mention in one.mentions)
                if main and (not told or all(any(_same(name, other) for other in main) for name in one.people)):
                    one.people = main

    def _talks(self, mention: Mention) -> Encounter:
        last = self._last("talks", "body")
        if last and last.sort == "body":
            if not _PARTS.isdisjoint(self._w.words[mention.rest : mention.after]):
                return last
            if last.mentions[-1].after == mention.first or (mention.definite and self._is_this(mention)):
                return last  # "the session of the meeting", "this meeting" behind the session of a committee
            several = self._w.words[last.mentions[0].rest - 1].endswith("ات")
            if mention.definite and not several and self._nouns(mention) & self._nouns(last.mentions[0]):
                return self._new("talks") if self._another_session(last.mentions[0], mention) else last
            last = self._last("talks")
        if last is None:
            found = self._new("talks")
            told = mention.sure and not both_told(self._w, mention.first)
            found.people = [] if told else self._met_since(None, mention)
            return found
        if mention.definite and (same := self._called_so(last, mention)):
            return same
        if self._w.words[mention.first].endswith("هما") and len(last.who) > 1:  # "their talks"
            return last
        met = self._met_since(last, mention) if not mention.sure else self._people(mention)
        who = frozenset(one.named.meant for one in met)
        others = mention.sure and not who and last.who and self._others_meet(mention)
        if others or (mention.sure and self._of_several(mention, last)):
            return self._new("talks")
        known = [one for one in self.all if one.sort == "talks"]
        apart = self._is_listed(mention) or len(last.who) > 1
        apart = apart or (self._is_with(mention.after) and self._is_with(last.mentions[-1].after))
        another = mention.sure and who and not who & last.who and apart
        if len(who) < 2 and not another:
            return last
        for one in reversed(known):
            if not one.who or who <= one.who or one.who <= who:
                return one
        found = self._new("talks")
        found.people = met
        return found

    def _of_several(self, mention: Mention, last: Encounter) -> bool:
        """ "A meeting of three" is another than the talks of two before it."""
        words, first = self._w.words, last.mentions[0]
        several = SEVERAL.keys() & words[mention.rest : mention.after]
        if not several or mention.definite or not several.isdisjoint(words[first.rest : first.after]):
            return False
        return all(len(last.who) < SEVERAL[word] for word in several)

    def _is_this(self, mention: Mention) -> bool:
        before = self._w.words[mention.first - 1] if mention.first else ""
        return before in _THIS and self._w.words[mention.rest - 1].endswith(_ONE)

    def _with_unnamed(self, mention: Mention) -> bool:
        """ "Meetings with senior officials"."""
        behind = self._w.words[mention.after : mention.after + 2]
        return len(behind) == 2 and behind[0] == "مع" and behind[1] in _UNNAMED

    def _is_listed(self, mention: Mention) -> bool:
        """ "Programme of the visit:" and below it each meeting on a line of its own."""
        return self._w.begins_line(mention.first) or self._w.begins_item(mention.first)

    def _others_meet(self, mention: Mention) -> bool:
        """ "Washington and Tehran hold talks": states meet, where persons met before."""
        names = self._w.names(*self._w.sentence(mention.first), (Kind.COUNTRY, Kind.PLACE))
        return len({one.named.meant for one in names if one.first < mention.first}) > 1

    def _called_so(self, last: Encounter, mention: Mention) -> Encounter | None:
        """ "The negotiations" are those that were called so, not a meeting that came in between."""
        nouns = self._nouns(mention)
        if any(nouns & self._nouns(one) for one in last.mentions):
            return None
        known = [one for one in self.all if one.sort == "talks"]
        called = [one for one in known if any(nouns & self._nouns(other) for other in one.mentions)]
        return called[-1] if called else None

    def _nouns(self, mention: Mention) -> frozenset[str]:
        """Its nouns without proclitic, article and plural: {اجتماع, مفاوض}."""
        words = [self._w.words[one.first][one.cut :] for one in self._heads(mention)]
        bare = (word.removeprefix("ال").removeprefix("ل") for word in words)
        return frozenset(word.removesuffix("ا").removesuffix("ات") for word in bare)

    def _heads(self, mention: Mention) -> list[Found]:
        return self._w.phrases(self._table.heads, mention.first, mention.after)

    def _learn(self, encounter: Encounter, mention: Mention) -> None:
        if encounter.sort in ("visit", "invitation") and encounter.to is None:
            encounter.to = self._goal(mention)
        if encounter.people and (len(encounter.people) > 1 or not mention.sure or encounter.sort == "visit"):
            return
        people = self._people(mention)
        if encounter.sort == "visit":
            people = self._visitor(encounter, mention, people)
            if not any(one.first >= mention.after for one in people):
                people = self._visitor_by_office(mention) or people or self._goer_by_office(mention)
        if len(people) > len(encounter.people):
            encounter.people = people[:4]

    @cached_property
    def _main(self) -> list[NameAt]:
        return main_people(self._w)

    def _visitors_beside(self, talks: Encounter) -> list[NameAt]:
        """ "The visit took in a meeting with": who met is who visits."""
        visits = [one for one in self.all if one.sort == "visit" and one.people and one.year is None]
        if len(visits) != 1 or any(_same(visits[0].people[0], other) for other in talks.people):
            return []
        return visits[0].people[:1]


def _same_goal(one: NameAt, other: NameAt) -> bool:
    """A country or one of its cities is one goal."""
    return one.named.meant == other.named.meant or bool(one.named.country and one.named.country == other.named.country)


def _same(one: NameAt, other: NameAt) -> bool:
    """Whether two names are one person's: شي جين بينغ is called شي too."""
    return one.named.meant == other.named.meant or set(one.named.label.split()) <= set(other.named.label.split())
