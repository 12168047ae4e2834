"""Joint decisions on the phone."""
