"""Pure functions over Arabic text: canonical form, folding for matching, words, dates, numbers."""
