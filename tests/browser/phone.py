"""A person at the page: what a test does and sees there, by the names that people and screen readers use.

page = await desk.opens(person=1001)
phone = page.phone()
await phone.starts()
await phone.taps("Вступить")
await phone.sees("добро пожаловать")
"""

import asyncio
import os
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from playwright.async_api import Browser, BrowserContext, Locator, Page, Playwright, ViewportSize, expect

ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "artefacts" / "browser"
AXE = ROOT / "tests" / "fixtures" / "axe-core" / "axe.min.js"
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}


def chromium() -> str | None:
    """Where the browser is: CHROMIUM, or Debian's; None where there is none."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


async def launch(playwright: Playwright, env: dict[str, str | float | bool] | None = None) -> Browser:
    """The browser, headless. `env`: its environment, this process's own by default."""
    return await playwright.chromium.launch(executable_path=chromium(), args=FLAGS, env=env)


class PhoneOnPage:
    """One phone of the page. `locator`: its element."""

    def __init__(self, page: Page, locator: Locator) -> None:
        self.page = page
        self.locator = locator
        self.field = locator.get_by_role("textbox", name="Сообщение")
        self.messages = locator.locator(".message")

    @property
    def last(self) -> Locator:
        """The newest message."""
        return self.messages.last

    async def starts(self) -> None:
        """Presses «Начать» and waits for what the bot says to it."""
        await self.locator.get_by_role("button", name="Начать").click()
        await expect(self.locator.locator(".message.in").first).to_be_visible()

    async def sends(self, text: str) -> None:
        await self.field.fill(text)
        await self.locator.get_by_role("button", name="Отправить", exact=True).click()

    async def taps(self, text: str | re.Pattern[str]) -> None:
        """Presses the newest inline button with this text, or one that a pattern finds."""
        pattern = re.compile(f"^{re.escape(text)}$") if isinstance(text, str) else text
        await self.locator.locator(".key", has_text=pattern).last.click()

    async def sees(self, text: str) -> None:
        """Waits until a message holds the text."""
        await expect(self.messages.filter(has_text=text).last).to_be_visible()

    async def sees_no(self, text: str) -> None:
        await expect(self.messages.filter(has_text=text)).to_have_count(0)

    async def toast(self, text: str) -> None:
        await expect(self.locator.locator(".toast", has_text=text)).to_be_visible()

    async def alert(self, text: str) -> None:
        """Waits for the alert with this text, and closes it."""
        box = self.locator.get_by_role("alertdialog")
        await expect(box).to_contain_text(text)
        await box.get_by_role("button").click()
        await expect(box).to_have_count(0)

    async def attaches(self, *paths: Path, caption: str = "") -> None:
        """Picks files with the paper clip and sends them."""
        async with self.page.expect_file_chooser() as chooser:
            await self.locator.get_by_role("button", name="Прикрепить файл").click()
        await (await chooser.value).set_files(list(paths))
        box = self.locator.get_by_role("dialog")
        if caption:
            await box.get_by_label("Подпись").fill(caption)
        await box.get_by_role("button", name="Отправить").click()

    async def downloads(self, name: str) -> bytes:
        """Presses a file that was sent and returns what comes."""
        async with self.page.expect_download() as download:
            await self.locator.get_by_role("link", name=f"Скачать {name}").last.click()
        path = await (await download.value).path()
        return await asyncio.to_thread(path.read_bytes)

    async def menu(self, text: str, item: str) -> None:
        """Opens the menu of the newest message that says this and picks an item."""
        await self.messages.locator(".text", has_text=text).last.click(button="right")
        await self.locator.get_by_role("menuitem", name=item).click()

    async def scrolls_up(self) -> None:
        """Scrolls to the oldest message, as often as something that comes at that moment leads to the newest again."""
        scroller = await self.locator.locator(".scroller").element_handle()
        up = "(one) => { one.scrollTo(0, 0); return !one.parentElement.querySelector(':scope > .down').hidden; }"
        await self.page.wait_for_function(up, arg=scroller)

    async def to_list(self) -> None:
        await self.locator.get_by_role("button", name=re.compile("^К списку чатов")).click()

    async def opens_chat(self, title: str) -> None:
        await self.locator.locator(".chat-row", has=self.page.locator(".row-title", has_text=title)).click()


