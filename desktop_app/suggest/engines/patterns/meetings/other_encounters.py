"""Which mentions mean one session of a body, one invitation, one ceremony."""

from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meetings.around import Mention
from desktop_app.suggest.engines.patterns.meetings.bodies import body_called
from desktop_app.suggest.engines.patterns.meetings.encounter_names import Met
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter

_PAPERS = "اوراق"  # ambassadors present


class OtherEncounters(Met):
    """What is neither a visit nor talks, and all that were brought together so far."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.all: list[Encounter] = []

    def _body(self, mention: Mention) -> Encounter:
        """Meetings of one body are one; "the meetings" are the last ones."""
        called = body_called(self._w, mention.after)
        for one in reversed(self.all):
            if one.sort == "body":
                first = one.mentions[0]
                known = body_called(self._w, first.after)
                if self._another_session(first, mention):
                    continue
                if called <= known or known <= called:
                    return one
        return self._new("body")

    def _another_session(self, one: Mention, other: Mention) -> bool:
        """ "The tenth session" isn't "the thirteenth"."""
        words = self._w.words
        told, said = (set(words[mention.rest : mention.after]) for mention in (one, other))
        return bool(told and said) and not told <= said and not said <= told

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
        words = self._called(mention)
        for one in self.all:
            called = self._called(first := one.mentions[0])
            same = called == words or (self._is_the(mention) and called.startswith(f"{words} "))
            if one.sort == "ceremony" and (same or (_PAPERS in words and self._of_papers(first))):
                return one
        return self._new("ceremony")

    def _called(self, mention: Mention) -> str:
        """Its words without the article: "a lunch" is "the lunch" further on."""
        words = self._w.folded(mention.first, mention.after, mention.cut).split()
        return " ".join(word.removeprefix("ال") for word in words)

    def _is_the(self, mention: Mention) -> bool:
        """ "The ceremony of reception", of what was told of as an official one."""
        return self._w.words[mention.after - 1].startswith("ال")

    def _of_papers(self, mention: Mention) -> bool:
        return _PAPERS in self._w.words[mention.first : mention.after]

    def _new(self, sort: str) -> Encounter:
        self.all.append(Encounter(sort))
        return self.all[-1]

    def _last(self, *sorts: str) -> Encounter | None:
        """The encounter of these sorts that was spoken of last."""
        known = [one for one in self.all if one.sort in sorts and one.mentions]
        return max(known, key=lambda one: one.mentions[-1].first, default=None)

    def _beside(self, last: Encounter, mention: Mention) -> bool:
        """True in the sentence of an invitation or the next one."""
        after = self._w.sentence(last.mentions[-1].first)[1]
        return mention.first < after or self._w.sentence(mention.first)[0] <= after
