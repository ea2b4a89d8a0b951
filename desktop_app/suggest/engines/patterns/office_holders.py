"""Who is meant by an office alone ("the Turkish president said", "His Highness stressed"): the person that the article
names with it."""

from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.week_days import WEEKDAYS
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.reading import Named
from desktop_app.suggest.statement_words import statement_words

_OFFICES = 16  # words of the other offices of one person
_BEFORE, _BEHIND, _MOST = 8, 6, 5  # words around a name that tell its office; words of an office that stands alone
_HONOURS = {
    "سموه": "سمو", "سموها": "سمو", "جلالته": "جلاله", "معاليه": "معالي", "فخامته": "فخامه", "سعادته": "سعاده",
    "دولته": "دوله", "سيادته": "سياده", "غبطته": "غبطه",
}  # fmt: skip
_EXCELLENCIES = frozenset(fold("فخامة معالي سمو جلالة سعادة دولة سيادة حضرة صاحب السمو الجلالة السيد السيدة").split())
_ANY = frozenset(fold("زعيم عاهل مسؤول ضيف").split())
_NO_OFFICE = frozenset(
    fold("إلى مع عن خلال بعد قبل بين منذ حتى زيارة وصول استقبال لقاء ختام قدوم مغادرة لقائه استقباله").split()
)
"""Words before a name behind which none of its office stands."""
_ACTING = frozenset(fold("بالنيابة بالإنابة بالوكالة").split())
_OF_GOVERNMENT = frozenset(("حكومه", "وزراء"))
_OF_WHOM = frozenset(fold("عنه عنها عنهم فيه فيها له لها لهم به بها بشأنه بشأنها").split())
"""Words between a verb and the office: "of which the minister said"."""
_LOOSE = frozenset(
    fold(
        "سيادة السيد السيدة ال الضوء بعد عقب قبل أثناء عبر لدى اليوم أمس نفسه كذلك أيضا خلال في على إلى أن إن أنه إنه "
        "عن من مع قد أمام بهذه بهذا بذات بنفس حول بشأن ضمن "
        "لنظيره لنظيرته لضيفه للرئيس لرئيس لوزير للوزير للسفير للصحفيين للصحافيين للصحافة"
    ).split()
) | frozenset(WEEKDAYS)


