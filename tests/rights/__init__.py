"""Who may what: one table of all use cases, and a test that calls each of them as every kind of person."""
