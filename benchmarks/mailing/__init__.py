"""The subjects of benchmarks/broadcast.py: who sends the announcement, and who waits meanwhile."""
