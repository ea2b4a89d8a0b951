"""Bodies by a name in quotation marks behind their head, and what is found of any of them."""

from dataclasses import replace

from desktop_app.arabic.described import is_described
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_OF_HEAD = frozenset({"مركز", "مءسسه", "معهد", "جمعيه", "منظمه", "جامعه", "اكاديميه"})
_QUOTATION_MARKS = frozenset('"«“‘”')
_OPENERS = _QUOTATION_MARKS | {"("}
_CLOSERS = frozenset('"»”’)')
_CALLED = 6  # words before the name in quotation marks
_NO_NOUNS = frozenset({Sort.VERB, Sort.FUNCTION, Sort.TITLE})
_QUOTED = 9  # words of a name in quotation marks
_PARTIES = frozenset({"حزب", "حركه", "جمعيه"})  # which have long names
_GANGS = frozenset({"عصابه", "كارتل"})
_WITH_HEAD = frozenset({"وكاله", "بلديه"})
_CALLED_SO = frozenset({"اكاديميه", "جمعيه", "رابطه", "اتحاد"})


class CalledBodies:
    """The quotation marks in the names of one article's bodies."""

    def __init__(self, view: View) -> None:
        self._view = view

    def _found(self, index: int, after: int, size: int, head: str, score: float, definite: bool = False) -> Found:
        view = self._view
        text = view.reading.text
        end = view.spans[after - 1][1]
        if view.gap(after - 1) == "(" and "(" in (view.gap(at) for at in range(index, after - 1)):
            end += text[end : end + 1] in _CLOSERS
        fields: tuple[ProposedField, ...] = ()
        countries = view.country_at
        codes = {countries[at][0] for at in range(index, after) if at in countries}
        if len(codes) == 1:
            (code,) = codes
            fields = (ProposedField("country", code, view.quote(index, after)),)
        label = ""
        if size and head[:2] != "ال" and view.words[index][size:] == head:
            span = view.reading.back(view.start(index, size), end)
            definite = definite or is_described(head, view.words[index + 1])
            label = ("ال" if definite else "") + " ".join(span.of(view.reading.source).split())
        reason = Reason("head", {"words": head})
        one = view.found(Kind.ORGANISATION, index, after, score, reason, prefix=size, label=label, fields=fields)
        one.end = end
        return one

    def _whole_quotation(self, one: Found) -> Found:
        """As far as the quotation goes that begins with it: «اتحاد أعمال الدول الناطقة بالبرتغالية»."""
        view = self._view
        text, after = view.reading.text, one.after
        if view.gap(after - 1) != " " or text[one.start - 1] not in _QUOTATION_MARKS:
            return one
        while after < min(view.count, one.first + _QUOTED) and view.gap(after - 1) == " ":
            after += 1
        end = view.spans[after - 1][1]
        closed = text[end : end + 2].lstrip()[:1] in _CLOSERS and view.gap(after - 1) in ("(", ".", "،")
        return replace(one, after=after, end=end) if closed else one

    def _quoted(self, index: int, head: str) -> int | None:
        """Behind a name in quotation marks right after the head of an agency, which belongs to it: وكالة "س"."""
        view, after = self._view, index + 1
        while after < min(view.count, index + 5):
            gap = view.gap(after)
            after += 1
            closed = gap == "(" or (head == "بلديه" and view.reading.text[view.spans[after - 1][1]] in _CLOSERS)
            if closed:
                return after if head in _WITH_HEAD else None
            if gap != " ":
                return None
        return None

    def _called(self, index: int, size: int, head: str, one: Found | None) -> Found | None:
        """The name in quotation marks of a company: شركة الألمنيوم "تالكو"; of others right behind the head."""
        view = self._view
        opened = view.gap(index) == "("
        if opened and one is not None and head in _WITH_HEAD:
            return None
        firm = head in words_of("company_heads") or head in words_of("media_heads")
        plain = opened and one is None and (head in words_of("proper_heads") or head in _CALLED_SO)
        if not firm and not plain:
            return None
        last = one.after - 1 if one is not None else index
        limit = min(view.count, index + _CALLED) - 1
        while last < limit and view.gap(last) == " " and view.sort(last + 1) not in _NO_NOUNS:
            last += 1
        if view.gap(last) != "(":
            return None
        after = last + 1
        most = _QUOTED if head in _PARTIES else 4
        while after < min(view.count, last + most) and view.gap(after) == " ":
            after += 1
        if after >= view.count or view.gap(after) not in ("(", ".", "،"):
            return None
        if view.is_abbreviation(last + 1):
            return None  # see `names.latin_bodies`
        if view.reading.text[view.spans[last + 1][0] - 1] == "(" and view.words[last + 1] in words_of("place_out"):
            return None  # شركة س (ميناء س)
        if head in _GANGS and view.sort(last + 1) is Sort.NOUN:
            return None  # عصابة «شديدة الخطورة»
        start, end = view.spans[last + 1][0], view.spans[after][1]
        text = view.reading.text
        if text[start - 1] not in _OPENERS or text[end : end + 1] not in _CLOSERS:
            return None
        if last == index and head in _OF_HEAD and self._described(after):
            return self._found(index, after + 2, size, head, 0.93)
        return view.found(Kind.ORGANISATION, last + 1, after + 1, 0.95, Reason("head", {"words": view.words[index]}))

    def _described(self, last: int) -> bool:
        """Whether an adjective goes on behind the quotation marks: مركز «س» الإعلامي."""
        view, at = self._view, last + 1
        if at >= view.count or view.reading.between[last][1:] != " ":
            return False
        return view.words[at].startswith("ال") and view.words[at].endswith(("ي", "يه")) and not view.prefix(at)
