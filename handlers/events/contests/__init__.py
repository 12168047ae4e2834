"""A contest: works, jury, protocol, appeals (PRODUCT §5)."""
