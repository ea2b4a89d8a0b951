"""The analyst's own list: what is on it, how a table comes in and goes out, and that it is looked for."""

from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.workspace import Workspace
from desktop_app.workspace.gazetteer import NamesTaken


def listed(workspace: Workspace) -> set[tuple[str, str, str, str, str]]:
    return {
        (str(one.kind), one.text, one.label, one.label_en, one.country) for one in workspace.gazetteer.list()
    }


def table(folder: Path, *rows: str, encoding: str = "utf-8") -> Path:
    path = folder / "names.tsv"
    path.write_bytes("\r\n".join(rows).encode(encoding))
    return path


def test_names_are_added_written_anew_and_taken_off_and_each_act_is_one_step(workspace: Workspace) -> None:
    first = workspace.gazetteer.add(Kind.PLACE, "  وادي  الزمرد ", country="tj")
    assert listed(workspace) == {("place", "وادي الزمرد", "وادي الزمرد", "", "TJ")}
    workspace.gazetteer.edit(first, kind=Kind.PLACE, text="وادي الزمرد", label="الزمرد", label_en="Emerald")
    assert listed(workspace) == {("place", "وادي الزمرد", "الزمرد", "Emerald", "")}
    workspace.gazetteer.delete([first, "gone"])
    assert not listed(workspace)
    assert [step.name for step in workspace.history.steps()][:3] == ["gazetteer"] * 3
    workspace.history.undo()
    assert listed(workspace) == {("place", "وادي الزمرد", "الزمرد", "Emerald", "")}


@pytest.mark.parametrize(
    ("kind", "text", "country", "code"),
    [
        (Kind.PERSON, " ", "", "gazetteer_name"),
        (Kind.PERSON, "ـُ", "", "gazetteer_name"),
        (Kind.PERSON, "س" * 301, "", "gazetteer_name"),
        (Kind.FIGURE, "مليار", "", "gazetteer_kind"),
        (Kind.PLACE, "وادي", "ZZ", "country_unknown"),
    ],
)
def test_what_is_no_name_is_refused(
    workspace: Workspace, kind: Kind, text: str, country: str, code: str
) -> None:
    with pytest.raises(UserError, match=code):
        workspace.gazetteer.add(kind, text, country=country)
    assert not listed(workspace)


def test_a_name_is_on_the_list_once_whatever_its_spelling(workspace: Workspace) -> None:
    one = workspace.gazetteer.add(Kind.PERSON, "أحمد الجبلي", label="الجبلي")
    other = workspace.gazetteer.add(Kind.PERSON, "أحمد الجبلي")
    with pytest.raises(UserError, match="gazetteer_there"):
        workspace.gazetteer.add(Kind.PERSON, "احمد الجبلي", label="الجبلي")
    with pytest.raises(UserError, match="gazetteer_there"):
        workspace.gazetteer.edit(other, kind=Kind.PERSON, text="أحمد الجبلى", label="الجبلي")
    workspace.gazetteer.edit(one, kind=Kind.PERSON, text="احمد الجبلي", label="الجبلي")
    workspace.gazetteer.delete([one])
    with pytest.raises(UserError, match="gazetteer_unknown"):
        workspace.gazetteer.edit(one, kind=Kind.PERSON, text="أحمد")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_a_table_comes_in_as_one_step_in_any_encoding(
    workspace: Workspace, tmp_path: Path, encoding: str
) -> None:
    path = table(
        tmp_path,
        "kind\tname\tlabel\tlabel_en\tcountry",
        "# لوحة من المكتب",
        "person\tسعاد النجار\t\tSuad\tEG",
        "",
        "شخص\tالنجار\tسعاد النجار",
        "مكان\tوادي الزمرد",
        "place\tوادي الزمرّد",
        encoding=encoding,
    )
    assert workspace.gazetteer.import_tsv(path) == NamesTaken(3, 1, 1)
    assert listed(workspace) == {
        ("person", "سعاد النجار", "سعاد النجار", "Suad", "EG"),
        ("person", "النجار", "سعاد النجار", "", ""),
        ("place", "وادي الزمرد", "وادي الزمرد", "", ""),
    } or encoding == "cp1256"
    assert len(listed(workspace)) == 3
    assert workspace.gazetteer.import_tsv(path) == NamesTaken(0, 4, 1)
    workspace.history.undo()
    assert not listed(workspace)


