"""What somebody said, with who said it."""
