"""Joint decisions: proposals, ballots, outcomes (PRODUCT §7)."""
