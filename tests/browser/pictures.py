"""The pictures that the documents show, made of the demo as it is: `make pictures`.

python -m tests.browser.pictures [FOLDER]
"""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import ClientConnectionError, ClientSession
from playwright.async_api import async_playwright, expect

from tests.browser.phone import PHONE, ROOT, Desk, DeskPage, PhoneOnPage, Windows, launch

OWNER, TEACHER, SEEKER = 2001, 2013, 2002
"""Of the demo's network (bot/demo/persons.json): its owner, who holds the webinar too; who has one of three seats; who
looks for a test."""
PORT = int(os.environ.get("PORT", "8097"))
"""Of the demo that is photographed: another one by `make pictures PORT=…`."""
QUALITY = 80
"""Of a JPEG: a phone's picture is of 50 to 70 kB then."""
WEBINAR = "Как начать сетевой проект с соседней школой"
CAME = ("Соколова", "Воронов", "Зайцева")
NEWS = f"Коллеги, открыта запись на вебинар «{WEBINAR}». Приходите с вопросами — и с коллегой из соседней школы."


@asynccontextmanager
async def demo() -> AsyncIterator[str]:
    """`make demo` on a port of its own; yields its address."""
    environment = {**os.environ, "PORT": str(PORT)}
    running = await asyncio.create_subprocess_exec("make", "demo", cwd=ROOT, env=environment, start_new_session=True)
    try:
        yield f"http://127.0.0.1:{PORT}"
    finally:
        os.killpg(running.pid, 15)
        await running.wait()


class Album:
    """Photographs single phones into a folder."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder

    async def phone(self, person: int) -> tuple[DeskPage, PhoneOnPage]:
        """Somebody's phone in the hand, with the menu on it."""
        page = await self.desk.opens(size=PHONE, person=person, chrome=0)
        phone = page.phone()
        # The network is being filled when the page answers already.
        await phone.messages.filter(has_text="Что будем делать?").last.wait_for(timeout=60_000)
        await _settled(page)
        await phone.sends("/menu")
        await phone.last.get_by_text("Что будем делать?").wait_for()
        return page, phone

    async def takes(self, page: DeskPage, name: str) -> None:
        """JPEG, one pixel of the picture for one of the page; no key is under the pointer, the field isn't in use."""
        await page.page.evaluate("document.activeElement.blur()")
        await page.page.mouse.move(0, 0)
        await expect(page.page.locator(".toast")).to_have_count(0)
        await _settled(page)
        await page.page.screenshot(
            path=self.folder / f"{name}.jpg", type="jpeg", quality=QUALITY, animations="disabled", scale="css"
        )

    async def teacher(self) -> None:
        """What comes next, the ticket to it, and a material that is found by two words."""
        page, phone = await self.phone(TEACHER)
        await self.takes(page, "menu")
        await phone.taps("Мой билет")
        await phone.sees("Покажите этот код ведущему")
        await self.takes(page, "ticket")
        page, phone = await self.phone(SEEKER)
        await phone.sends("дроби тест")
        await phone.sees("Поиск по словам")
        await phone.taps("Дроби в рецептах: тест на 20 минут")
        await phone.sees("Внутри текст")
        await self.takes(page, "material")

    async def organizer(self) -> None:
        """What waits today, an announcement before it is sent, and who came to a webinar that is held just now."""
        page, phone = await self.phone(OWNER)
        await phone.taps("Кабинет")
        await phone.sees("Кабинет организатора")
        await self.takes(page, "today")
        await phone.taps("Объявления")
        await phone.taps("Новое объявление")
        await phone.sees("Напишите объявление одним сообщением")
        await phone.sends(NEWS)
        await phone.sees("Черновик объявления")
        await self.takes(page, "announcement")
        await self._webinar_begins()
        page, phone = await self.phone(OWNER)
        for button in ("О событии", "Панель ведущего", "Отметить, кто пришёл", "По списку"):
            await phone.taps(button)
            await _settled(page)
        for number, name in enumerate(CAME, start=1):
            await phone.taps(re.compile(name))
            await phone.sees(f"были: {number}")
        await self.takes(page, "marking")

    async def _webinar_begins(self) -> None:
        """The clock goes on to the day after tomorrow, when the webinar has begun (bot/demo/events.json)."""
        day = datetime.now(ZoneInfo("Asia/Yekaterinburg")) + timedelta(days=2)
        at = day.replace(hour=18, minute=20, second=0, microsecond=0)
        async with ClientSession(raise_for_status=True) as session:
            await session.post(f"{self.desk.url}/phone/clock", json={"to": int(at.timestamp())})


async def _settled(page: DeskPage) -> None:
    """Wait until nothing comes any more and nothing moves: what a new day brings comes by itself."""
    count = -1
    while (now := await page.page.locator(".message").count()) != count:
        count = now
        await asyncio.sleep(3)
    await page.page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))")


async def awake(address: str) -> None:
    """Wait until the page answers: a fresh machine sets itself up first."""
    async with ClientSession() as session, asyncio.timeout(300):
        while True:
            try:
                async with session.get(address) as answer:
                    if answer.ok:
                        return
            except ClientConnectionError:
                await asyncio.sleep(0.5)


async def main(folder: Path) -> None:
    async with demo() as address, async_playwright() as playwright:
        await awake(address)
        browser = await launch(playwright)
        album = Album(Desk(Windows(browser), address), folder)
        await album.teacher()
        await album.organizer()
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"))
