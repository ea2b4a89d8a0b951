"""What the file of a briefing is called: the pair, and whatever sets it apart from the pair's other briefings."""

from desktop_app.arabic.date_words import format_date
from desktop_app.model.briefing import Length
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.ui.countries import country_name

_NEVER = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))  # in no file name, on any system
_WORDS = {
    "ar": ("موجز {one} - {other}", "صفحة واحدة", "للتعميم"),
    "en": ("Briefing {one} - {other}", "one page", "for circulation"),
}
"""In the language of the file, whatever that of the interface is."""


def file_name(order: tuple[str, str], choice: BriefingChoice) -> str:
    """Without its ending."""
    named, one_page, circulation = _WORDS[choice.language]
    one, other = (country_name(code, choice.language) for code in order)
    parts = [named.format(one=one, other=other)]
    if choice.period:
        parts.append(format_date(choice.period, choice.language, choice.months))
    if choice.length is Length.ONE_PAGE:
        parts.append(one_page)
    if choice.circulation:
        parts.append(circulation)
    return "، ".join(parts).translate(_NEVER) if choice.language == "ar" else ", ".join(parts).translate(_NEVER)
