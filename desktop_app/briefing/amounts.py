"""Numbers in words: digits, millions, per cent, units and currencies, as either language counts them."""

from decimal import Decimal, InvalidOperation

from desktop_app.arabic.number_format import format_number, format_percent
from desktop_app.briefing.content import filled, source, text
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content

PER_CENT = frozenset({"%", "٪", "بالمئة", "بالمائة", "في المئة", "في المائة"})
_SCALES = (("trillion", Decimal(10) ** 12), ("billion", Decimal(10) ** 9), ("million", Decimal(10) ** 6))
_MOST_DIGITS = 30
_LONGEST_COUNTED = 6  # digits; what is longer may be said in millions
_TANWIN = "اً"


def plain_number(material: Material, value: str) -> str:
    """A number with its digits; in millions and billions where that is exact and short."""
    options, words = material.options, material.words
    if not _finite(value):
        return value
    number = Decimal(value)
    for scale, size in _SCALES:
        if abs(number) >= size and number * 1000 % size == 0:
            scaled = (number / size).normalize()
            digits = format_number(format(scaled, "f"), options.language, options.digits)
            whole = int(scaled) if scaled == scaled.to_integral_value() else 100
            key = "scaled_one" if scaled == 1 else "scaled"
            return words.fill(key, number=digits, scale=words.count("scales", scale, n=whole))
    return format_number(value, options.language, options.digits)


def percent(material: Material, value: str) -> str:
    """20%, in the digits chosen; text that is no number stays as it is."""
    return format_percent(value, material.options.language, material.options.digits) if _finite(value) else value


def amount(material: Material, value: str, unit: str = "", currency: str = "") -> Content:
    """A number with its unit or currency, kept together: 20%, 240 million US dollars."""
    words, number = material.words, plain_number(material, value)
    if unit.strip() in PER_CENT:
        return text(percent(material, value))
    if currency:
        return text(words.fill("with_currency", number=number, currency=words.find("currencies", currency) or currency))
    if material.options.language == "en":
        known = words.find("units", " ".join(unit.split()))
    else:
        known = _counted(material, value, " ".join(unit.split()))
    shown = text(known) if known else source(unit)
    return filled(words.get("with_unit"), number=number, unit=shown) if shown else text(number)


def _counted(material: Material, value: str, unit: str) -> str | None:
    """A unit that is known, as Arabic wants it behind the number's last two digits: the plural after 3 to 10, the
    accusative singular after 11 to 99, which shows where no ta marbuta ends the word."""
    several = material.words.find("units_of_few", unit)
    if several is None or not value.isdecimal() or len(value) > _LONGEST_COUNTED:
        return None
    end = int(value) % 100
    if 3 <= end <= 10:
        return several if len(value) < 4 else None
    return unit + _TANWIN if end > 10 and not unit.endswith("ة") else None


def _finite(value: str) -> bool:
    """True for a number of a length that can be written out."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return False
    return number.is_finite() and -_MOST_DIGITS < number.adjusted() < _MOST_DIGITS and len(value) < 4 * _MOST_DIGITS
