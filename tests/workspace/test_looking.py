"""Looking again asks only where something may have changed, and finds what a look at everything would."""

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.settings.paths import sample_corpus
from desktop_app.workspace import Workspace

TEXTS = (
    "وصل الرئيس سمير المرواني إلى أستانا الخميس، واستقبله وزير الخارجية خالد العمادي. وقال المرواني إن التجارة تنمو.",
    "زار خالد العمادي بلغراد، ثم بلجراد، والتقى وفدا من هيئة المراعي الوطنية. وأشاد بالصحة والتعليم.",
    "وقّعت وزارتا الخارجية والمالية في مصر والأردن مذكرة تفاهم في مجال السياحة يوم 3 مايو 2024 في عمّان.",
    "وقعت مصر والأردن مذكرة تفاهم في مجال السياحة يوم 3 مايو 2024. وأكد العمادى أن هيئه المراعي شريكة.",
    "عقد الرئيس المصري مباحثات مع العاهل الأردني في القاهرة يوم 7 يونيو 2024، وبحثا التبادل التجاري.",
    "أستانة مدينة كبيرة، وللصين فيها سفارة، وقال السفير الصيني إن الاستثمار بلغ 5 مليارات دولار.",
    "شكر سالم رجلا في السوق، ولم يقل شيئا عن الطقس.",
)

KINDS = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.COUNTRY, Kind.SECTOR)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Workspace]:
    """With a few articles of the sample, short ones among them."""
    with Workspace.create(tmp_path / "work.mujaz") as workspace:
        for text in TEXTS:
            workspace.articles.add_text(text)
        workspace.articles.import_paths(sorted(sample_corpus("articles").iterdir())[:5])
        yield workspace


def _rows(workspace: Workspace) -> list[tuple[object, ...]]:
    """All that the survey's file says of suggestions, but for the numbers of its rows."""
    workspace.suggestions.waiting()
    connection = workspace.suggestions._survey._file._connection
    sql = """SELECT article, number, worth, own, traces, start, "end", quote, kind, record, label, label_en, meant,
                    score, engine, voices, gone, json_extract(told.more, '$[' || (suggestion.id & 0xfffff) || ']')
             FROM seen LEFT JOIN told ON told.id = seen.id LEFT JOIN suggestion ON suggestion.id >> 20 = seen.id
             LEFT JOIN meaning ON meaning.id = suggestion.meaning ORDER BY article, suggestion.id"""
    return [tuple(row) for row in connection.execute(sql)]


def _anew(workspace: Workspace) -> list[tuple[object, ...]]:
    """The same after a look at every article."""
    workspace.suggestions._survey._file._begin_anew()
    assert workspace.suggestions.survey() == len(workspace.articles.list())
    return _rows(workspace)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_answered_or_edited_looking_again_finds_what_a_look_at_everything_would(
    library: Workspace, seed: int
) -> None:
    chance = random.Random(seed)
    library.suggestions.survey()
    for _ in range(6):
        for _ in range(chance.randint(1, 3)):
            with contextlib.suppress(UserError):
                act(library, chance)
        library.suggestions.survey()
        found = _rows(library)
        assert found == _anew(library)


def act(workspace: Workspace, chance: random.Random) -> None:
    """One of the things that an analyst does."""
    article = chance.choice([one.id for one in workspace.articles.list()])
    chance.choice((_answer, _answer, _answer, _mark, _name, _list, _tell, _turn, _turn))(workspace, article, chance)


def _answer(workspace: Workspace, article: str, chance: random.Random) -> None:
    said = list(workspace.suggestions.of(article))
    if not said:
        return
    chosen, how = chance.sample(said, min(len(said), chance.choice((1, 6)))), chance.randrange(4)
    if how == 0:
        workspace.suggestions.refuse(chosen[:1])
    elif how == 1:
        workspace.suggestions.accept_as(chosen[0], kind=chance.choice(KINDS))
    else:
        workspace.suggestions.accept(chosen)


def _mark(workspace: Workspace, article: str, chance: random.Random) -> None:
    marks = workspace.marks.list()
    if marks and chance.random() < 0.5:
        workspace.marks.delete([chance.choice(marks).id])
    else:
        workspace.marks.annotate(article, _words(workspace.articles.text(article), chance), chance.choice(KINDS))


def _name(workspace: Workspace, article: str, chance: random.Random) -> None:
    text, records = workspace.articles.text(article), workspace.records.list()
    if records:
        change = chance.choice((workspace.records.rename, workspace.records.add_alias))
        change(chance.choice(records).id, _words(text, chance).of(text))


def _list(workspace: Workspace, article: str, chance: random.Random) -> None:
    text, there = workspace.articles.text(article), workspace.gazetteer.list()
    if there and chance.random() < 0.4:
        workspace.gazetteer.delete([there[0].id])
    else:
        words, country = _words(text, chance).of(text), chance.choice(("", "EG"))
        workspace.gazetteer.add(chance.choice(KINDS[:4]), words, country=country)


