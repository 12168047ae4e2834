"""Joint decisions: the ways from a proposal to a vote and to what follows (PRODUCT §7)."""
