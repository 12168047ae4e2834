"""Photos: whether they say where they were taken, and by whom. No picture is unpacked."""

from __future__ import annotations

import struct
from io import SEEK_CUR
from typing import Any, BinaryIO

from PIL import ExifTags, Image, MpoImagePlugin, TiffImagePlugin  # noqa: F401 - Pillow would import them too late

Image.preinit()

_PNG = b"\x89PNG\r\n\x1a\n"
CHUNK = 1024 * 1024
"""Bytes of a picture's Exif, at most; that of a JPEG can't have more than 64 KB."""
CHECKSUM = 4
"""Bytes behind each chunk."""


def read(file: BinaryIO) -> dict[str, Any]:
    """The fields of `Look` that a picture fills."""
    exif = _exif_of_png(file) if file.read(len(_PNG)) == _PNG else _exif_of_jpeg(file)
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    return {
        "has_place": ExifTags.GPS.GPSLatitude in place or ExifTags.GPS.GPSLongitude in place,
        "author": str(exif.get(ExifTags.Base.Artist, "")),
    }


def _exif_of_jpeg(file: BinaryIO) -> Image.Exif:
    file.seek(0)
    with Image.open(file, formats=("JPEG",)) as picture:
        return picture.getexif()


def _exif_of_png(file: BinaryIO) -> Image.Exif:
    """By its chunks: Pillow unpacks the whole picture before it knows of one that stands behind it."""
    exif = Image.Exif()
    while len(head := file.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        if name == b"IEND":
            break
        if name == b"eXIf" and size <= CHUNK:
            exif.load(file.read(size))
        else:
            file.seek(size, SEEK_CUR)
        file.seek(CHECKSUM, SEEK_CUR)
    return exif
