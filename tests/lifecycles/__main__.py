"""`python -m tests.lifecycles` prints docs/lifecycles.md anew."""
