"""The page of a pair of countries: blocks that paint themselves, on the screen, on paper and into pictures."""
