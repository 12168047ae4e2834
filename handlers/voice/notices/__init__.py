"""What a person hears of, and when (PRODUCT §3)."""
