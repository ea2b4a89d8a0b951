"""The reading view: one article from right to left, its marks painted under letters they never touch."""
