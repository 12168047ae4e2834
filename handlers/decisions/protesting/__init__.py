"""A protest against how something was decided."""
