"""Floor 2: formats of other tools, and our own complete form."""
