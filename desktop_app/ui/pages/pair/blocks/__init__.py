"""The parts of the page. Each measures itself for a width, paints itself and says what can be followed from it."""
