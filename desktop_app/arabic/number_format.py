"""Numbers for documents and the screen, and the plural forms that counts ask for."""

from decimal import Decimal

from desktop_app.arabic.date_words import arabic_digits

_SCALES = ((12, "تريليون", "trillion"), (9, "مليار", "billion"), (6, "مليون", "million"))
_LEFT_TO_RIGHT_MARK = "\u200e"  # as CLDR has it before an Arabic minus: else it lands behind the number


def format_number(value: str, language: str, digits: str = "latin") -> str:
    """Decimal text with thousands grouped: "1,500,000.5", with digits="arabic" "١٬٥٠٠٬٠٠٠٫٥" (Arabic only).

    Raises decimal.InvalidOperation for text that is no number.
    """
    number = Decimal(value)
    text = f"{abs(number):,f}"
    if language == "ar" and digits == "arabic":
        text = arabic_digits(text).translate(str.maketrans(",.", "٬٫"))
    if number >= 0:
        return text
    return f"{_LEFT_TO_RIGHT_MARK}-{text}" if language == "ar" else f"-{text}"


def format_amount(value: str, language: str, digits: str = "latin") -> str:
    """As `format_number`, but in words from a million on where that rounds nothing: "1.5 مليار", "مليار"."""
    number = Decimal(value)
    for exponent, arabic, english in _SCALES:
        scaled = number.scaleb(-exponent).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= 3:
            word = arabic if language == "ar" else english
            if language == "ar" and scaled == 1:
                return word
            return f"{format_number(format(scaled, 'f'), language, digits)} {word}"
    return format_number(value, language, digits)


def format_percent(value: str, language: str, digits: str = "latin") -> str:
    """ "20%", in Arabic digits "٢٠٪"."""
    arabic = language == "ar" and digits == "arabic"
    return format_number(value, language, digits) + ("٪" if arabic else "%")


def plural_category(count: int, language: str = "ar") -> str:
    """The CLDR category of a count: zero, one, two, few, many, other in Arabic; one, other in English."""
    if language != "ar":
        return "one" if count == 1 else "other"
    if count < 3:
        return ("zero", "one", "two")[max(count, 0)]
    rest = count % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"
