"""The page looks alike on every system and in every window, and is at hand for who goes by the keyboard."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from tests.browser.phone import Desk, Windows, launch

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("bot")]


@pytest.mark.parametrize("width", [1024, 1280, 1360, 1920])
async def test_two_phones_stand_beside_the_panel_not_under_it(desk: Desk, width: int) -> None:
    page = await desk.opens(person=1001, second=1003, size={"width": width, "height": 768})
    await page.phone().starts()
    lefts_and_rights = await page.page.evaluate(
        "[...document.querySelectorAll('.rail, .phone, .panel')].map((one) => one.getBoundingClientRect())"
        ".map(({left, right}) => [left, right]).sort((a, b) => a[0] - b[0])"
    )
    assert len(lefts_and_rights) == 4
    for (_, right), (left, _) in pairwise(lefts_and_rights):
        assert right <= left, lefts_and_rights
    assert lefts_and_rights[-1][1] <= width
    await page.picture(f"two-phones-{width}")


async def test_the_words_are_one_tab_away(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    await page.phone().starts()
    await page.phone().sees("профессиональная сеть")
    skip = page.page.get_by_role("button", name="К строке сообщения")
    assert await page.page.evaluate("document.querySelector('button, a[href], input, [tabindex]').textContent") == (
        await skip.text_content()
    ), "nothing comes before it"
    await skip.focus()
    await expect(skip).to_be_in_viewport()
    await page.page.keyboard.press("Enter")
    await expect(page.phone().field).to_be_focused()


async def test_a_draft_outlives_a_reload_and_goes_when_it_is_sent(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.field.fill("Недописанное")
    await page.page.reload()
    await expect(phone.field).to_have_text("Недописанное")
    await phone.locator.get_by_role("button", name="Отправить").click()
    await phone.sees("Слышу: Недописанное")
    await page.page.reload()
    await phone.sees("Слышу: Недописанное")
    await expect(phone.field).to_have_text("")


async def test_four_figures_fit_a_badge(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    await page.phone().starts()
    await page.phone().sees("профессиональная сеть")
    shown = await page.page.evaluate("import('./phone/badge.js').then(({badge}) => badge(1234, '1234').textContent)")
    assert shown == "999+1234"


BARE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{fonts}/cache</cachedir></fontconfig>"""


@pytest.fixture
def only_emoji(tmp_path: Path) -> Path:
    """The configuration of a system that has no other font than one of emoji, if that."""
    emoji = Path("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf")
    if emoji.exists():
        (tmp_path / emoji.name).symlink_to(emoji)
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(BARE.format(fonts=tmp_path), "utf-8")
    return configuration


async def test_words_and_figures_come_from_the_page_s_own_font(desk: Desk, only_emoji: Path) -> None:
    """On a system with a font of emoji alone, which has digits and a space of its own."""
    async with async_playwright() as playwright:
        browser = await launch(playwright, env={**os.environ, "FONTCONFIG_FILE": str(only_emoji)})
        bare = Desk(Windows(browser), desk.url)
        page = await bare.opens(person=1001)
        await page.phone().starts()
        await page.phone().sees("профессиональная сеть")
        await page.page.evaluate("document.fonts.ready")
        devtools = await page.page.context.new_cdp_session(page.page)
        await devtools.send("DOM.enable")
        await devtools.send("CSS.enable")
        root = (await devtools.send("DOM.getDocument"))["root"]["nodeId"]
        for selector in (".clock-time", ".clock-date", ".message .text", ".person-name", ".button"):
            node = (await devtools.send("DOM.querySelector", {"nodeId": root, "selector": selector}))["nodeId"]
            used = (await devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node}))["fonts"]
            assert used, selector
            assert all(font["familyName"].startswith("Inter") for font in used), (selector, used)
        await page.picture("bare-system")
        await browser.close()
