"""Formatted text as Telegram understands it: markup in, plain text and UTF-16 entities out."""
