"""The bots that benchmarks/handling.py compares: the product, and a bare aiogram bot with one handler."""
