"""Rows with several values have names for those who hear the screen."""

from desktop_app.model.kinds import FIELDS, Kind
from desktop_app.ui.inspector.aliases import AliasesRow
from desktop_app.ui.inspector.chips_row import SideBox


def test_the_field_that_opens_has_a_name(make_window, project):
    window = make_window(project)
    records = window.session.desk.records
    record = records.get(records.create(Kind.AGREEMENT, "مذكرة"))
    specs = {spec.name: spec for spec in FIELDS[Kind.AGREEMENT]}
    names = []
    for field, side in (("parties", ""), ("bodies", "CN"), ("bodies", "TJ")):
        box = SideBox(window.session, specs[field], side, window)
        box.fill(record, [])
        names.append(box._picker.line.accessibleName())
    assert names == ["Add to Parties", "Add to Bodies (for China)", "Add to Bodies (for Tajikistan)"]
    assert AliasesRow(window.session, window)._field.line.accessibleName() == "Add a spelling"
