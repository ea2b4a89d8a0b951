"""The adjective of its country behind a body's name, which belongs to it: جامعة المنصورة المصرية, أرامكو السعودية."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.lists import adjectives

_MASCULINE = frozenset(
    before + head
    for head in fold(
        "بنك مصرف مجلس حزب صندوق جهاز مركز معهد اتحاد جيش مكتب ديوان مجمع نادي متحف تيار تلفزيون موقع راديو أسطول حرس "
        "فيلق سلاح برلمان ائتلاف تحالف مرصد"
    ).split()
    for before in ("", "ال")
)


def with_adjective(words: Words, hit: Hit, country: str) -> Hit:
    """The hit and that adjective, in the gender of the name's head (feminine for a company without a head word); the
    hit itself where none stands right behind it. `country` is alpha-2."""
    line, reading = words.words, words.reading
    if hit.after >= len(line) or line[hit.after][:2] != "ال":
        return hit
    head, last = hit.name.split(" ", 1)[0], hit.name.rsplit(" ", 1)[-1]
    own = adjectives(country)
    ending = "" if head in _MASCULINE else "ه"
    start, end = reading.spans[hit.after]
    if line[hit.after] not in {f"ال{one}{ending}" for one in own} or reading.text[hit.end : start].strip(" "):
        return hit
    if last.removesuffix("ه").removeprefix("ال") in own:
        return hit
    return hit._replace(after=hit.after + 1, end=end)
