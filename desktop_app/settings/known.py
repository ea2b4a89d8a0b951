"""Which project files this person has opened, by the projects' ids, so that a link finds its project again."""

from pathlib import Path

from desktop_app.settings.file import Settings

_MOST = 200


def remember_project(settings: Settings, project: str, path: Path) -> None:
    """The project with this id was last seen there."""
    if not project:
        return
    entry = f"{project} {path.absolute()}"
    known = [str(one) for one in settings.latest("project.known")]
    if known[:1] != [entry]:
        others = [one for one in known if not one.startswith(f"{project} ")]
        settings.put("project.known", [entry, *others][:_MOST])


def path_of_project(settings: Settings, project: str) -> Path | None:
    """Where the project was last seen, None where that isn't known or no file is there any more."""
    for entry in settings.latest("project.known"):
        known, _, path = str(entry).partition(" ")
        if known == project and Path(path).is_file():
            return Path(path)
    return None
