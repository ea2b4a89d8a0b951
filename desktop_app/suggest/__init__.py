"""Guesses from the words of articles: countries, pairs, which record is meant, the fields of its form."""
