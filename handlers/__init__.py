"""The Telegram face: an update comes in, a use case runs, a screen is shown."""
