"""Benchmarks: `python -m tests.benchmarks [NAME ...]`. Each prints its figure beside the raw cost in the same run."""
