"""Values for the form of a record, read off from the words of its mark. Guesses, never more."""
