"""Words of suggestions: why one is proposed, by whom, how sure."""

from collections.abc import Callable, Mapping

from desktop_app.model.suggestion import EngineName, LearnerState, Reason, Suggestion
from desktop_app.ui.counted import counted
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.suggesting.numbers import percent, suggestion_words
from desktop_app.ui.when import clock_time

ENGINE_ICONS = {
    EngineName.MEMORY: "bookmark",
    EngineName.GAZETTEER: "book-open",
    EngineName.PATTERNS: "quote",
    EngineName.LEARNER: "graduation-cap",
    EngineName.NEURAL: "zap",
}
_ENGINES = {
    EngineName.MEMORY: QT_TRANSLATE_NOOP("Suggestion", "Memory"),
    EngineName.GAZETTEER: QT_TRANSLATE_NOOP("Suggestion", "Lists of names"),
    EngineName.PATTERNS: QT_TRANSLATE_NOOP("Suggestion", "Patterns"),
    EngineName.LEARNER: QT_TRANSLATE_NOOP("Suggestion", "Learner"),
    EngineName.NEURAL: QT_TRANSLATE_NOOP("Suggestion", "Neural model"),
}
_ABOUT = {
    EngineName.MEMORY: QT_TRANSLATE_NOOP("Suggestion", "What was marked in this project before"),
    EngineName.GAZETTEER: QT_TRANSLATE_NOOP("Suggestion", "The program's lists of names and your own"),
    EngineName.PATTERNS: QT_TRANSLATE_NOOP("Suggestion", "What the words around say"),
    EngineName.LEARNER: QT_TRANSLATE_NOOP("Suggestion", "A model of this project's marks: names, sectors, meetings"),
    EngineName.NEURAL: QT_TRANSLATE_NOOP("Suggestion", "camel-tools' recogniser, where it is installed"),
}
_LISTS = {
    "countries": QT_TRANSLATE_NOOP("Suggestion", "countries"),
    "capitals": QT_TRANSLATE_NOOP("Suggestion", "capitals"),
    "cities": QT_TRANSLATE_NOOP("Suggestion", "cities"),
    "places": QT_TRANSLATE_NOOP("Suggestion", "places"),
    "regions": QT_TRANSLATE_NOOP("Suggestion", "regions"),
    "organisations": QT_TRANSLATE_NOOP("Suggestion", "organisations"),
    "bodies": QT_TRANSLATE_NOOP("Suggestion", "bodies of the state"),
    "agencies": QT_TRANSLATE_NOOP("Suggestion", "news agencies"),
    "leaders": QT_TRANSLATE_NOOP("Suggestion", "leaders"),
    "events": QT_TRANSLATE_NOOP("Suggestion", "events"),
    "sectors": QT_TRANSLATE_NOOP("Suggestion", "sectors"),
}
_SENTENCES = {
    "known_name": QT_TRANSLATE_NOOP("Suggestion", "A name of the record “{name}”."),
    "short_name": QT_TRANSLATE_NOOP("Suggestion", "Short for “{name}”, which stands in this article in full."),
    "own_list": QT_TRANSLATE_NOOP("Suggestion", "“{name}” is on your own list of names."),
    "list": QT_TRANSLATE_NOOP("Suggestion", "“{name}” is on the program's list of {list}."),
    "title": QT_TRANSLATE_NOOP("Suggestion", "A name after the title “{words}”."),
    "head": QT_TRANSLATE_NOOP("Suggestion", "Such names begin with “{words}”."),
    "words": QT_TRANSLATE_NOOP("Suggestion", "The words “{words}” say so."),
    "nested": QT_TRANSLATE_NOOP("Suggestion", "A name of its own within “{words}”."),
    "number": QT_TRANSLATE_NOOP("Suggestion", "A number with what it counts: “{words}”."),
    "saying": QT_TRANSLATE_NOOP("Suggestion", "What somebody said, after “{words}”."),
    "sector_words": QT_TRANSLATE_NOOP("Suggestion", "The words “{words}” belong to this sector."),
    "learnt": QT_TRANSLATE_NOOP("Suggestion", "Learnt from the marks of this project."),
    "neural": QT_TRANSLATE_NOOP("Suggestion", "Recognised by the neural model."),
}


