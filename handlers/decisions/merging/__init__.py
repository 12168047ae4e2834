"""Two proposals become one."""
