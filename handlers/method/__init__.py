"""The method on the phone (PRODUCT §14)."""
