"""Words that go on a name behind an office, where they would not elsewhere: ordinary words that are names here."""

from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort, is_listed, is_table_word, sort_of

_GIVEN = frozenset({Sort.GIVEN, Sort.MAYBE})
_BEFORE_FAMILY = frozenset({Sort.GIVEN, Sort.MAYBE, Sort.FAMILY})
_BEHIND_NAME = frozenset({"الدين", "الله"})
_AFTER_MIDDLE = frozenset({Sort.GIVEN, Sort.UNKNOWN, Sort.FAMILY, Sort.PART})
_WITHIN = frozenset({"الحاج", "الشيخ", "السيد", "شيخ", "امين", "الامين", "سلطان", "العمده"})  # titles too
_LAST_TITLES = frozenset({"السيد", "الشيخ", "الحاج", "الخليفه", "القاضي", "الامين", "سلطان"})  # families' names too
_KIN = frozenset({"نجل", "شقيق", "ابن", "والد", "صهر", "زوج", "خلف", "مكتب", "صديق", "حفيد", "خلفا", "عضو", "بصفته"})
_PARTS = frozenset({"بن", "عبد"})
_BEFORE_NAME = frozenset({Sort.TITLE, Sort.ADJECTIVE, Sort.NOUN})
_LONG = 6  # letters
_SHORTEST = 4
_SHORT = 3
_HELD = frozenset(
    {"الحفل", "الاجتماع", "الجلسه", "المراسم", "الافتتاح", "العرض", "الموتمر", "المءتمر", "اللقاء", "الوفد", "المباراه",
     "الملتقي", "المنتدي", "المعرض", "المقابله", "الاحتفال", "الحضور", "الضيوف"}
)  # fmt: skip
_STILL = frozenset({"ولا", "وما", "ولم"})  # كان ولا يزال
_SAID = frozenset({"ان", "بان", "انه", "بانه", "انها", "بانها", "امس", "اليوم", "قوله", "قولها", "تاكيده"})
_BEFORE_FOREIGN = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE})
_BENT = frozenset({Sort.NOUN, Sort.VERB})
_FOREIGN = frozenset({Sort.UNKNOWN, Sort.GIVEN})
_LITTLE = frozenset({Sort.FUNCTION, Sort.TITLE})
_CLOSING = ("،", ".", "(")
_ENDINGS = ("ها", "هم", "ات", "ين", "ون", "نا")


def goes_on_titled(view: View, at: int) -> bool:
    """Whether the word at `at` goes on the name before it: صالح الخرابشة, س الطالبي العلمي, أحمد حافظ، المتحدث."""
    if at >= view.count or view.gap(at - 1) != " " or at in view.country_at:
        return False
    word = view.words[at]
    if (word in words_of("foreign_parts") and _foreign_part(view, at)) or _before_son(view, at):
        return True
    if view.prefix(at):
        return _foreign(view, at)
    before, sort = view.sort(at - 1), view.sort(at)
    if word[0] == "و" and sort is Sort.UNKNOWN and _with_w(view, at):
        return True
    named = before in _GIVEN or view.words[at - 1] in _BEHIND_NAME or (at > 1 and view.words[at - 2] in _PARTS)
    named = named or (before is Sort.NOUN and view.sort(at - 2) in _GIVEN and _middle(view, at - 1))
    if sort in (Sort.FUNCTION, Sort.VERB):
        return sort is Sort.VERB and named and _no_verb(view, at)
    ends = view.gap(at) != " " or at + 1 >= view.count
    ends = ends or (view.words[at + 1][0] == "و" and view.prefix(at + 1) > 0)  # طارق متري ووزير العدل
    if before in _BEFORE_FAMILY and word[-1] == "ي":
        if word[:2] != "ال":
            return (ends or _ends_office(view, at)) and sort is Sort.NOUN
        if ends or view.prefix(at + 1) > 0 or view.sort(at + 1) in _LITTLE:
            return True
        if view.sort(at + 1) is Sort.FAMILY and word not in words_of("scope"):
            return True  # سعد الوادي المناصير
    behind = before is Sort.UNKNOWN and at > 1 and view.sort(at - 2) in _GIVEN  # خالد جميل الطرابلة
    if not (named or behind):
        odd = _foreign_ending(view, at) or (ends and _single(view, at)) or (word == "شيخ" and _within(view, at))
        return before is Sort.UNKNOWN and odd
    if word.startswith("ال") and (known := _unknown(view, at, named)) is not None:
        return known
    last = at + 1 < view.count and (view.gap(at) in _CLOSING or (ends and named)) and _plain(view, at)
    return last or _within(view, at) or (named and (_middle(view, at) or _before_office(view, at)))


