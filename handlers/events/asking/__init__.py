"""What hosts ask those who have signed up, and what these answer."""
