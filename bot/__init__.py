"""The composition root and the runtime: settings, clock, polling, sender, health."""
