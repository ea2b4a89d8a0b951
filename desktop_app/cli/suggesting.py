"""The commands that propose and measure, and mark nothing; and the one that trains."""

from argparse import Namespace

from desktop_app.cli import shapes
from desktop_app.cli.statuses import DONE
from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName, EngineScore
from desktop_app.model.things import Article, ArticleState
from desktop_app.workspace import Workspace


def suggest(arguments: Namespace, terminal: Terminal) -> int:
    """What may be marked, in reading order, article by article; the project stays as it is."""
    with Workspace.open(arguments.project, read_only=True) as workspace:
        _choose_engines(workspace, arguments)
        _tell_of_learner(workspace, terminal)
        articles = workspace.articles.list()
        if arguments.article is not None:
            articles = [one for one in articles if _is_it(one, arguments.article)]
            if not articles:
                raise UserError("article_not_listed", article=arguments.article)
        found = []
        for done, article in enumerate(sorted(articles, key=lambda one: one.number), 1):
            found += [one for one in workspace.suggestions.of(article.id) if one.score >= arguments.least]
            terminal.progress(done, len(articles))
    if arguments.json:
        terminal.json([shapes.suggestion(one) for one in found])
    elif not found:
        terminal.aside("no_suggestions")
    else:
        titles = {one.id: one.title or one.file_name for one in articles}
        between = "، " if terminal.language == "ar" else ", "
        rows = [
            (
                one.article,
                titles[one.article],
                terminal.words(f"kind_{one.kind}") if not one.kind.own else one.kind,
                " ".join(one.quote.split()),
                one.label,
                f"{one.score:.2f}",
                between.join(terminal.words(f"engine_{engine}") for engine in one.engines),
            )
            for one in found
        ]
        terminal.table(("id", "article", "kind", "quote", "record", "score", "engine"), rows)
    return DONE


def _is_it(article: Article, wanted: str) -> bool:
    """Whether it has this number, in any digits, or this id."""
    return article.id == wanted or (wanted.isdecimal() and int(wanted) == article.number)


def evaluate(arguments: Namespace, terminal: Terminal) -> int:
    """Precision, recall and F1 by kind and engine against the marks that are there."""
    with Workspace.open(arguments.project, read_only=True) as workspace:
        _choose_engines(workspace, arguments)
        scores = workspace.suggestions.evaluate(progress=terminal.progress)
        if scores and not any(one.state is ArticleState.DONE and one.annotations for one in workspace.articles.list()):
            terminal.aside("none_done")
    if arguments.json:
        terminal.json([shapes.score(one) for one in scores])
    elif not scores:
        terminal.aside("nothing_marked")
    else:
        head = ("engine", "kind", "right", "proposed", "wanted", "precision", "recall", "f1")
        terminal.table(head, [_row(one, terminal) for one in scores if one.proposed or one.engine is None])
    return DONE


def learn(arguments: Namespace, terminal: Terminal) -> int:
    """Trains the learner and keeps it beside the project; or throws it away.

    As one who writes: a window that has the project open keeps a model of its own there.
    """
    with Workspace.open(arguments.project) as workspace:
        if arguments.forget:
            terminal.say("learner_forgotten" if workspace.learner.forget() else "learner_knows_nothing")
            return DONE
        state = workspace.learner.train(progress=terminal.progress)
        terminal.say("learnt", path=workspace.learner.path, marks=state.marks, sentences=state.sentences)
    return DONE


def _choose_engines(workspace: Workspace, arguments: Namespace) -> None:
    workspace.suggestions.switch_off(frozenset(arguments.without))
    workspace.suggestions.use_neural(arguments.neural)
    workspace.suggestions.check_neural()


def _tell_of_learner(workspace: Workspace, terminal: Terminal) -> None:
    """One that can't be asked is said so; the other engines are asked without it."""
    status = workspace.learner.state().status
    if EngineName.LEARNER in workspace.suggestions.switched_off:
        return
    if status in ("damaged", "outdated", "without_lexicon"):
        terminal.error(UserError(f"learner_{status}"))


def _row(one: EngineScore, terminal: Terminal) -> tuple[str, ...]:
    engine = terminal.words(f"engine_{one.engine}" if one.engine is not None else "engine_all")
    kind = str(one.kind) if one.kind.own else terminal.words(f"kind_{one.kind}")
    shares = (f"{share:.3f}" for share in (one.precision, one.recall, one.f1))
    return (engine, kind, str(one.right), str(one.proposed), str(one.wanted), *shares)
