"""Door mode: what a host writes at the door marks who came."""
