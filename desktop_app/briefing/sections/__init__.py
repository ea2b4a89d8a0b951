"""The sections of a briefing, one small module each: a function from material and notes to a `Section` or None."""
