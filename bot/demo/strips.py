"""A real PDF that the demo's people share: strips of fractions, to be printed and cut; made here, byte by byte."""

from __future__ import annotations

PAGE = (842, 595)
"""Points: A4, lying."""
EDGE = 42
HIGH = 48
"""Points of one strip."""
LONG = PAGE[0] - 2 * EDGE
PARTS = (1, 2, 3, 4, 5, 6, 8, 10, 12)
"""Into how many each strip is divided, from the top."""
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
"""One of the fonts that every reader of PDF has (ISO 32000-1, 9.6.2.2)."""


def pdf() -> bytes:
    """One page: a strip for each of `PARTS`, every part with its fraction on it. It names nobody."""
    drawing = "\n".join(_strip(parts, place) for place, parts in enumerate(PARTS)).encode("ascii")
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>" % PAGE
    )
    return _written(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        FONT,
    )


def _strip(parts: int, place: int) -> str:
    """Operators of ISO 32000-1, 8.5 and 9.4: a box for each part, and what it is of the whole in its middle."""
    bottom, wide = PAGE[1] - EDGE - (place + 1) * (HIGH + 4), LONG / parts
    said = "1" if parts == 1 else f"1/{parts}"
    boxes = (f"{EDGE + n * wide:.2f} {bottom} {wide:.2f} {HIGH} re S" for n in range(parts))
    words = (
        f"BT /F 14 Tf {EDGE + (n + 0.5) * wide - 4 * len(said):.2f} {bottom + 21} Td ({said}) Tj ET"
        for n in range(parts)
    )
    return "\n".join((*boxes, *words))


def _written(*objects: bytes) -> bytes:
    """The file: its objects by their numbers from 1, of which the first is its root, and where each begins."""
    content, begins = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        begins.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % at for at in begins)
    count = len(objects) + 1
    return (
        content
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(content))
    )
