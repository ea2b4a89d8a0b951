"""`python -m tests.effort [--mode mouse|all|keys|help] [--each] [--spent] [--curve | --wire HALF | ARTICLE
...]`: acts for each mark.

ARTICLE is the beginning of a file's name in ../shared/corpus, or the name of a sample article; without one the five
real articles are replayed together (and with `--each` each by itself too).
"""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tests.benchmarks.window import screen
from tests.effort.wanted import WantedArticle, gold_articles, sample_article, wire_articles
from tests.needs import SHARED
from tests.wire.read import HALVES

if TYPE_CHECKING:
    from tests.effort.replay import Result

AIMS = {"mouse": 3.2, "all": 1.8, "keys": 6.0, "help": 1.2}


def main() -> int:
    """Prints the figures; the exit status is 1 where an annotation was not reproduced."""
    parser = argparse.ArgumentParser(prog="python -m tests.effort", description=__doc__)
    parser.add_argument("articles", nargs="*", metavar="ARTICLE")
    parser.add_argument("--mode", choices=tuple(AIMS), action="append")
    parser.add_argument("--each", action="store_true", help="each article by itself too")
    parser.add_argument("--curve", action="store_true", help="twenty articles in one project, article by article")
    parser.add_argument(
        "--wire", choices=HALVES,
        help="the articles of tests/wire, whose forms are but partly annotated; of test nothing but figures",
    )
    parser.add_argument("--spent", action="store_true", help="what the acts were spent on")
    asked = parser.parse_args()
    whole = wire_articles(asked.wire) if asked.wire else _story() if asked.curve else _wanted(asked.articles)
    if not whole:
        parser.error("the real articles are not here (../shared): name one of the sample articles")
    sets: list[Sequence[WantedArticle]] = [whole]
    if asked.each and len(whole) > 1:
        sets += [[article] for article in whole]
    status = 0
    with screen():
        for mode in asked.mode or list(AIMS):
            for articles in sets:
                status |= _show(mode, articles, asked.spent, blind=asked.wire == "test")
    return status


def _story() -> list[WantedArticle]:
    from tests.effort.story import story

    return story(SHARED) if SHARED is not None else []


def _wanted(names: list[str]) -> list[WantedArticle]:
    real = gold_articles(SHARED) if SHARED is not None else []
    if not names:
        return real
    return [
        next((one for one in real if one.path.name.startswith(name)), None) or sample_article(name) for name in names
    ]


def _show(mode: str, articles: Sequence[WantedArticle], spent: bool, *, blind: bool) -> int:
    from tests.effort.replay import replay

    result = replay(articles, mode)
    name = articles[0].path.stem if len(articles) == 1 else f"{len(articles)} articles"
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(result.acts.items()))
    print(
        f"{mode:6} {name:32} {result.figure:5.2f} acts for each mark (aim {AIMS[mode]}): {result.total} for"
        f" {result.marks} ({kinds}; {result.switches} of them to another pane)"
    )
    if len(articles) > 1:
        _show_curve(result)
    if spent:
        for purpose, number in result.purposes.most_common():
            print(f"         {number:5} {number / result.marks:5.2f}  {purpose}")
    for line in [f"{len(result.wrong)} differences"] if blind else result.wrong + result.notes:
        print(f"         {line}")
    sys.stdout.flush()
    return 1 if result.wrong else 0


def _show_curve(result: "Result") -> None:
    """Acts for each mark, in the article and since the beginning: all, less those for words that stand in no article,
    less those for forms."""
    names = ("each", "less own", "less forms", "till here", "less own", "less forms")
    print(f"         {'article':44}{'marks':>6}{'acts':>6}" + "".join(f"{name:>12}" for name in names))
    from tests.effort.replay import Done

    before = Done("", 0, 0, 0, 0)
    marks = 0
    for number, done in enumerate(result.after, 1):
        marks += done.marks
        spent = (done.acts - before.acts, done.own_words - before.own_words, done.forms - before.forms)
        here = (spent[0], spent[0] - spent[1], spent[0] - spent[2])
        all_till = (done.acts, done.acts - done.own_words, done.acts - done.forms)
        figures = [acts / done.marks for acts in here] + [acts / marks for acts in all_till]
        print(
            f"      {number:2} {done.name:44}{done.marks:6}{spent[0]:6}" + "".join(f"{one:12.2f}" for one in figures)
        )
        before = done


if __name__ == "__main__":
    sys.exit(main())
