"""Fields of cooperation, by their words."""
