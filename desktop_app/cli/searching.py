"""The commands that search, and the lexicon that all forms of a word are found by."""

from argparse import Namespace
from dataclasses import replace

from desktop_app.cli import shapes
from desktop_app.cli.statuses import DONE
from desktop_app.cli.terminal import Terminal
from desktop_app.model.things import SearchHit
from desktop_app.workspace import Workspace

_CONTEXT = 40  # code points shown on either side of a hit
_WIDEST = 100  # columns of the terminal for a hit with its context


def search(arguments: Namespace, terminal: Terminal) -> int:
    """The hits in reading order; none is no failure."""
    titles: dict[str, str] = {}
    hits: list[SearchHit] = []
    with Workspace.open(arguments.project, read_only=True) as workspace:
        found = workspace.find.hits(" ".join(arguments.query), exact=arguments.exact, forms=arguments.lemma)
        for article in found:
            titles[article.article] = article.title
            hits += article.hits[: arguments.limit - len(hits)]
            if len(hits) >= arguments.limit:
                break
    if arguments.json:
        terminal.json([shapes.hit(_shortened(one)) for one in hits])
    elif not hits:
        terminal.aside("no_hits")
    else:
        rows = [(titles[one.article], _in_context(one, terminal)) for one in hits]
        terminal.table(("article", "text"), rows, widest=_WIDEST)
    return DONE


def lexicon(arguments: Namespace, terminal: Terminal) -> int:
    """Installs, shows or removes the lexicon of this machine."""
    from desktop_app.workspace.lexicon import install_lexicon, lexicon_state, remove_lexicon

    if arguments.act == "remove":
        terminal.say("lexicon_removed" if remove_lexicon() else "lexicon_missing")
        return DONE
    state = install_lexicon(arguments.source) if arguments.act == "install" else lexicon_state()
    terminal.say(f"lexicon_{state.status}", folder=state.folder, origin=state.origin, size=state.size)
    return DONE


def _shortened(hit: SearchHit) -> SearchHit:
    return replace(hit, before=hit.before[-_CONTEXT:], after=hit.after[:_CONTEXT])


def _in_context(hit: SearchHit, terminal: Terminal) -> str:
    """The words found in brackets, with whole words on both sides, on one line."""
    short = _shortened(hit)
    before = short.before.partition(" ")[2] if " " in short.before.strip() else short.before
    after = short.after.rpartition(" ")[0] if " " in short.after.strip() else short.after
    quote = f"[{hit.quote}]" if hit.quote else terminal.words("whole_article") + " "
    return " ".join(f"{before}{quote}{after}".split())