def _no_verb(view: View, at: int) -> bool:
    """س الدين عرفة, س سار.: no verb ends in ة, nor does a clause end in one right behind its subject."""
    closed = view.gap(at) in (".", "(") and len(view.words[at]) < _LONG
    return view.feminine(at) or (closed and view.words[at][-1] not in "هاتن")


def _foreign_part(view: View, at: int) -> bool:
    """فاتو سار نداو, عثمان كان: a word of the language that foreign names have, before another name or at the end."""
    after = at + 1
    if view.sort(at - 1) not in _BEFORE_FOREIGN:
        return False
    if after >= view.count or view.gap(at) in _CLOSING or view.words[after] in _SAID:
        return True
    if view.words[after][0] == "و" and view.prefix(after):
        return view.words[after] not in _STILL
    named = view.gap(at) == " " and view.sort(after) in _FOREIGN and not view.prefix(after)
    return named and after not in view.country_at


def _before_son(view: View, at: int) -> bool:
    """محمد طارد بن سفيان: the name of a son that means something else too."""
    if at + 1 >= view.count or view.words[at + 1] != "بن":
        return False
    return view.gap(at) == " " and view.sort(at) is not Sort.OTHER and not view.prefix(at)


def _within(view: View, at: int) -> bool:
    """Whether a title stands between two parts of a name: محمد الحاج حسن, محمد الشيخ بيد الله."""
    if view.words[at] not in _WITHIN or at + 1 >= view.count or view.gap(at) != " ":
        return False
    return view.words[at + 2 : at + 3] == ["الله"] or (view.sort(at + 1) in _AFTER_MIDDLE and view.prefix(at + 1) == 0)


def _unknown(view: View, at: int, named: bool) -> bool | None:
    """Whether a word with ال that only its ending makes an ordinary one goes on the name; None for others."""
    word = view.words[at]
    if word[-1] == "ه" and view.unlisted(at):
        return word not in words_of("scope")
    plural = named and view.sort(at) is Sort.DEFINITE and not is_listed(word) and word[-1] != "ه"
    return True if plural and not word.endswith("ات") else None  # سمير المبيضين


def _ends_office(view: View, at: int) -> bool:
    """أحمد رشيد خطابي الأمين العام, س أمين مدني أمس: an office or a little word behind the family's name."""
    follows = view.prefix(at + 1) == 0 and view.sort(at + 1) in _LITTLE
    return follows and at > 1 and view.sort(at - 2) in _BEFORE_FAMILY


def _single(view: View, at: int) -> bool:
    """نابي أوجي, رحمت هدايات: a noun by its ending alone, behind the first word of the name."""
    word = view.words[at]
    shaped = (word[-1] == "ي" and len(word) >= _SHORTEST) or (word.endswith("ات") and not is_listed(word))
    if view.sort(at) is not Sort.NOUN or not shaped or is_table_word(word):
        return False
    return at > 1 and view.sort(at - 2) in (*_BEFORE_NAME, Sort.DEFINITE)


def _foreign_ending(view: View, at: int) -> bool:
    """A word that is in no list and ends in ة, a long one or the third: النائب أرتشيل تالاكفادزة, إسبن بارث إيدة."""
    word = view.words[at]
    third = len(word) >= _SHORTEST and at > 1 and view.sort(at - 2) is Sort.UNKNOWN and view.gap(at) in _CLOSING
    owned = view.writes_ta and not view.feminine(at)  # أعلن الوزير س ترشحه
    shaped = word[-1] == "ه" and not owned and not word.startswith("ال")
    return shaped and (third or len(word) >= _LONG) and view.unlisted(at)


