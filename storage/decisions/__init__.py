"""Joint decisions in tables."""
