"""The inspector: the record of the current mark with its form and evidence, or the article's own details."""
