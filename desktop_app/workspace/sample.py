"""The sample project: articles written for Mujaz, with a complete annotation."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

from desktop_app.exchange.parsing import load_lines
from desktop_app.model.errors import UserError
from desktop_app.settings.paths import sample_corpus
from desktop_app.workspace.loading import load_things
from desktop_app.workspace.workspace import Workspace

FILE_NAME = "sample.mujaz"


def make_sample(folder: Path) -> Path:
    """Make the sample project in the folder, which is made where it is missing; the project's path.

    Raises UserError: project_exists, folder_not_writable.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder_not_writable", path=folder, reason=error.strerror) from error
    project = folder / FILE_NAME
    with Workspace.create(project) as workspace:
        load_things(workspace._desk, load_lines(_lines()))
        workspace.history.forget()  # else the first Ctrl+Z too many would take all of it away
    return project


def _lines() -> Iterator[str]:
    """The annotation's lines, its articles made whole from the files beside it."""
    from desktop_app.readers import read_bytes

    with sample_corpus("annotations.jsonl").open(encoding="utf-8") as file:
        for line in file:
            fields = json.loads(line)
            if fields["type"] == "article":
                data = sample_corpus("articles", fields["file_name"]).read_bytes()
                fields["text"] = read_bytes(data, fields["file_name"]).text
                fields["original"] = base64.b64encode(data).decode()
            yield json.dumps(fields, ensure_ascii=False)
