"""The charter: clauses, their versions, what changes them (PRODUCT §7)."""
