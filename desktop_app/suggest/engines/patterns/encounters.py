"""Which mentions mean one encounter: a visit and the talks during it are two, an invitation is another."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.arabic.dates import year_of
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, main_people, outermost
from desktop_app.suggest.engines.patterns.meeting_bodies import body_called
from desktop_app.suggest.engines.patterns.meeting_judge import Mention
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.phrases import Found

_SORTS = {"meetings": "talks", "reception": "talks"}
_REACH = 60  # words of a sentence on both sides in which those who meet are named
_BEFORE = 120  # words before "the meeting" in which it is said who met
_ITS_VISIT = 5  # words of "the historic visit of president …" before "to" the country
_TOLD_AFTER = 12  # words behind a visit in which a year tells of an earlier one


@dataclass(slots=True)
class Encounter:
    """One meeting with its mentions; `people` and `places` as the sentences of its mentions name them."""

    sort: str
    mentions: list[Mention] = field(default_factory=list)
    people: list[NameAt] = field(default_factory=list)
    to: NameAt | None = None
    year: int | None = None

    @property
    def who(self) -> frozenset[str]:
        return frozenset(one.named.meant for one in self.people)


class Encounters:
    """Brings the mentions of an article together, in order."""

    def __init__(self, words: Words, mentions: list[Mention]) -> None:
        self._w = words
        self._table = meeting_words()
        self._now = year_of(words.reading.published)
        self.all: list[Encounter] = []
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

    def _body(self, mention: Mention) -> Encounter:
        """Meetings of one body are one; "the meetings" are the last ones."""
        called = body_called(self._w, mention.after)
        for one in reversed(self.all):
            if one.sort == "body":
                known = body_called(self._w, one.mentions[0].after)
                if called <= known or known <= called:
                    return one
        return self._new("body")

    def _invitation(self, mention: Mention) -> Encounter:
        """Each sentence that invites to another country tells of another invitation."""
        last = self._last("invitation")
        beside = last and self._w.sentence(last.mentions[-1].first) == self._w.sentence(mention.first)
        if last is None or mention.definite or beside:
            return last or self._new("invitation")
        to = self._destination(mention)
        known = [one for one in self.all if one.sort == "invitation"]
        if to is None:
            return last if mention.sort == "visit" or last.to is None else self._new("invitation")
        same = (one for one in known if one.to is None or one.to.named.meant == to.named.meant)
        return next(same, None) or self._new("invitation")

    def _ceremony(self, mention: Mention) -> Encounter:
        """ "The ceremony" is the last one; a banquet isn't the reception before it."""
        if not mention.sure:
            return self._last("ceremony", "signing") or self._new("ceremony")
        words = self._w.folded(mention.first, mention.after, mention.cut)
        for one in self.all:
            first = one.mentions[0]
            if one.sort == "ceremony" and self._w.folded(first.first, first.after, first.cut) == words:
                return one
        return self._new("ceremony")

    def _new(self, sort: str) -> Encounter:
        self.all.append(Encounter(sort))
        return self.all[-1]

    def _last(self, *sorts: str) -> Encounter | None:
        """The encounter of these sorts that was spoken of last."""
        known = [one for one in self.all if one.sort in sorts and one.mentions]
        return max(known, key=lambda one: one.mentions[-1].first, default=None)

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
        to = None if mention.definite else self._destination(mention)
        main = [one for one in self.all if one.sort == "visit" and one.year is None]
        same = [one for one in main if to is None or one.to is None or one.to.named.meant == to.named.meant]
        return (same or [self._new("visit")])[-1 if mention.definite else 0]

    def _beside(self, last: Encounter, mention: Mention) -> bool:
        """True in the sentence of an invitation or the next one."""
        after = self._w.sentence(last.mentions[-1].first)[1]
        return mention.first < after or self._w.sentence(mention.first)[0] <= after

    def _year(self, mention: Mention) -> int | None:
        """The earlier year in which a visit was, where the words behind it say so."""
        if self._now is None or mention.invited:
            return None
        end = min(mention.after + _TOLD_AFTER, self._w.sentence(mention.first)[1])
        for word in self._w.words[mention.after : end]:
            if len(word) == 4 and word.isdigit() and 1900 < int(word) < self._now:
                return int(word)
        return None

    def _destination(self, mention: Mention) -> NameAt | None:
        """The country or place behind "to", or right behind the noun."""
        end = min(mention.after + 22, self._w.sentence(mention.first)[1])
        names = self._w.names(mention.after, end, (Kind.COUNTRY, Kind.PLACE))
        for index, name in enumerate(names):
            before = self._w.words[name.first - 1]
            reach = _ITS_VISIT if name.named.kind is Kind.COUNTRY else 2
            near = name.first <= mention.after + reach and self._w.words[name.first].startswith("ل")
            if name.first == mention.after or before in _TOWARD or near:
                beside = names[index + 1 : index + 2]  # the country that stands with its city
                whole = beside and beside[0].first == name.after and beside[0].named.kind is Kind.COUNTRY
                return beside[0] if whole else name
        return None

    def _visited(self, encounter: Encounter) -> NameAt | None:
        """What a verb says instead: يزور الصين, وصل إلى بكين."""
        for index in self._w.reading.places(self._table.visits):
            after = self._w.sentence(index)[1]
            for name in self._w.names(index + 1, min(index + 8, after), (Kind.COUNTRY, Kind.PLACE)):
                before = self._w.words[name.first - 1]
                if name.first <= index + 2 or before in _TOWARD or self._after_a_name(name):
                    return name
        return None

    def _after_a_name(self, name: NameAt) -> bool:
        people = self._w.names(max(name.first - 4, 0), name.first, (Kind.PERSON,))
        return any(one.after == name.first for one in people)

    def _complete(self) -> None:
        """What its sentences don't say: where a visit goes, and the two persons that the article is about."""
        for one in self.all:
            if one.sort == "visit" and one.to is None and one.year is None:
                one.to = self._visited(one)
            if one.sort in ("talks", "call", "signing", "press") and len(one.people) < 2:
                main = main_people(self._w)
                told = any(mention.sure for mention in one.mentions)
                if main and (not told or one.who <= {name.named.meant for name in main}):
                    one.people = main

    def _talks(self, mention: Mention) -> Encounter:
        last = self._last("talks", "body")
        if last and last.sort == "body":
            several = self._w.words[last.mentions[0].rest - 1].endswith("ات")
            if mention.definite and not several and self._nouns(mention) & self._nouns(last.mentions[0]):
                return last
            last = self._last("talks")
        if last is None:
            found = self._new("talks")
            found.people = [] if mention.sure else self._met_since(None, mention)
            return found
        if mention.definite and (same := self._called_so(last, mention)):
            return same
        met = self._met_since(last, mention) if not mention.sure else self._people(mention)
        who = frozenset(one.named.meant for one in met)
        if mention.sure and not who and last.who and self._others_meet(mention):
            return self._new("talks")
        known = [one for one in self.all if one.sort == "talks"]
        listed = self._w.begins_line(mention.first) or self._w.begins_item(mention.first)
        another = mention.sure and who and not who & last.who and (listed or len(last.who) > 1)
        if len(who) < 2 and not another:
            return last
        for one in reversed(known):
            if not one.who or who <= one.who or one.who <= who:
                return one
        found = self._new("talks")
        found.people = met
        return found

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

    def _heads(self, mention: Mention) -> Iterator[Found]:
        return self._table.heads.among(self._w.words, mention.first, mention.after)

    def _met_since(self, last: Encounter | None, mention: Mention) -> list[NameAt]:
        """The people of a sentence between the last mention (else a little before) and this one that says who met."""
        end = self._w.sentence(mention.first)[1]
        start = self._w.sentence(last.mentions[-1].first)[0] if last else max(mention.first - _BEFORE, 0)
        for index in range(end - 1, start - 1, -1):
            if self._w.words[index] in self._table.meets:
                return distinct(self._w.names(*self._w.sentence(index), (Kind.PERSON,)))
        return []

    def _people(self, mention: Mention) -> list[NameAt]:
        """Of its sentence, but not who only says that others met."""
        first, after = self._w.sentence(mention.first)
        first, after = max(first, mention.first - _REACH), min(after, mention.after + _REACH)
        said = [at for at in range(first, mention.first) if self._w.words[at] in _THAT]
        named = [one for one in outermost(self._w.names(first, after)) if one.named.kind is Kind.PERSON]
        own = [one for one in named if said and one.first > said[-1]]
        return distinct(own or named)

    def _learn(self, encounter: Encounter, mention: Mention) -> None:
        if encounter.sort in ("visit", "invitation") and encounter.to is None:
            encounter.to = self._destination(mention)
        if encounter.people and (len(encounter.people) > 1 or not mention.sure or encounter.sort == "visit"):
            return
        people = self._people(mention)
        if encounter.sort == "visit":
            people = self._visitor(encounter, mention, people)
        if len(people) > len(encounter.people):
            encounter.people = people[:4]

    def _visitor(self, encounter: Encounter, mention: Mention, people: list[NameAt]) -> list[NameAt]:
        """Who visits: named right behind the noun, else the last before it who isn't of the country visited."""
        country = encounter.to.named.country if encounter.to else ""
        people = [one for one in people if not country or not self._is_of(one, country)] or people
        behind = [one for one in people if one.first >= mention.after]
        before = [one for one in people if one.first < mention.first]
        # who thanks for being asked is the visitor
        if any(word in self._table.invites for word in self._w.words[max(mention.first - 4, 0) : mention.first]):
            return before[:1]
        own = [one for one in behind[:1] if self._belongs(mention, one)]
        return own or before[-1:] or behind[:1]

    def _is_of(self, name: NameAt, country: str) -> bool:
        """ "The Japanese president …", "… the president of Japan": an office of that country beside the name."""
        behind = self._w.words[name.after : name.after + 1]
        beside = self._w.countries(max(name.first - 3, 0), name.first)
        if behind and behind[0] in self._table.titles:
            beside += self._w.countries(name.after, name.after + 4)
        return country in beside

    def _belongs(self, mention: Mention, name: NameAt) -> bool:
        """ "The visit of president …", "the visit that president … made": no sign and no "to" or "with" between."""
        between = range(mention.after, name.first + 1)
        return len(between) < 9 and not any(self._w.broken(at) or self._w.words[at] in _APART for at in between)


_THAT = frozenset(("ان", "بان", "انه", "انهما"))
_APART = frozenset(("الي", "مع", "خلال", "بدعوه"))
_TOWARD = frozenset(("الي", "لمدينه", "مدينه", "العاصمه"))


def distinct(names: list[NameAt]) -> list[NameAt]:
    """Each name once."""
    return list({one.named.meant: one for one in reversed(names)}.values())[::-1]
