"""The tables of a project file, as numbered migrations that are never edited after a release.

Offsets are code points into `article.text`. Every table of ours is STRICT; the search table is FTS5's
own. `step` and `change` are the journal: undo, redo and the audit trail.
"""

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x4D756A7A  # "Mujz"

TABLES = """
CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, outlet TEXT NOT NULL, agency TEXT NOT NULL,
  dateline_place TEXT NOT NULL, dateline_date TEXT NOT NULL,
  published TEXT NOT NULL, published_key TEXT NOT NULL,
  url TEXT NOT NULL, language TEXT NOT NULL,
  file_name TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE, imported_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'in_progress', 'done')),
  length INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE original (
  article TEXT PRIMARY KEY REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE relationship (id TEXT PRIMARY KEY, first TEXT NOT NULL) STRICT;
CREATE TABLE article_pair (
  article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  pair TEXT NOT NULL REFERENCES relationship(id) DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL CHECK (origin IN ('guessed', 'confirmed')),
  PRIMARY KEY (article, pair)
) STRICT;

CREATE TABLE record (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, folded TEXT NOT NULL, label_en TEXT NOT NULL,
  key_point INTEGER NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE alias (
  id TEXT PRIMARY KEY, record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, folded TEXT NOT NULL
) STRICT;
CREATE TABLE record_pair (
  record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  pair TEXT NOT NULL REFERENCES relationship(id) DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL CHECK (origin IN ('guessed', 'confirmed')),
  PRIMARY KEY (record, pair)
) STRICT;
CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
  quote TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, kind TEXT NOT NULL,
  record TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL, author TEXT NOT NULL, engine TEXT NOT NULL, created_at TEXT NOT NULL,
  lost INTEGER NOT NULL
) STRICT;
CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL, value TEXT NOT NULL,
  value_record TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL,
  annotation TEXT REFERENCES annotation(id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('guessed', 'confirmed', 'chosen', 'set_aside')),
  side TEXT NOT NULL, as_of TEXT NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE step (
  number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, detail TEXT NOT NULL,
  author TEXT NOT NULL, made_at TEXT NOT NULL, undone INTEGER NOT NULL
) STRICT;
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  step INTEGER NOT NULL REFERENCES step(number) DEFERRABLE INITIALLY DEFERRED,
  thing TEXT NOT NULL, row_key TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
  before TEXT, after TEXT
) STRICT;

CREATE INDEX article_published ON article (published_key);
CREATE INDEX article_pair_pair ON article_pair (pair);
CREATE INDEX record_kind ON record (kind);
CREATE INDEX record_folded ON record (folded);
CREATE INDEX record_pair_pair ON record_pair (pair);
CREATE INDEX alias_record ON alias (record);
CREATE INDEX alias_folded ON alias (folded);
CREATE INDEX annotation_article ON annotation (article, start);
CREATE INDEX annotation_record ON annotation (record);
CREATE INDEX claim_record ON claim (record);
CREATE INDEX claim_annotation ON claim (annotation);
CREATE INDEX claim_value_record ON claim (value_record);
CREATE INDEX change_step ON change (step);

CREATE VIRTUAL TABLE search USING fts5(words, stems, content='', tokenize=ascii);
"""

READABLE_VALUES = """
SELECT record.kind, record.label, claim.field,
       coalesce(target.label, claim.value) AS value, claim.state, claim.words,
       annotation.quote AS evidence, article.title AS article, record.id AS record, claim.id AS claim
FROM claim JOIN record ON record.id = claim.record
LEFT JOIN record AS target ON target.id = claim.value_record
LEFT JOIN annotation ON annotation.id = claim.annotation
LEFT JOIN article ON article.id = annotation.article
"""


def _first(connection: sqlite3.Connection) -> None:
    """Everything the thread from article to briefing needs; the journal from the start."""
    from sqlite_utils import Database  # costs about 80 ms, so not on the opening path

    database = Database(connection)
    for statement in TABLES.split(";\n"):
        if statement.strip():
            database.execute(statement)
    database.create_view("readable_values", READABLE_VALUES)