def _tell(workspace: Workspace, article: str, chance: random.Random) -> None:
    records, how = workspace.records.list(), chance.randrange(4)
    if how == 0:
        workspace.articles.set_details(article, published=chance.choice(("2024-05-04", "2024-06", "")))
    elif how == 1:
        workspace.articles.set_pairs(article, [chance.choice(("EG-JO", "CN-KZ"))])
    elif records and how == 2:
        workspace.records.set_value(chance.choice(records).id, "country", chance.choice(("EG", "JO")))
    elif records:
        one = chance.choice(records)
        workspace.records.merge(one.id, [other.id for other in records if other.kind is one.kind and other != one][:1])


def _turn(workspace: Workspace, article: str, chance: random.Random) -> None:
    how = chance.randrange(8)
    if how < 3:
        workspace.history.undo()
    elif how < 5:
        workspace.history.redo()
    elif how == 5:
        workspace.articles.delete(article)
    else:
        workspace.bin.restore(workspace.bin.list()[:1])


def _words(text: str, chance: random.Random) -> Span:
    """One to three words of a text."""
    starts = [place for place in range(len(text)) if text[place].isalpha() and not text[place - 1 : place].isalpha()]
    first = chance.randrange(len(starts))
    last = starts[min(first + chance.randint(0, 2), len(starts) - 1)]
    end = next((place for place in range(last, len(text)) if not text[place].isalpha()), len(text))
    return Span(starts[first], end)


def test_an_answer_has_only_those_articles_looked_at_again_that_it_may_touch(library: Workspace) -> None:
    library.suggestions.survey()
    articles = {library.articles.text(one.id)[:12]: one.id for one in library.articles.list()}
    article = articles[TEXTS[1][:12]]
    library.marks.annotate(article, Span(4, 16), Kind.PERSON)
    assert library.suggestions.survey() == 2  # it is named in two
    assert library.suggestions.survey() == 0
    library.articles.set_details(article, published="2024-05-04")
    assert library.suggestions.survey() == 1
    library.history.undo()
    assert library.suggestions.survey() == 1
    library.gazetteer.add(Kind.PLACE, "رجلا في السوق")
    assert library.suggestions.survey() == 1


def test_it_is_known_in_the_next_session_too(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "work.mujaz") as workspace:
        for text in TEXTS:
            workspace.articles.add_text(text)
        workspace.suggestions.survey()
    with Workspace.open(tmp_path / "work.mujaz") as workspace:
        assert workspace.suggestions.survey() == 0
        workspace.gazetteer.add(Kind.PLACE, "رجلا في السوق")
        assert workspace.suggestions.survey() == 1


def _looked(workspace: Workspace, *texts: str) -> list[str]:
    """The library was looked through, these articles in it; their ids."""
    articles = [str(workspace.articles.add_text(text).article) for text in texts]
    workspace.suggestions.survey()
    return articles


def _records_in(workspace: Workspace, article: str) -> set[object]:
    return {row[9] for row in _rows(workspace) if row[0] == article and row[9]}


def test_a_record_touches_what_a_list_calls_otherwise(workspace: Workspace) -> None:
    [article] = _looked(workspace, "استقبلت الأردن الوفد.")
    record = workspace.records.create(Kind.COUNTRY, "المملكة الأردنية الهاشمية")
    assert workspace.suggestions.survey() == 1
    assert _records_in(workspace, article) == {record}
    assert _rows(workspace) == _anew(workspace)


def test_an_agreement_touches_those_between_the_same_states(workspace: Workspace) -> None:
    first, second, _ = _looked(workspace, TEXTS[2], TEXTS[3], TEXTS[6])
    one = next(one for one in workspace.suggestions.of(first) if one.kind is Kind.AGREEMENT)
    [mark] = workspace.suggestions.accept([one])
    workspace.suggestions.survey()
    assert mark.record in _records_in(workspace, second)
    assert _rows(workspace) == _anew(workspace)


def test_a_name_touches_what_another_was_read_into(workspace: Workspace) -> None:
    """مرواتة was taken for مرواتا, till it was a name of its own."""
    first, second = _looked(workspace, "وصل إلى مرواتا.", "وصل إلى مرواتة.")
    place = workspace.marks.annotate(first, Span(8, 14), Kind.PLACE).record
    workspace.suggestions.survey()
    assert place in _records_in(workspace, second)
    workspace.records.create(Kind.PLACE, "مرواتة الكبرى")
    workspace.suggestions.survey()
    assert place not in _records_in(workspace, second)
    assert _rows(workspace) == _anew(workspace)


def test_a_refusal_in_its_own_place_touches_its_article(workspace: Workspace) -> None:
    first, second, _ = _looked(workspace, "استقبلت الأردن الوفد.", "قالت الأردن ذلك.", TEXTS[6])
    workspace.suggestions.accept(workspace.suggestions.of(first))
    workspace.suggestions.survey()
    workspace.suggestions.refuse(workspace.suggestions.of(second))
    for _ in range(2):
        assert 1 <= workspace.suggestions.survey() <= 2
        assert _rows(workspace) == _anew(workspace)
        workspace.history.undo()
