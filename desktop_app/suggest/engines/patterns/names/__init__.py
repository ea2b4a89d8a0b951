"""Names that their surroundings or their own words show: persons, bodies, places, events."""
