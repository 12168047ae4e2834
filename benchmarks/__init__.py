"""Measurements: `python -m benchmarks.<name>`; figures are recorded in docs/performance.md."""
