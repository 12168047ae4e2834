"""The demo: the bot over a local Telegram, with a small network of made-up teachers in it (`make demo`)."""