class Offices:
    """The persons of one article with the words around their names."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._titles: dict[str, set[str]] = {}
        self._countries = {
            index: code for code, first, after in words.reading.country_places for index in range(first, after)
        }
        self._near: dict[int, set[str]] = {}  # by the first words of names
        self._places: list[tuple[NameAt, frozenset[str]]] = []
        reading, reached = words.reading, 0
        for named, (first, after) in zip(reading.names, reading.name_places, strict=True):
            if named.kind is Kind.PERSON and first >= reached:  # none within another
                reached = after
                self._places.append((NameAt(first, after, named), frozenset(named.label.split())))

    def _around(self, first: int, after: int) -> set[str]:
        """The words of the office before a name, and behind it where one begins there."""
        known = self._near.get(first)
        if known is not None:
            return known
        words, found = self._w.words, set()
        for index in range(first - 1, max(-1, first - _BEFORE - 1), -1):
            if self._w.broken(index + 1) and self._w.gap(index + 1).strip() not in ("", "،"):
                break
            if words[index] in statement_words().triggers or words[index] in _NO_OFFICE or index in self._w.in_people:
                break
            found.add(self._plain(index))
            another = not words[index].startswith("وال") or words[index][3:] in _heads() or words[index][1:] in _heads()
            if words[index][0] == "و" and another and not is_radical(words[index]):
                found |= self._office_before(index)
                break
        if after < len(words) and words[after] in statement_words().of("offices"):
            behind: set[str] = set()
            for index in range(after, min(after + _BEHIND, len(words))):
                if index > after and self._w.broken(index):
                    break
                if words[index] in _NO_OFFICE:
                    break
                if index in self._w.in_people:  # whose office it is
                    behind.clear()
                    break
                behind.add(self._plain(index))
            found |= behind
        self._near[first] = found
        return found

    def _office_before(self, joined: int) -> set[str]:
        """The words of the office to which another is joined before a name: "minister of finance and minister of oil X"
        is one person; none where somebody else may bear it."""
        words, found = self._w.words, set()
        head = words[joined + 1] if words[joined] == "و" else words[joined][1:]
        for index in range(joined - 1, max(-1, joined - _OFFICES - 1), -1) if head in _ministers() else ():
            if words[index] in statement_words().triggers or index in self._w.in_names or self._w.broken(index + 1):
                break
            found.add(self._plain(index))
            if words[index] in _ministers():
                return found
        return set()

    def meant(self, at: int, first: int, last: Named | None, turn: bool = False) -> Named | None:
        """The person whose office stands between a verb at `at` and what is said at `first`; `last` spoke last, and
        `turn` says that somebody else speaks now, so far as another has that office."""
        run = self._run(at + 1, first)
        if not run:
            return None
        if turn and last is not None and (other := self._other(at, first, last)) is not None:
            return other
        if self._w.words[run[0]] in _HONOURS:
            spoke = last if last is not None and last.kind is Kind.PERSON else None
            return spoke or self._first({_HONOURS[self._w.words[run[0]]]})
        head, *more = map(self._plain, run)
        if head in _ANY and more:  # "the Russian leader" is president by office
            return self._latest(at, last, set(more))
        full = self._latest(at, last, {head, *more})
        return full or (self._latest(at, last, {head}) if not more else None)

    def _other(self, at: int, first: int, last: Named) -> Named | None:
        """The latest person with the office behind `at` but for the one who spoke last."""
        run = self._run(at + 1, first)
        word = self._w.words[run[0]]
        wanted = {_HONOURS[word]} if word in _HONOURS else set(map(self._plain, run))
        before = (one.named for one, _ in reversed(self._places) if one.first < at)
        return next((one for one in before if one.meant != last.meant and wanted <= self._titles_of(one)), None)

    def headed(self, at: int, first: int) -> Named | None:
        """The same of a headline that begins with an office at `at`: the first whom the article names with it."""
        wanted = set(map(self._plain, self._run(at, first)))
        named = (one.named for one, _ in self._places)
        return next((one for one in named if wanted <= self._titles_of(one)), None) if wanted else None

    def of_country(self, codes: set[str]) -> NameAt | None:
        """The one person of an article whose office is of one of these countries; None where several are."""
        found = {one.named.meant: one for one, _ in self._places if codes & self._around(one.first, one.after)}
        return next(iter(found.values())) if len(found) == 1 else None

    def _run(self, start: int, first: int) -> range:
        """The words of an office from its head on, behind "his excellency"; none where no office stands there."""
        words = self._w.words
        start += start < first and words[start] in _OF_WHOM
        while start < first and words[start] in _EXCELLENCIES:
            start += 1
        after = start
        while after < min(start + _MOST, first, len(words)):
            named = after in self._w.in_people  # whom it is said to
            met = words[after].startswith("بال") and words[after] not in _ACTING  # whom he welcomes
            if named or met or words[after] in _LOOSE or (after > start and self._w.broken(after)):
                break
            after += 1
        return range(start, after) if after > start and words[start] in _heads() else range(0)

    def _plain(self, index: int) -> str:
        """A word without "and" and the article; of a country, also by its adjective, the code of that."""
        known = self._countries.get(index)
        if known is not None:
            return known
        word = self._w.words[index]
        bare = word.removeprefix("و") if word.startswith("وال") or word[1:] in _heads() else word
        return bare.removeprefix("ال") if len(bare) > 4 else bare

    def _first(self, wanted: set[str]) -> Named | None:
        """Of all persons with that title, the one whom the article names first."""
        return next((one.named for one, _ in self._places if wanted <= self._titles_of(one.named)), None)

    def _latest(self, at: int, last: Named | None, wanted: set[str]) -> Named | None:
        """Of the persons named before a word whose office has all these words, the last who spoke, else the first of
        the latest sentence that names one: the minister who received another one."""
        if last is not None and last.kind is Kind.PERSON and wanted <= self._titles_of(last):
            return last
        fits = [one for one, _ in self._places if one.first < at and wanted <= self._titles_of(one.named)]
        if not fits:
            return None
        start = self._w.sentence(fits[-1].first)[0]
        return next(one.named for one in fits if one.first >= start)

    def _titles_of(self, person: Named) -> set[str]:
        """Of all names of a person: بوريطة is who was ناصر بوريطة before."""
        known = self._titles.get(person.meant)
        if known is None:
            own = frozenset(person.label.split())
            same = (one for one, label in self._places if own <= label or own >= label)
            known = self._titles[person.meant] = set().union(*(self._around(one.first, one.after) for one in same))
            if "رءيس" in known and not known.isdisjoint(_OF_GOVERNMENT):
                known |= {"مجلس", *_OF_GOVERNMENT}  # the prime minister, whatever his office is called
        return known


@cache
def _heads() -> frozenset[str]:
    more = fold("الزعيم العاهل الضيف المسؤول المستشار الأمير الشيخ").split()
    return statement_words().of("offices") | frozenset((*_HONOURS, *more))


@cache
def _ministers() -> frozenset[str]:
    return frozenset(fold("وزير وزيرة").split())
