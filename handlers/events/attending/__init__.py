"""Events as participants see them: the listing, the card, the seat, the ticket (PRODUCT §5)."""
