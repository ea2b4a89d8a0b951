"""Search: words of the index, the tree of a query, and every hit traced back to the letters of the article."""
