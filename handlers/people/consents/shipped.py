"""The text of the consent that comes with the bot."""

from __future__ import annotations

from domain.base.network import Network
from locales.documents import digest, document
from locales.texts import LANGUAGES

DIGEST = digest("consent")
"""By which a text that the network hasn't seen yet is known."""


def bodies(network: Network) -> dict[str, str]:
    """By language, with the network's names in their places."""
    names = {"network": network.name, "operator": network.operator_name, "contact": network.operator_contact or "—"}
    return {language: document("consent", language, **names) for language in LANGUAGES}
