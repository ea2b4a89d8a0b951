"""Floor 2: from the facts of a dossier to a `Briefing`, and from a `Briefing` to a Word file."""
