"""Controls of our own, painted from the tokens, that the panes are put together from."""
