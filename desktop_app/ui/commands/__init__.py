"""What the actions do, a class for each menu; one line in the window, one method at the counter."""
