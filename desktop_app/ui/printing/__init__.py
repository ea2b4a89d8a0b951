"""Pages of the program on paper, as PDF and as pictures."""
