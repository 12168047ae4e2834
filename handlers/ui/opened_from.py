"""One screen that is opened from several: «‹ Назад» leads to the one it was opened from (PRODUCT §0).

Where somebody came from travels in the button. Presses with data of their own carry it in a field; a screen that needs
nothing but its name (`Go`) has no room for it there, so each way to it has a name, and the name says where it began.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handlers.ui.screen import AtDoor, Go


class OpenedFrom:
    """The names of one screen, and from which screen each of them opens it; the first is the usual one.

    Registered by `Routes.screen_from`. The names stand in people's chats: a new way gets a new one.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def back(self, name: str) -> Go:
        """«‹ Назад» of the screen when it was opened by `name`; of an unknown name that of the usual one."""
        return Go(to=self._names.get(name) or next(iter(self._names.values())))

    def door(self, name: str) -> AtDoor:
        """The same for a screen that has its door in «Моё», which may stand in a room of it."""
        return AtDoor(self.back(name).to, name)
