"""Floor 2: a file, a saved page, a Word document or pasted words -> a `ReadArticle`.

One module for each format behind the interface of `registry`. Nothing found in a file is ever followed or run:
no address is fetched, no linked part loaded, no entity expanded.
"""

from desktop_app.readers.registry import SUPPORTED, files_below, read_bytes, read_file, read_pasted

__all__ = ["SUPPORTED", "files_below", "read_bytes", "read_file", "read_pasted"]
