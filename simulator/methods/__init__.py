"""The methods of the Bot API. Importing this package registers all that are supported."""

from simulator.methods import about, editing, media, queries, receiving, sending

__all__ = ["about", "editing", "media", "queries", "receiving", "sending"]
