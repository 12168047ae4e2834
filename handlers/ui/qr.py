"""A link as a picture."""

from __future__ import annotations

import io


def qr(link: str, *, scale: int) -> bytes:
    """A PNG with `scale` pixels a square, at an error correction that stands a scratched screen."""
    import segno  # few presses need it

    png = io.BytesIO()
    segno.make(link, micro=False, error="m").save(png, kind="png", scale=scale, border=4)
    return png.getvalue()
