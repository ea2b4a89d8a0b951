"""Places in articles one below the other, the words in the middle: what "Mark all like this" and the search show."""
