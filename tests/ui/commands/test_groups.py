"""The window's commands: made when wanted, found by the name of the action."""

from desktop_app.model.kinds import Kind
from desktop_app.ui.commands.groups import CommandGroups


def test_no_group_is_made_before_one_of_its_commands_is_wanted(make_window, project):
    window = make_window(project)
    groups = CommandGroups(window)
    assert not {"files", "briefs", "edits", "views"} & set(vars(groups))
    shown = window.panes.library_shown()
    groups.run("library")
    assert "views" in vars(groups)
    assert window.panes.library_shown() is not shown


def test_what_is_no_action_is_a_kind_of_the_analysts_own(make_window, project, monkeypatch):
    window, asked = make_window(project), []
    monkeypatch.setattr(window.area, "mark_as", asked.append)
    CommandGroups(window).run("mark_own_0a1b2c3d")
    assert asked == [Kind("own_0a1b2c3d")]
