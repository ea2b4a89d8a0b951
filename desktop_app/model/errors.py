"""The one kind of failure that a person is told about: the world's fault, not the program's.

A `UserError` carries a code and the values of its sentence; the sentence itself is data (one table a
language), so that the window and the terminal say the same thing. Anything else that is raised is a bug.
"""


class UserError(Exception):
    """Something in the world is not as it must be; the message says what to do.

    `code` is a key of `resources/words/messages.<language>.json`; `values` fill its placeholders.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.code}({inside})"


class Cancelled(Exception):
    """A job stopped because it was asked to; what it had not finished is not kept."""
