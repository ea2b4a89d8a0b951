"""Titles that mean no document of their own: items of a package, what an agreement is praised as, the loan that it
gives."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.edges import COUNTS
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words

_NEAR = 2  # words from an item of a package to the next
_NOTHING = frozenset(fold("تعاون تفاهم ثنائي ثنائية مشترك مشتركة جديد جديدة تنفيذي تنفيذية").split())
_LEAD = 4  # words from "which is" to "agreement"
_MOST_OF_ITS_KIND = frozenset(fold("أول أشمل أكبر أهم أوسع أحدث أضخم أبرز أطول أقدم آخر ثاني ثالث").split())
_MOST = frozenset(fold("أشمل أكبر أهم أوسع أضخم أبرز أطول أقدم أفضل أنجح أقوى").split())
_IN = frozenset(("في", "فى", "منذ", "خلال"))
_AGES = frozenset(
    fold("السنوات سنوات العقود عقود العقد عقد القرن قرن ربع التاريخ تاريخ تاريخها تاريخه تاريخهما العالم").split()
)
_IS = frozenset(
    fold(
        "وهو وهي هو هي تعد يعد تعتبر يعتبر وتعد ويعد وتعتبر ويعتبر تمثل يمثل باعتبارها باعتباره كأول ليكون لتكون"
    ).split()
)
_ONE_OF_ITS_KIND = ("joint_statement", "declaration", "treaty", "roadmap")
_ONE = frozenset(("واحده", "واحد"))
_GRANTS = frozenset(fold("منح بمنح تمنح يمنح تقديم بتقديم تقدم يقدم").split())
_A_GRANT = frozenset(("منحه", "هبه"))
_MANY = frozenset(fold("عدة عدد بعض جملة").split())
_BESIDE = 4  # titles on each side of one
_IS_DONE = frozenset(fold("تم يتم سيتم جرى يجري سيجري").split())
_BY_WHICH = frozenset(fold("بموجبها بموجبه بمقتضاها بمقتضاه").split())


def is_agreed_on(words: Words, title: Title) -> bool:
    """ "It was agreed to form a committee" (تم الاتفاق على): an act, not the agreement told of before."""
    if title.kind != "agreement" or not title.definite or title.first == 0 or title.rest - title.first != 1:
        return False
    return words.words[title.first - 1].lstrip("وف") in _IS_DONE and words.words[title.first] == "الاتفاق"


def is_of_a_package(words: Words, title: Title, titles: Sequence[Title]) -> bool:
    """ "An agreement and two memoranda between both countries": counted, not named."""
    if not _ONE.isdisjoint(words.words[title.rest : title.rest + 1]):
        return True  # "and one memorandum of understanding"
    if not title.bare and not title.definite and _MOST.issuperset(words.words[title.rest : title.after]):
        return True  # "part of a greater agreement"
    if title.kind in _ONE_OF_ITS_KIND:
        return False
    if title.toward and not title.definite and words.words[title.toward[0]] in _MANY:
        return True  # "a memorandum with several states": one with each
    if title.definite or title.item or title.subject or title.toward:
        return False
    if title.sure not in ("sure", "likely", "weak"):
        return False
    if not _is_bare(words, title):
        return False
    near = _near(title, titles)
    beside = [one for one in near if _are_joined(words, one, title)]
    if any(one.sure in ("two", "many") for one in beside):
        return True
    bare = (one for one in beside if _is_bare(words, one))
    return any(_beside_several(words, one, _near(one, titles)) for one in bare)  # "A, B and memoranda"


def _near(title: Title, titles: Sequence[Title]) -> Sequence[Title]:
    """Those that may stand side by side with it; an article has thousands at worst."""
    at = bisect_left(titles, title.first, key=attrgetter("first"))
    return titles[max(at - _BESIDE, 0) : at + _BESIDE + 1]


def _is_bare(words: Words, title: Title) -> bool:
    """Nothing but the head, "cooperation", "between both countries"."""
    if title.between is not None:
        return title.between[0] <= title.rest + 1 and not _has_sides(words, title)
    return title.toward is None and _NOTHING.issuperset(words.words[title.rest : title.after])


def _beside_several(words: Words, title: Title, titles: Sequence[Title]) -> bool:
    return any(one.sure in ("two", "many") and _are_joined(words, one, title) for one in titles)


def _has_sides(words: Words, title: Title) -> bool:
    return bool(title.between and words.names(*title.between, (Kind.ORGANISATION, Kind.COUNTRY)))


def _are_joined(words: Words, several: Title, title: Title) -> bool:
    """Side by side but for a number, the later one behind "and"."""
    one, other = (several, title) if several.first < title.first else (title, several)
    between = range(one.after, other.first)
    if len(between) > _NEAR:
        return False
    joined = words.words[one.after].startswith("و") if between else words.words[other.first].startswith("و")
    counted = agreement_words().counted
    return joined and all(_is_count(words.words[at].removeprefix("و"), counted) for at in between)


def _is_count(word: str, counted: frozenset[str]) -> bool:
    return word in ("", "عدد", "من") or word.isdigit() or word in counted or word in COUNTS


def is_praise(words: Words, title: Title) -> bool:
    """ "Which is the most far-reaching agreement between both countries": the one just told of."""
    if title.definite or title.first == 0 or words.words[title.first - 1] not in _MOST_OF_ITS_KIND:
        return False
    most = words.words[title.first - 1] in _MOST
    if most and words.phrase(agreement_words().statuses, max(title.first - 2, 0)) is None:
        return True  # "part of the largest agreement of free trade in the world"
    behind = words.words[title.rest : title.rest + 2]
    if len(behind) == 2 and behind[0] in _IN and behind[1] in _AGES:
        return True  # "the most important agreement of the last twenty years"
    first = max(words.sentence(title.first)[0], title.first - 1 - _LEAD)
    return not _IS.isdisjoint(words.words[first : title.first])


def is_given_by_it(words: Words, title: Title) -> bool:
    """ "A loan agreement by which Japan gives a loan of …"."""
    grant = words.words[title.first].removeprefix("و") in _A_GRANT
    if (title.kind != "loan" and not grant) or title.sure != "weak":
        return False
    first = words.sentence(title.first)[0]
    granted = not _GRANTS.isdisjoint(words.words[max(title.first - 2, first) : title.first])
    return granted or not _BY_WHICH.isdisjoint(words.words[first : title.first])
