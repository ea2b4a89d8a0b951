"""Floor 3, the counter: one method for each thing a person does. No Qt and no SQL."""

from desktop_app.workspace.workspace import Workspace

__all__ = ["Workspace"]