class DeskPage:
    """The whole page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def phone(self, name: str | None = None) -> PhoneOnPage:
        """The phone of a person by name; without a name, the first."""
        phones = self.page.locator(".phone")
        wanted = phones.filter(has=self.page.locator(".phone-caption", has_text=name)) if name else phones
        return PhoneOnPage(self.page, wanted.first)

    async def picks(self, name: str) -> None:
        """Puts somebody's phone into the hand."""
        await self.page.get_by_role("navigation", name="Люди").get_by_role("button", name=name).click()

    async def unread_of(self, name: str) -> Locator:
        row = self.page.get_by_role("navigation", name="Люди").get_by_role("button", name=name)
        return row.locator(".badge")

    async def picture(self, name: str) -> None:
        """Keeps a picture among the artefacts."""
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=ARTEFACTS / f"{name}.png", animations="disabled")

    async def axe(self) -> None:
        """Raises AssertionError with the rules of accessibility (axe-core) that are broken now."""
        # Colours in the middle of an animation are nobody's colours; one without an end is never finished.
        await self.page.evaluate("""Promise.all(
            document.getAnimations()
                .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
                .map((one) => one.finished.catch(() => {}))
        )""")
        if not await self.page.evaluate("'axe' in window"):
            await self.page.evaluate(AXE.read_text())
        found: dict[str, Any] = await self.page.evaluate(
            "(tags) => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", AXE_RULES
        )
        broken = [
            f"{one['id']} ({one['impact']}): {one['help']}\n    "
            + "\n    ".join(f"{node['html'][:200]} — {node['failureSummary'][:300]}" for node in one["nodes"][:4])
            for one in found["violations"]
        ]
        assert not broken, "axe-core finds:\n" + "\n".join(broken)


class Windows:
    """The browser's contexts by their options. They are kept: a fresh one costs more than a fresh page."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self._contexts: dict[tuple[int, int, bool, bool], BrowserContext] = {}

    async def context(self, size: ViewportSize, *, dark: bool, touch: bool) -> BrowserContext:
        options = (size["width"], size["height"], dark, touch)
        if options not in self._contexts:
            context = self._contexts[options] = await self.browser.new_context(
                viewport=size,
                color_scheme="dark" if dark else "light",
                locale="ru-RU",
                timezone_id="Europe/Moscow",
                has_touch=touch,
                reduced_motion="reduce",
            )
            context.set_default_timeout(10_000)
        return self._contexts[options]


class Desk:
    """Opens pages of one server, and closes them all at the end."""

    def __init__(self, windows: Windows, url: str) -> None:
        self.windows = windows
        self.url = url
        self.pages: list[DeskPage] = []

    async def opens(
        self, *, size: ViewportSize = DESKTOP, dark: bool = False, touch: bool = False, **address: Any
    ) -> DeskPage:
        """A fresh page. size: of the window, in pixels. address: person, second, start, lang, theme, chrome."""
        context = await self.windows.context(size, dark=dark, touch=touch)
        page = await context.new_page()
        desk = DeskPage(page)
        self.pages.append(desk)
        await page.goto(f"{self.url}/phone-page/?{urlencode(address)}")
        await expect(page.locator(".chat").first).to_be_visible()
        return desk

    async def close(self) -> None:
        """Raises AssertionError when a page had an error."""
        for one in self.pages:
            await one.page.close()
        errors = [error for page in self.pages for error in page.errors]
        assert not errors, f"Errors in the page: {errors}"
