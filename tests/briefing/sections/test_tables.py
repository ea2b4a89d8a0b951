from desktop_app.briefing.content import plain, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections.tables import Draft, Spec, data_table
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


def test_columns_that_hold_nothing_go_and_empty_cells_say_so():
    build = Builder()
    for label in ("مكان", "مكان آخر"):
        build.record(Kind.PLACE, label)
    records = build.records
    specs = [Spec("title"), Spec("kind"), Spec("status", absent="not_stated"), Spec("outcome")]
    drafts = [
        Draft(records[0], ([text("أ")], [()], [text("ب"), ()], []), ("m1",)),
        Draft(records[1], ([text("ج")], [], [()], [text("د")]), ("m2",)),
    ]
    material = Material(build.dossier(), options())
    table = data_table(material, "meetings", specs, drafts)
    assert [column.key for column in table.columns] == ["number", "title", "status", "outcome"]
    assert [[[plain(line) for line in cell.lines] for cell in row.cells] for row in table.rows] == [
        [["1"], ["أ"], ["ب"], [""]],
        [["2"], ["ج"], ["–"], ["د"]],
    ]
    assert material.seen.rows == {records[0].id: (1, 1), records[1].id: (1, 2)}
