"""A user's own Word file as template: refused where it is unsafe, its look taken over, what it lacks filled in."""
