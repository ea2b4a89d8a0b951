"""What engines propose over the whole library, kept in a file of its own that may be thrown away at any time.

It is no part of the project: it holds nothing but what can be worked out again, and lies in the cache folder.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Container, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion, SuggestionGroup
from desktop_app.store import survey_rows as rows
from desktop_app.store.throwaway import ThrowawayFile

_EVERY = frozenset(EngineName)
_FEW = 500  # articles that are put in row by row


class SurveyFile(ThrowawayFile):
    """What is kept of a survey: suggestions as rows, and which articles were looked at with what knowledge.

    `asked` are everywhere the engines that are asked: rows that only others speak for stay and don't count, so that
    they are there again with the next question after their engine is.
    """

    version = 7
    names = rows.NAMES
    tables = rows.TABLES + rows.INDEX

    def seen_with(self, asked: Collection[EngineName], articles: Container[str]) -> dict[str, rows.Seen]:
        """When these articles were looked at by these engines; what is gone is forgotten."""
        engines = rows.bits(asked)

        def look(connection: sqlite3.Connection) -> dict[str, rows.Seen]:
            seen = connection.execute("SELECT article, asked, stamp, own, traces FROM seen").fetchall()
            for row in seen:
                if row[0] not in articles:
                    rows.forget(connection, row[0])
            return {row[0]: rows.Seen(*tuple(row)[2:]) for row in seen if row[0] in articles and row[1] == engines}

        return self._written(look)

    def known(self, stamp: str) -> str | None:
        """What was known under this stamp; None where nobody knows that any more."""
        sql = "SELECT told FROM known WHERE stamp = ?"
        return self._read(lambda file: next((str(row[0]) for row in file.execute(sql, (stamp,))), None), None)

    def know(self, stamp: str, told: str, articles: Collection[str]) -> None:
        """This is known now; these articles say still what they said. What no article was looked at with is forgotten.
        """

        def put(connection: sqlite3.Connection) -> None:
            connection.executemany("UPDATE seen SET stamp = ? WHERE article = ?", [(stamp, one) for one in articles])
            connection.execute("DELETE FROM known WHERE stamp NOT IN (SELECT stamp FROM seen)")
            connection.execute("INSERT OR IGNORE INTO known VALUES (?, ?)", (stamp, told))

        self._written(put)

    def put_all(self, looked: Sequence[rows.Looked], asked: Collection[EngineName] = _EVERY) -> None:
        """What is proposed in some articles now, instead of what was, at the price of one commit. It is held against
        no state of the project yet, which may have changed since they were read."""
        engines = rows.bits(asked)

        def put(connection: sqlite3.Connection) -> None:
            rows.put(connection, looked, engines)
            connection.execute("DELETE FROM settled")

        self._written(put)

    def expect(self, articles: int) -> None:
        """So many are going to be put in: more than there are, or in what was left half done before."""

        def expect(connection: sqlite3.Connection) -> None:
            [(there,)] = connection.execute("SELECT count(*) FROM seen")
            connection.execute(rows.NO_INDEX if articles > max(there, _FEW) else rows.INDEX)

        self._written(expect)

    def tidy(self) -> None:
        """All are in: forget meanings that no suggestion has any more."""

        def tidy(connection: sqlite3.Connection) -> None:
            connection.execute(rows.INDEX)
            connection.execute("DELETE FROM meaning WHERE id NOT IN (SELECT meaning FROM suggestion)")

        self._written(tidy)

    def seen(self) -> int:
        """How many articles were looked at."""
        return self._read(lambda file: int(file.execute("SELECT count(*) FROM seen").fetchone()[0]), 0)

    def lacks(self, asked: Collection[EngineName]) -> bool:
        """Whether an article was looked at without one of these engines."""
        sql = "SELECT EXISTS (SELECT 1 FROM seen WHERE ? & ~asked)"
        return self._read(lambda file: bool(file.execute(sql, (rows.bits(asked),)).fetchone()[0]), False)

    def known_heads(self) -> list[str]:
        """What was known when articles were looked at, the beginning of each telling (see `suggest.touching.told`):
        there the versions of the engines stand."""
        sql = "SELECT substr(told, 1, 400) FROM known WHERE stamp IN (SELECT stamp FROM seen)"
        return self._read(lambda file: [str(row[0]) for row in file.execute(sql)], [])

    def waiting(self, asked: Collection[EngineName] = _EVERY) -> int:
        """How many suggestions there are that hold still."""
        whole = "SELECT (SELECT count(*) FROM suggestion) - (SELECT count(*) FROM suggestion WHERE gone <> 0)"
        part = "SELECT count(*) FROM suggestion WHERE gone = 0 AND voices & ?"

        def count(file: sqlite3.Connection) -> int:
            found = file.execute(part, (rows.bits(asked),)) if _hides(file, asked) else file.execute(whole)
            return int(found.fetchone()[0])

        return self._read(count, 0)

    def articles(self) -> list[str]:
        """Those that were looked at."""
        return self._read(lambda file: [row[0] for row in file.execute("SELECT article FROM seen")], [])

    def settled(self) -> str:
        """The state of the project that the rows were held against last, "" for none."""
        sql = "SELECT stamp FROM settled"
        return self._read(lambda file: next((str(row[0]) for row in file.execute(sql)), ""), "")

    def settle(self, stamp: str) -> None:
        """They were held against this one."""

        def put(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM settled")
            connection.execute("INSERT INTO settled VALUES (?)", (stamp,))

        self._written(put)

    def judge(self, articles: Sequence[str], state: rows.State) -> None:
        """Hold the rows of these articles against something; nobody else writes meanwhile."""

        def judge(connection: sqlite3.Connection) -> None:
            for article in articles:
                for places in rows.numbers_of(connection, article):
                    held = connection.execute(f"{rows.HELD} WHERE suggestion.id BETWEEN ? AND ?", places)
                    rows.judged(connection, held, state)

        self._written(judge)

    def judge_meaning(self, kind: Kind, wanted: Callable[[str], bool], state: rows.State) -> None:
        """The rows of a kind whose meaning (`Suggestion.meant`) is wanted."""

        def judge(connection: sqlite3.Connection) -> None:
            known = connection.execute("SELECT DISTINCT meant FROM meaning WHERE kind = ?", (str(kind),))
            meant = [row[0] for row in known if wanted(row[0])]
            sql = f"{rows.HELD} WHERE kind = ? AND meant IN (SELECT value FROM json_each(?))"
            rows.judged(connection, connection.execute(sql, (str(kind), json.dumps(meant))), state)

        self._written(judge)

    def judge_refused(self, state: rows.State) -> None:
        """The rows that were refused, which may be so no more."""
        sql = f"{rows.HELD} WHERE gone <> 0 AND gone & {rows.REFUSED}"
        self._written(lambda file: rows.judged(file, file.execute(sql), state))

    def groups(
        self,
        least: float,
        kinds: Collection[Kind] | None,
        engines: Collection[EngineName] | None,
        asked: Collection[EngineName] = _EVERY,
    ) -> list[SuggestionGroup]:
        """What means one thing together, the largest first."""

        def group(file: sqlite3.Connection) -> list[SuggestionGroup]:
            if not _hides(file, asked):
                return _groups(file, "engine", *_chosen(least, kinds, engines))
            heard = _EVERY if engines is None else engines
            on = rows.bits(asked)
            told = f"iif(engine & {on}, engine, voices & {on})"
            return _groups(file, told, *_chosen(least, kinds, [one for one in asked if one in heard]))

        return self._read(group, [])

    def of_group(
        self, kind: Kind, meant: str, least: float, limit: int, asked: Collection[EngineName] = _EVERY
    ) -> list[Suggestion]:
        """In the order of articles and of reading, as the engines say it that are asked."""
        sql = f"""{rows.WHOLE} WHERE kind = ? AND meant = ? AND gone = 0 AND score >= ? AND voices & ?
                 ORDER BY number, start LIMIT ?"""
        values = (str(kind), meant, least, rows.bits(asked), limit)

        def read(file: sqlite3.Connection) -> list[Suggestion]:
            return [rows.said_by(rows.suggestion_of(row), asked) for row in file.execute(sql, values)]

        return self._read(read, [])

    def worthiest(self, articles: Collection[str], asked: Collection[EngineName] = _EVERY) -> str | None:
        """Of these articles the one where most is to learn, None where none was looked at."""
        sql = f"""SELECT article FROM seen WHERE article IN (SELECT value FROM json_each(?))
                   AND EXISTS (SELECT 1 FROM suggestion WHERE suggestion.id >= seen.id << {rows.PLACES}
                                 AND suggestion.id < seen.id + 1 << {rows.PLACES} AND gone = 0
                                 AND voices & ?)
                 ORDER BY worth DESC, number LIMIT 1"""
        values = (json.dumps(list(articles)), rows.bits(asked))
        return self._read(lambda file: next((str(row[0]) for row in file.execute(sql, values)), None), None)


def _hides(file: sqlite3.Connection, asked: Collection[EngineName]) -> bool:
    """Whether a row may have no engine that is asked: mostly none has, and all of them are counted more quickly."""
    sql = "SELECT EXISTS (SELECT 1 FROM seen WHERE asked & ~?)"
    return bool(file.execute(sql, (rows.bits(asked),)).fetchone()[0])


def _groups(file: sqlite3.Connection, told: str, where: str, values: Sequence[object]) -> list[SuggestionGroup]:
    """`told` says of a row which engine speaks, see `survey_rows.group_of`."""
    sql = f"""SELECT kind, record, min(label) AS label, max(label_en) AS label_en, count(*) AS count,
                     count(DISTINCT suggestion.id >> {rows.PLACES}) AS articles, max(score) AS best, min(score),
                     group_concat(DISTINCT {told})
              FROM meaning CROSS JOIN suggestion ON suggestion.meaning = meaning.id
              WHERE {where} GROUP BY kind, meant ORDER BY count DESC, best DESC, kind, label"""
    return [rows.group_of(row) for row in file.execute(sql, values)]


def _chosen(
    least: float, kinds: Collection[Kind] | None, engines: Collection[EngineName] | None
) -> tuple[str, list[object]]:
    where: list[str] = ["gone = 0 AND score >= ?"]
    values: list[object] = [least]
    if kinds is not None:
        where.append("kind IN (SELECT value FROM json_each(?))")
        values.append(json.dumps([str(one) for one in kinds]))
    if engines is not None:
        where.append("voices & ?")
        values.append(rows.bits(engines))
    return " AND ".join(where), list(values)
