"""A team's votes, from the card of its project."""