def engine_name(engine: EngineName) -> str:
    """What the engine is called."""
    return translate("Suggestion", _ENGINES[engine])


def maker_words(engine: str) -> str:
    """What the engine of a mark is called; as it stands there where it is none of ours."""
    return engine_name(EngineName(engine)) if engine in set(EngineName) else engine


def engine_about(engine: EngineName) -> str:
    """What it goes by."""
    return translate("Suggestion", _ABOUT[engine])


def silent_words(engine: EngineName) -> str:
    """Why it says nothing although it is ticked: what it goes by isn't there."""
    if engine is EngineName.NEURAL:
        return translate("Suggestion", "no model chosen")
    return translate("Suggestion", "not trained yet")


def learner_words(state: LearnerState) -> str:
    """What the learner was taught, and when."""
    if state.status == "damaged":
        return translate("Suggestion", "The learner's file is damaged: have it trained again.")
    if state.status == "outdated":
        return translate("Suggestion", "Trained by another version of the program: have it trained again.")
    if state.status == "without_lexicon":
        words = translate(
            "Suggestion", "Not asked: it learnt with a lexicon that is gone. Install one, or have it trained again."
        )
        return " ".join((words, _learnt(state)))
    if state.status == "ready":
        return _learnt(state)
    if state.now >= state.least:
        return translate("Suggestion", "Not trained yet.")
    words = translate("Suggestion", "Not trained yet: it begins with {least}, and there are {now}.")
    return words.format(least=counted.marks(state.least), now=f"{state.now:,}")


def _learnt(state: LearnerState) -> str:
    words = translate("Suggestion", "Trained {time} on {marks}.")
    said = words.format(time=f"\u2068{clock_time(state.trained_at)}\u2069", marks=counted.marks(state.marks))
    if state.now == state.marks:
        return said
    return " ".join((said, translate("Suggestion", "Now there are {marks}.").format(marks=counted.marks(state.now))))


def reason_sentence(reason: Reason) -> str:
    """Why it is proposed, in one sentence; "" for a reason that has none."""
    counted: dict[str, Callable[[Mapping[str, str]], str]] = {"marked_before": suggestion_words.marked_before}
    if reason.code in counted:
        return counted[reason.code](reason.values)
    if reason.code not in _SENTENCES:
        return ""
    values = {name: _apart(value) for name, value in reason.values.items()}
    known = reason.values.get("list", "")
    values["list"] = translate("Suggestion", _LISTS[known]) if known in _LISTS else known
    said = translate("Suggestion", _SENTENCES[reason.code]).format_map(_Given(values))
    if "of" not in reason.values:
        return said
    seldom = translate("Suggestion", "Seldom marked in articles that are done: {taken} of {of}.")
    return " ".join((said, seldom.format_map(_Given(reason.values))))


def made_words(one: Suggestion) -> str:
    """By which engine, how sure it is, and who says so too."""
    parts = [engine_name(one.engine), percent(one.score)]
    if one.also:
        others = separator().join(engine_name(voice.engine) for voice in one.also)
        parts.append(translate("Suggestion", "also {engines}").format(engines=others))
    return draw.joined(parts, " · ")


def separator() -> str:
    """What stands between the parts of a list within a sentence."""
    return "، " if look().language == "ar" else ", "


def suggested_name(one: Suggestion) -> str:
    """What it would be called, in the language of the interface where that is known."""
    english = look().language == "en" and one.label_en
    return one.label_en if english else one.label or one.label_en or " ".join(one.quote.split())


def _apart(words: str) -> str:
    """Words of the article within a sentence of ours keep their own direction."""
    return f"\u2068{words}\u2069"


class _Given(dict[str, str]):
    """What a reason lacks is left out."""

    def __missing__(self, key: str) -> str:
        return ""
