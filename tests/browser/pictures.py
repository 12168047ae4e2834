"""The pictures that the documents show, made of the demo as it is: `make pictures`.

python -m tests.browser.pictures [FOLDER]
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import ClientConnectionError, ClientSession
from playwright.async_api import async_playwright

from tests.browser.phone import ROOT, Desk, DeskPage, Windows, launch

GUEST, OWNER = 1001, 2001
"""A guest who joins, and the owner of the demo's network (bot/demo)."""
PORT = 8093


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


async def joining(page: DeskPage, folder: Path) -> None:
    """A guest reads what the consent is about; beside, the owner's menu."""
    guest, owner = page.phone("Анна Крылова"), page.phone("Ольга Лебедева")
    await guest.starts()
    await guest.taps("Вступить")
    await guest.taps("Принимаю правила")
    await guest.sees("Согласие на обработку персональных данных")
    await owner.sends("/menu")
    await owner.sees("Что будем делать?")
    await page.page.screenshot(path=folder / "joining.png", animations="disabled")


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
        page = await Desk(Windows(browser), address).opens(person=GUEST, second=OWNER)
        await page.page.get_by_text("Учительская на связи").wait_for(timeout=60_000)
        await joining(page, folder)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"))
