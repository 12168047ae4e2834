"""The method of working together, for newcomers (PRODUCT §14)."""
