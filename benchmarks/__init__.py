"""Measured comparisons: `python -m benchmarks <name> [--json]`. Only ratios of one run count, absolute times drift."""
