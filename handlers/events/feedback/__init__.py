"""What was said of an event, for its hosts: pages and tables (PRODUCT §5)."""
