"""Use cases: authorise, load, apply the rule, save, say what must be said; one transaction each."""