def _with_w(view: View, at: int) -> bool:
    """السفيرة كاثي ويستلي: a family's name that begins like "and" behind the only word of a name."""
    rest = view.words[at][1:]
    if view.sort(at - 1) not in _FOREIGN:
        return False
    before = at > 1 and (view.sort(at - 2) in _BEFORE_NAME or view.sort(at - 2) is Sort.DEFINITE)
    single = before or at - 1 in view.behind_countries
    single = single and len(rest) > _SHORT and sort_of(rest)[0] is Sort.UNKNOWN
    return single and not (rest in places() or rest in listed_bodies())


def _foreign(view: View, at: int) -> bool:
    """روبرت بالادينو، with letters that look like a preposition and ال; no town (بالقاهرة)."""
    word = view.words[at]
    if word[0] in "كف" and view.sort(at) is Sort.NOUN and not is_table_word(word[1:]):  # ارنستو كوكالون ليفي
        within = at + 1 < view.count and view.gap(at) == " " and view.sort(at + 1) is Sort.UNKNOWN
        return within and view.sort(at - 1) is Sort.UNKNOWN and view.prefix(at + 1) == 0
    if word[0] in "كفبل" and view.sort(at) in _BENT and not is_listed(word[1:]) and word[1:] not in places():
        return view.gap(at) in _CLOSING and view.sort(at - 1) in _FOREIGN  # أنطونيو فيتورينو،
    if word.startswith("با") and view.sort(at) is Sort.UNKNOWN and view.sort(at - 1) in _GIVEN:
        return word[1:] not in places() and word[1:] not in listed_bodies()  # نصر باغريب
    named = view.sort(at) is Sort.FAMILY and word.startswith("بال") and view.sort(at - 1) is Sort.GIVEN
    return named and word[1:] not in places() and at + 1 < view.count and view.gap(at) in _CLOSING


def _before_office(view: View, at: int) -> bool:
    """A bare noun between a given name and an office: "الدكتور نشأت ضيف مدير المركز"."""
    word, after = view.words[at], at + 1
    if view.sort(at) is not Sort.NOUN or word in _KIN or word.endswith(_ENDINGS) or word[-1] in "هاي":
        return False
    if after >= view.count or view.gap(at) != " " or view.prefix(after) or len(word) < 3:
        return False
    return view.words[after] in words_of("offices") and not view.words[after].startswith("ال")


def _plain(view: View, at: int) -> bool:
    """A bare noun, or السيد: the last part of a name before a comma, as nothing else is."""
    word = view.words[at]
    if word in _LAST_TITLES or (word.endswith("ات") and view.unlisted(at)):
        return True
    if word[2:] in words_of("place_out") or word[2:] in words_of("body_heads"):
        return False  # نائب أمير المنطقة
    if word.startswith("ال") and view.sort(at) is Sort.DEFINITE and not word.endswith(_ENDINGS):
        if word in _HELD and view.sort(at - 1) is not Sort.PART:
            return False  # حضر الأمير س الحفل
        return word not in words_of("office_adjectives") and word not in words_of("loose_adjectives")
    if view.sort(at) is not Sort.NOUN or len(word) < 3 or word.endswith(_ENDINGS):
        return False
    return word[-1] != "ه" or view.unlisted(at) or (word.endswith("يه") and not is_table_word(word))


def _middle(view: View, at: int) -> bool:
    """A bare noun between two names: س محارب ص."""
    word, after = view.words[at], at + 1
    if view.sort(at) is not Sort.NOUN or after >= view.count or view.gap(at) != " " or len(word) < 3:
        return False
    if not view.unlisted(at) and (word[-1] in "هتا" or word.endswith(_ENDINGS)):
        return False
    if view.prefix(after) or after in view.country_at:
        return False
    family = view.words[after].startswith("ال") and view.words[after][-1] == "ه" and view.unlisted(after)
    return len(view.words[after]) > 2 and (family or view.sort(after) in _AFTER_MIDDLE)
