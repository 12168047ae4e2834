"""All screens of the bot on sheets, at the width of a phone, in every language: `make screens`.

python -m tests.browser.screens [FEATURE ...]

They are the samples that `tests/test_screens.py` checks, drawn with the looks of the local Telegram's page; a sheet a
feature and language, among the artefacts. Beside the sheets stands `cut.txt`: labels that a phone
doesn't show whole, those apart that end with «…» or carry hostile words.
"""

from __future__ import annotations

import asyncio
import importlib
import re
import sys
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path

from playwright.async_api import Page, async_playwright

from handlers.ui.screen import Attachment, Screen
from locales.texts import LANGUAGES, Texts
from tests.browser.phone import PHONE, ROOT, launch
from tests.test_screens import AREAS, NOW, samples, screen_functions, with_what_is_behind

FOLDER = ROOT / "artefacts" / "screens"
LOOKS = ROOT / "simulator" / "page" / "styles"
FONTS = LOOKS.parent / "fonts"
COLUMNS = 4
ON_A_SHEET = 16
SHEET = f"""
body {{ margin: 0; padding: 16px; width: {COLUMNS * (PHONE["width"] + 16)}px; background: var(--ground);
        columns: {COLUMNS}; column-gap: 16px; font-family: var(--font); }}
section {{ break-inside: avoid; width: {PHONE["width"]}px; margin-bottom: 20px; padding-bottom: 8px;
        background: var(--wall); }}
h2 {{ margin: 0; padding: 4px 8px; font-size: 12px; color: var(--ink); background: var(--surface-2); }}
img {{ display: block; max-width: 100%; }}
.text {{ max-height: {PHONE["height"]}px; overflow: hidden; }}
"""
CUT = """() => [...document.querySelectorAll('.key-text')]
    .filter((one) => one.scrollWidth > one.clientWidth && !/…|</.test(one.textContent))
    .map((one) => [one.closest('section').querySelector('h2').textContent, one.textContent])"""


def named(feature: str, language: str) -> list[tuple[str, Screen]]:
    """The samples of a feature, each with the function that made it."""
    module = importlib.import_module(f"handlers.{feature}.screens")
    made: dict[int, str] = {}
    originals = {name: getattr(module, name) for name in screen_functions(feature)}
    for name, function in originals.items():

        def noting(*args, _name=name, _function=function, **kwargs):
            screen = _function(*args, **kwargs)
            for one in screen if isinstance(screen, list | tuple) else [screen]:
                made.setdefault(id(one), _name)
            return screen

        setattr(module, name, noting)
    try:
        screens = with_what_is_behind(samples(feature, language))
    finally:
        for name, function in originals.items():
            setattr(module, name, function)
    different = {(screen.text, repr(screen.rows)): screen for screen in reversed(screens)}
    return [(made.get(id(screen), ""), screen) for screen in reversed(different.values())]


def _picture(attachment: Attachment) -> str:
    if attachment.kind == "photo" and attachment.content:
        return f'<img alt="" src="data:image/png;base64,{b64encode(attachment.content).decode()}">'
    return f"<p>[{attachment.kind}: {escape(attachment.name)}]</p>"


def drawn(title: str, screen: Screen, t: Texts) -> str:
    """A screen as the page of the local Telegram draws a message: its classes, its looks."""
    markup = screen.markup(t)
    rows = markup["inline_keyboard"] if markup else []
    keys = "".join(
        '<div class="keyboard-row">'
        + "".join(f'<button class="key"><span class="key-text">{escape(one["text"])}</span></button>' for one in row)
        + "</div>"
        for row in rows
    )
    carried = _picture(screen.attachment) if screen.attachment else ""
    return (
        f"<section><h2>{escape(title)}</h2>"
        '<article class="message in first last with-keyboard"><div class="stack">'
        f'<div class="bubble">{carried}<div class="text">{screen.text}</div></div>'
        f'<div class="keyboard">{keys}</div></div></article></section>'
    )


def with_fonts(looks: str) -> str:
    """The page's own fonts inside of its looks: a sheet has no address that they could be beside."""
    return re.sub(r"\.\./fonts/([\w-]+\.woff2)", lambda found: _as_address(FONTS / found[1], "font/woff2"), looks)


def _as_address(file: Path, kind: str) -> str:
    return f"data:{kind};base64,{b64encode(file.read_bytes()).decode()}"


def sheets(feature: str, language: str) -> Iterator[str]:
    """The pages with all screens of a feature."""
    t = Texts(language, "Asia/Yekaterinburg", NOW)
    looks = with_fonts("".join((LOOKS / f"{name}.css").read_text() for name in ("tokens", "messages")))
    drawings = [drawn(f"{n}. {name}", screen, t) for n, (name, screen) in enumerate(named(feature, language), 1)]
    for first in range(0, len(drawings), ON_A_SHEET):
        body = "".join(drawings[first : first + ON_A_SHEET])
        yield f'<!doctype html><html lang="{language}"><style>{looks}{SHEET}</style><body>{body}</body></html>'


async def photographed(page: Page, feature: str, language: str) -> list[str]:
    """Keeps the sheets of a feature; returns the labels that are cut on them."""
    cut: list[str] = []
    for n, content in enumerate(sheets(feature, language), 1):
        await page.set_content(content)
        await page.evaluate("document.fonts.ready")
        await page.screenshot(path=FOLDER / language / f"{feature}-{n}.jpg", quality=70, full_page=True)
        cut += [f"{language} {feature} {title}: {label}" for title, label in await page.evaluate(CUT)]
    return cut


async def main(features: list[str]) -> None:
    cut: list[str] = []
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        page = await browser.new_page(viewport={"width": COLUMNS * (PHONE["width"] + 20), "height": PHONE["height"]})
        for language in LANGUAGES:
            (FOLDER / language).mkdir(parents=True, exist_ok=True)
            for feature in features:
                cut += await photographed(page, feature, language)
        await browser.close()
    (FOLDER / "cut.txt").write_text("\n".join(cut) + "\n")
    print(f"{len(features)} features in {FOLDER.relative_to(ROOT)}; {len(cut)} labels are cut: cut.txt")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or AREAS))