WORKBENCH = """
CREATE TABLE kind (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, label_en TEXT NOT NULL, key TEXT NOT NULL,
  light TEXT NOT NULL, dark TEXT NOT NULL, icon TEXT NOT NULL, underline TEXT NOT NULL,
  position INTEGER NOT NULL, hidden INTEGER NOT NULL
) STRICT;
CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  record TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  pair TEXT REFERENCES relationship(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, confidence TEXT NOT NULL CHECK (confidence IN ('high', 'moderate', 'low')),
  author TEXT NOT NULL, created_at TEXT NOT NULL,
  CHECK ((record IS NULL) <> (pair IS NULL))
) STRICT;
CREATE TABLE merged (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, image TEXT NOT NULL, made_at TEXT NOT NULL
) STRICT;
CREATE TABLE distinct_records (
  one TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (one, other), CHECK (one < other)
) STRICT;
CREATE TABLE reprint (
  article TEXT PRIMARY KEY REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  original TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL CHECK (origin IN ('guessed', 'confirmed', 'refused'))
) STRICT;
CREATE TABLE fingerprint (
  hash INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (hash, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE shelf (
  number INTEGER PRIMARY KEY, month TEXT NOT NULL, day TEXT NOT NULL, title_key TEXT NOT NULL,
  outlet TEXT NOT NULL, outlet_key TEXT NOT NULL, state INTEGER NOT NULL, marks INTEGER NOT NULL,
  original INTEGER NOT NULL, pairs TEXT NOT NULL, kinds TEXT NOT NULL, words TEXT NOT NULL
) STRICT;
CREATE TABLE template (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE briefing (
  id TEXT PRIMARY KEY, pair TEXT NOT NULL, made_at TEXT NOT NULL, author TEXT NOT NULL, language TEXT NOT NULL,
  as_of TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
  template TEXT NOT NULL REFERENCES template(sha256), data TEXT NOT NULL
) STRICT;
ALTER TABLE alias ADD COLUMN origin TEXT NOT NULL DEFAULT 'marked' CHECK (origin IN ('marked', 'analyst'));
UPDATE alias SET origin = 'analyst' WHERE id IN (
  SELECT json_extract(row_key, '$[0]') FROM change JOIN step ON step.number = change.step
  WHERE thing = 'alias' AND act = 'insert' AND step.name = 'alias');
ALTER TABLE step ADD COLUMN back_to INTEGER;
CREATE INDEX briefing_pair ON briefing (pair, made_at);
CREATE INDEX assessment_record ON assessment (record);
CREATE INDEX merged_record ON merged (record);
CREATE INDEX distinct_other ON distinct_records (other);
CREATE INDEX reprint_original ON reprint (original);
CREATE INDEX fingerprint_number ON fingerprint (number);
CREATE INDEX shelf_date ON shelf (month, day, number, state, marks, original, outlet, pairs, kinds);
CREATE INDEX shelf_title ON shelf (title_key, day, number, state, original, outlet, pairs, kinds);
CREATE INDEX shelf_outlet ON shelf (outlet_key, day, number, state, original, outlet, pairs, kinds);
CREATE INDEX shelf_state ON shelf (state, day, number, original, outlet, pairs, kinds);
CREATE INDEX shelf_marks ON shelf (marks, day, number, state, original, outlet, pairs, kinds);
CREATE INDEX shelf_outlets ON shelf (outlet);
CREATE INDEX shelf_words ON shelf (words) WHERE words <> '';
CREATE INDEX shelf_copies ON shelf (original) WHERE original <> 0;
CREATE INDEX annotation_kind ON annotation (kind, article);
CREATE INDEX change_gone ON change (thing, row_key) WHERE act = 'delete'
"""


def _second(connection: sqlite3.Connection) -> None:
    """The workbench: kinds of the analyst's own, assessments, merges, reprints; where an alias came from.

    `fingerprint` and `shelf` are derived, as the search index is, and not part of the history. The shelf of an older
    project is filled here; its fingerprints wait until reprints are looked for, since they ask for every text.
    `step.back_to` is set for a step that stands for others taken back; see `journal`.
    """
    from desktop_app.store.shelf import fill_shelf  # only where there is something to migrate or to make

    for statement in WORKBENCH.split(";\n"):
        connection.execute(statement)
    fill_shelf(connection)


HELP = """
CREATE TABLE verdict (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
  quote TEXT NOT NULL, folded TEXT NOT NULL, kind TEXT NOT NULL, meant TEXT NOT NULL, label TEXT NOT NULL,
  engine TEXT NOT NULL, version TEXT NOT NULL, score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
  answer TEXT NOT NULL CHECK (answer IN ('accepted', 'refused')),
  annotation TEXT NOT NULL, author TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE gazetteer_entry (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, folded TEXT NOT NULL,
  label TEXT NOT NULL, label_en TEXT NOT NULL, country TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
ALTER TABLE briefing ADD COLUMN packed BLOB;
CREATE INDEX verdict_article ON verdict (article);
CREATE INDEX verdict_answer ON verdict (answer, engine, kind);
CREATE UNIQUE INDEX gazetteer_entry_name ON gazetteer_entry (kind, folded, label)
"""


def _third(connection: sqlite3.Connection) -> None:
    """Help: what the analyst said of suggestions (`score` in thousandths), and names of their own to look for.

    The suggestions themselves are not here: they are worked out anew, see `workspace.suggestions`. And what was in a
    briefing may be packed (zlib, of UTF-8); its `data` is "" then.
    """
    for statement in HELP.split(";\n"):
        connection.execute(statement)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second, _third)
SCHEMA_VERSION = len(MIGRATIONS)

KEYS: dict[str, tuple[str, ...]] = {
    "article": ("id",),
    "original": ("article",),
    "relationship": ("id",),
    "article_pair": ("article", "pair"),
    "record": ("id",),
    "alias": ("id",),
    "record_pair": ("record", "pair"),
    "annotation": ("id",),
    "claim": ("id",),
    "kind": ("id",),
    "assessment": ("id",),
    "merged": ("id",),
    "distinct_records": ("one", "other"),
    "reprint": ("article",),
    "verdict": ("id",),
    "gazetteer_entry": ("id",),
}
"""The tables that the journal keeps, with the columns that name a row."""
