"""What stands below the panes, across the whole window: the concordance, the results of a search."""
