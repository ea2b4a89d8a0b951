"""The dock of suggestions: those of an article or of the library, by what they mean, answered together."""
