"""What the queue says of itself: how much it shows, and what stands there in place of rows."""

from desktop_app.model.suggestion import SuggestionGroup
from desktop_app.ui.dock.suggestions.asking import Asking
from desktop_app.ui.dock.suggestions.head import ALL
from desktop_app.ui.dock.suggestions.queue import Rows
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw
from desktop_app.ui.suggesting.numbers import suggestion_words


def looking_words() -> tuple[str, str]:
    """While the library is looked through."""
    return (
        translate("Suggestion", "Looking through the library…"),
        translate("Suggestion", "You can work on meanwhile."),
    )


def stopped_words() -> tuple[str, str]:
    """Of a library that nobody has looked through."""
    return (
        translate("Suggestion", "The library has not been looked through"),
        translate("Suggestion", "“Look again” above begins anew."),
    )


def nothing_words(asking: Asking, *, here_looked_at: bool) -> tuple[str, str]:
    """Where there is no row; `here_looked_at`: the open article's suggestions are those of now."""
    if asking.sieve:
        return (
            translate("Suggestion", "Nothing passes the filter"),
            translate("Suggestion", "Its button above shows other kinds, engines and scores."),
        )
    if asking.scope == ALL and asking.rest:
        return (
            suggestion_words.unseen(asking.rest),
            translate("Suggestion", "“Look again” above goes on with them."),
        )
    if asking.scope == ALL:
        return (
            translate("Suggestion", "Nothing waits in the library"),
            translate("Suggestion", "New articles are looked at by themselves."),
        )
    if here_looked_at:
        return (
            translate("Suggestion", "Nothing waits in this article"),
            translate("Suggestion", "What may be marked will stand here, by what it means."),
        )
    return translate("Suggestion", "Suggestions"), translate("Suggestion", "Looking at this article…")


def count_words(asking: Asking, rows: Rows, group: SuggestionGroup | None, total: int) -> str:
    """How many rows, of how many articles of the library these say nothing yet, and whether they are of before engines
    came or learnt. `total` are all suggestions."""
    shown = len(rows)
    words = [suggestion_words.found(shown, rows.articles())] if shown else []
    if shown and group is not None and not asking.whole:
        words = [suggestion_words.first(shown, max(shown, group.count), group.articles)]
    elif shown and not asking.whole:
        words = [suggestion_words.first(shown, max(shown, total))]
    if asking.scope == ALL and asking.rest:
        words.append(suggestion_words.unseen(asking.rest))
    if asking.scope == ALL and asking.old:
        words.append(translate("Suggestion", "found before the engines changed: look again"))
    return draw.joined(words, " · ") if len(words) > 1 else "".join(words)
