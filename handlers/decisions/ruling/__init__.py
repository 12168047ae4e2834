"""By which clauses it is decided, and what a secret vote protects."""
