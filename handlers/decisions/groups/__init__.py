"""Cards of decisions in linked groups and channels."""
