"""How the files of materials go out together (Bot API, sendMediaGroup)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from domain.materials.materials import FileKind, MaterialFile

ALBUM_MOST = 10
_TOGETHER = {FileKind.VIDEO: FileKind.PHOTO}
"""Documents and music go among themselves, photos and videos together."""
_ALONE = frozenset({FileKind.ANIMATION})


def albums(files: Iterable[MaterialFile]) -> Iterator[Sequence[MaterialFile]]:
    """What is at Telegram, in its order, cut where an album would not hold it."""
    run: list[MaterialFile] = []
    for one in files:
        if not one.item.kind.is_at_telegram:
            continue
        if run and (family(run[0]) is not family(one) or one.item.kind in _ALONE or len(run) == ALBUM_MOST):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def family(one: MaterialFile) -> FileKind:
    """What it goes together with."""
    return _TOGETHER.get(one.item.kind, one.item.kind)
