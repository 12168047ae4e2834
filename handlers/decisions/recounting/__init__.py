"""How anybody counts a vote again."""
