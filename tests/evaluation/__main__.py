"""`python -m tests.evaluation [real|sample|demo|wire|FOLDER] [--half HALF] [--cold] [--kind KIND] [--article
PART] [--engine NAME] [--learner] [--errors]`

Precision, recall and F1 of the suggestions on annotated articles, each article unseen: what the others teach is known
(leave one out), or with `--cold` nothing is. "real" and "sample" are annotated by tests/gold; "demo" is the sample
corpus with the marks that the program shows, which follow other rules and are not complete. FOLDER holds articles
(.txt) and beside each its annotation (.json), in the form of tests/gold.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.suggest.evaluate import Tally, compare
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.run import make_suggester
from tests.evaluation.dates import measure_dates
from tests.evaluation.learning import taught_by
from tests.evaluation.truth import Truth, demo, folder, knowledge, real, sample, wire
from tests.wire.read import HALVES


def measure(
    truths: list[Truth], *, cold: bool, only: str = "", engine: str = "", learner: bool = False
) -> dict[Kind, Tally]:
    """The tallies of all the articles together; with `learner` one is trained on the others for each."""
    found: dict[Kind, Tally] = defaultdict(Tally)
    for truth in truths:
        if only in truth.name:
            others = [one for one in truths if one is not truth]
            known = Knowledge(stamp="cold") if cold else knowledge(others)
            reading = truth.reading()
            more = [taught_by(others, known)] if learner else []
            said = make_suggester(known, more).suggest(reading)
            said = [one for one in said if not engine or one.engine == engine]
            for kind, tally in compare(reading, said, truth.marks, truth.records).items():
                found[kind].add(tally)
    return found


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    what = "real, sample, demo, wire or a folder of annotated articles"
    parser.add_argument("what", nargs="?", default="real", help=what)
    parser.add_argument("--half", default="", choices=HALVES, help="only this half of wire")
    parser.add_argument("--cold", action="store_true", help="nothing is known from other articles")
    parser.add_argument("--kind", default="", help="only this kind")
    parser.add_argument("--article", default="", help="only articles whose file name holds this")
    parser.add_argument("--engine", default="", help="only what this engine proposes")
    parser.add_argument("--learner", action="store_true", help="with a learner trained on the other articles")
    parser.add_argument("--errors", action="store_true", help="list what is missed and what is wrong")
    options = parser.parse_args()
    truths = _articles(options.what, options.half)
    if not truths:
        parser.error(f"no annotated article: {options.what}")
    found = measure(truths, cold=options.cold, only=options.article, engine=options.engine, learner=options.learner)
    print(f"{'kind':14}{'right':>7}{'proposed':>10}{'wanted':>8}{'P':>8}{'R':>8}{'F1':>8}")
    rows: dict[str, Tally] = {kind: found[kind] for kind in Kind if kind in found}
    if options.what != "demo":
        rows["date"] = measure_dates(truths, options.article)
    for kind, one in rows.items():
        if options.kind in ("", kind):
            row = f"{kind:14}{one.right:7}{one.proposed:10}{one.wanted:8}"
            print(row + f"{one.precision:8.3f}{one.recall:8.3f}{one.f1:8.3f}")
            if options.errors:
                for what, places in (("missed", one.missed), ("wrong", one.wrong)):
                    for quote, span in places:
                        print(f"    {what:7}{span.start:6}  {' '.join(quote.split())[:110]}")


def _articles(what: str, half: str) -> list[Truth]:
    known: dict[str, Callable[[], list[Truth]]] = {"real": real, "sample": sample, "demo": demo}
    known["wire"] = lambda: wire(half)
    return known[what]() if what in known else folder(Path(what))


if __name__ == "__main__":
    _main()