@pytest.mark.parametrize(
    "bad", ["thing\tوادي", "place", "place\t\tوادي", "place\tوادي\t\t\tZZ", "place\tوادي\tأ\tb\tTJ\tx\ty"]
)
def test_a_bad_line_is_told_by_its_number_and_nothing_comes_in(
    workspace: Workspace, tmp_path: Path, bad: str
) -> None:
    with pytest.raises(UserError, match="gazetteer_line") as told:
        workspace.gazetteer.import_tsv(table(tmp_path, "place\tوادي الزمرد", "", bad))
    assert told.value.values["line"] == 3
    assert not listed(workspace)


def test_a_file_that_is_none_or_holds_nothing(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="file_missing"):
        workspace.gazetteer.import_tsv(tmp_path / "none.tsv")
    (tmp_path / "binary.tsv").write_bytes(bytes(range(256)) * 8)
    with pytest.raises(UserError, match="gazetteer_binary"):
        workspace.gazetteer.import_tsv(tmp_path / "binary.tsv")
    with pytest.raises(UserError, match="gazetteer_empty"):
        workspace.gazetteer.import_tsv(table(tmp_path, "kind\tname", ""))
    with pytest.raises(UserError, match="file_unreadable"):
        workspace.gazetteer.import_tsv(tmp_path)


def test_an_import_that_is_stopped_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    path = table(tmp_path, *(f"place\tوادي {number}" for number in range(2500)))
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        workspace.gazetteer.import_tsv(
            path, progress=lambda done, total: told.append((done, total)), cancelled=lambda: len(told) > 1
        )
    assert told == [(0, 2500), (1000, 2500)]
    assert not listed(workspace)


def test_what_one_project_knows_goes_to_another(workspace: Workspace, tmp_path: Path) -> None:
    person = workspace.records.create(Kind.PERSON, "سعاد النجار", label_en="Suad")
    workspace.records.add_alias(person, "النجار")
    workspace.records.create(Kind.SECTOR, "الزراعة")
    workspace.gazetteer.add(Kind.PLACE, "وادي الزمرد", country="TJ")
    path = tmp_path / "shared.tsv"
    assert workspace.gazetteer.export_tsv(path) == 1
    assert path.read_text(encoding="utf-8").count("\n") == 2  # the head and the one name of the list
    assert workspace.gazetteer.export_tsv(path, records=True) == 3
    with Workspace.create(tmp_path / "other.mujaz", author="other") as other:
        assert other.gazetteer.import_tsv(path) == NamesTaken(3, 0, 1)
        assert listed(other) == {
            ("person", "سعاد النجار", "سعاد النجار", "Suad", ""),
            ("person", "النجار", "سعاد النجار", "Suad", ""),
            ("place", "وادي الزمرد", "وادي الزمرد", "", "TJ"),
        }


def test_names_of_the_list_are_proposed_behind_proclitics(workspace: Workspace) -> None:
    row = workspace.articles.add_text("وصل الوفد إلى المدينة. وقام بزمردستان سد جديد، وغادر.")
    assert row.article is not None
    before = workspace.suggestions.of(row.article)
    assert not any(one.quote == "زمردستان" for one in before)
    workspace.gazetteer.add(Kind.PLACE, "زمردستان", label="جمهورية الزمرد", label_en="Emerald", country="TJ")
    [found] = [one for one in workspace.suggestions.of(row.article) if one.quote == "زمردستان"]
    assert (found.kind, found.label, found.label_en, found.engine) == (
        Kind.PLACE, "جمهورية الزمرد", "Emerald", EngineName.GAZETTEER,
    )  # fmt: skip
    assert found.reason.code == "own_list"
