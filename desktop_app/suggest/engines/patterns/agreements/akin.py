"""Words of two titles that tell of one thing: of one stem, of the same consonants."""

_STEM = 4  # letters
_VOWELS = str.maketrans("", "", "اويه")


def are_akin(told: frozenset[str], own: frozenset[str]) -> bool:
    """ "An electricity agreement", "an agreement to lay an electric cable": words of one stem or of the same consonants
    (رموز, رمز)."""
    stems = {word[:_STEM] for word in own if len(word) >= _STEM}
    if any(word[:_STEM] in stems for word in told if len(word) > _STEM):
        return True
    consonants = {_consonants(word) for word in own} - {""}
    return any(_consonants(word) in consonants for word in told)


def _consonants(word: str) -> str:
    """Three at least, without long vowels; else ""."""
    bare = word.translate(_VOWELS)
    return bare if len(bare) > 2 else ""


def is_akin_to(told: frozenset[str], own: frozenset[str]) -> bool:
    """ "A defence agreement", "the agreement of common defence": nothing told that isn't said again."""
    return all(word in own or (len(word) > _STEM and are_akin(frozenset((word,)), own)) for word in told)
