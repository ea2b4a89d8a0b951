"""A sequence model that learns from this project's own marks: features, training, the model, the engine."""
