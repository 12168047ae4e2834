"""A conversation on the page, as people have it."""

import asyncio
import re
from pathlib import Path

import pytest
from playwright.async_api import Route, expect

from simulator import LocalTelegram
from tests.browser.link import Link
from tests.browser.phone import PHONE, Desk
from tests.browser.scripted_bot import ScriptedBot, png

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_two_phones_side_by_side(desk: Desk) -> None:
    page = await desk.opens(person=1001, second=1003)
    anna, olga = page.phone("Анна"), page.phone("Ольга")
    await expect(anna.locator.get_by_text("Что умеет этот бот?")).to_be_visible()
    await anna.starts()
    await anna.sees("профессиональная сеть учителей")
    await anna.taps("Вступить")
    await anna.sees("Анна, добро пожаловать!")
    await expect(olga.messages).to_have_count(0)

    await olga.starts()
    await olga.taps("Счётчик: 0")
    await olga.sees("Нажатий: 1")
    await anna.sees_no("Нажатий")
    await page.picture("two-phones")


async def test_text_keeps_its_formatting(desk: Desk) -> None:
    phone = (await desk.opens(person=1001)).phone()
    await phone.starts()
    text = phone.last.locator(".text")
    for tag, words in {"b": "Учительская", "i": "опытом", "u": "решают", "s": "в одиночку"}.items():
        await expect(text.locator(tag)).to_have_text(words)
    hidden = text.get_by_role("button", name=re.compile("^Скрытый текст"))
    await hidden.click()
    await expect(text.locator(".spoiler.revealed")).to_have_text("скрыто")
    await text.get_by_role("button", name="Развернуть цитату").click()
    await expect(text.get_by_role("button", name="Свернуть цитату")).to_be_visible()
    await text.get_by_role("link", name="/help").click()
    await phone.sees("Пишите словами")


async def test_people_s_text_is_never_markup(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sends("<img src=x onerror=alert(1)><b>не жирно</b> & ещё")
    await phone.sees("Слышу: <img src=x onerror=alert(1)><b>не жирно</b> & ещё")
    await expect(phone.messages.locator(".text img")).to_have_count(0)


async def test_alert_and_toast(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.taps("Подсказка")
    await phone.toast("Это подсказка")
    await phone.taps("Важное")
    await expect(phone.locator.get_by_role("alertdialog")).to_be_visible()
    await page.picture("alert")
    await page.axe()
    await phone.alert("Это важно: прочтите до конца")
    focused = phone.locator.locator(".key:focus")
    await expect(focused).to_have_text("Важное")


async def test_a_button_waits_for_its_answer(desk: Desk, bot: ScriptedBot, telegram: LocalTelegram) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await page.page.clock.install()
    bot.silent = True
    async with page.page.expect_response("**/press"):
        await phone.taps("Вступить")
    waiting = phone.locator.locator(".key[aria-busy=true]")
    await expect(waiting).to_have_attribute("aria-label", "Вступить, жду ответа бота")
    await waiting.click(force=True)
    await waiting.press("Enter")
    assert len(telegram.world.queries) == 1
    await page.page.clock.fast_forward(4_000)
    await expect(page.page.get_by_text("Учительская не отвечает")).to_be_visible()
    await page.page.clock.fast_forward(15_000)
    await phone.toast("Бот не ответил на нажатие")
    await expect(waiting).to_have_count(0)


async def test_the_wait_is_one_that_anybody_can_use(desk: Desk, bot: ScriptedBot) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    bot.silent = True
    await phone.taps("Вступить")
    await expect(phone.locator.locator(".key[aria-busy=true]")).to_be_visible()
    await page.axe()
    endless = "document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime === Infinity).length"
    assert await page.page.evaluate(endless) == 0, "who asked for less motion gets none that goes on"


async def test_an_answer_that_is_faster_than_the_press(desk: Desk) -> None:
    async def late(route: Route) -> None:
        response = await route.fetch()
        await asyncio.sleep(0.3)
        await route.fulfill(response=response)

    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await page.page.route("**/press", late)
    await page.page.clock.install()
    await phone.taps("Подсказка")
    await phone.toast("Это подсказка")
    await expect(phone.locator.locator(".key[aria-busy=true]")).to_have_count(0)
    await page.page.clock.fast_forward(4_000)
    await expect(page.page.get_by_text("Учительская на связи")).to_be_visible()


async def test_what_is_done_first_arrives_first(desk: Desk, bot: ScriptedBot) -> None:
    async def late(route: Route) -> None:
        await asyncio.sleep(0.3)
        await route.continue_()

    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await page.page.route("**/press", late, times=1)
    await page.page.route("**/send", late, times=1)
    await phone.taps("Счётчик: 0")
    for text in ("Первое", "Второе"):
        await phone.sends(text)
    await phone.sees("Слышу: Второе")
    arrived = [
        one["callback_query"]["data"] if "callback_query" in one else one["message"]["text"] for one in bot.heard
    ]
    assert arrived == ["/start", "count:0", "Первое", "Второе"]


async def test_edits_in_place(desk: Desk) -> None:
    phone = (await desk.opens(person=1001)).phone()
    await phone.starts()
    await phone.sees("Учительская")
    before = await phone.messages.count()
    await phone.taps("Счётчик: 0")
    await phone.sees("Нажатий: 1")
    await expect(phone.last).to_have_class(re.compile("just-edited"))
    assert await phone.messages.count() == before
    # The focus stays on the pressed button, so that a keyboard user can go on.
    await expect(phone.locator.locator(".key:focus")).to_have_text("Счётчик: 1")

    await phone.sends("Опечтка")
    await phone.sees("Слышу: Опечтка")
    await phone.field.press("ArrowUp")
    await expect(phone.locator.get_by_text("Изменение сообщения")).to_be_visible()
    await phone.field.fill("Опечатка")
    await phone.field.press("Enter")
    own = phone.messages.filter(has_text=re.compile("^Опечатка"))
    await expect(own).to_contain_text("изменено")


async def test_a_file_both_ways(desk: Desk, bot: ScriptedBot, tmp_path: Path) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.taps("Файл")
    await phone.sees("Программа встречи")
    assert await phone.downloads("программа.txt") == "Суббота, 10:00".encode()

    path = tmp_path / "План урока.txt"
    path.write_bytes(b"plan" * 100)
    await phone.attaches(path, caption="Посмотрите")
    await phone.sees("Получено: План урока.txt, 400 Б")
    assert bot.files == [{"name": "План урока.txt", "data": b"plan" * 100}]
    await expect(phone.messages.filter(has_text="Посмотрите").get_by_role("link")).to_contain_text("400 Б")


async def test_files_that_are_dropped_or_pasted(desk: Desk, bot: ScriptedBot) -> None:
    phone = (await desk.opens(person=1001)).phone()
    await phone.starts()
    await phone.sees("Учительская")
    give = """(node, event) => {
        const data = new DataTransfer();
        data.items.add(new File(["x".repeat(2048)], event + ".txt", {type: "text/plain"}));
        const options = {bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data};
        if (event === "drop") node.dispatchEvent(new DragEvent("dragover", options));
        node.dispatchEvent(event === "drop" ? new DragEvent(event, options) : new ClipboardEvent(event, options));
    }"""
    for event, node in {"drop": phone.locator.locator(".chat"), "paste": phone.field}.items():
        await node.evaluate(give, event)
        box = phone.locator.get_by_role("dialog", name="Отправить 1 файл")
        await expect(box).to_contain_text("2 КБ")
        await box.get_by_role("button", name="Отправить").click()
        await phone.sees(f"Получено: {event}.txt, 2048 Б")


async def test_pictures_and_albums(desk: Desk, bot: ScriptedBot, tmp_path: Path) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    pictures = {
        f"p{i}": (f"p{i}.png", png(320, 240, colour))
        for i, colour in enumerate([(60, 120, 160), (180, 90, 70), (70, 140, 80)])
    }
    media = [{"type": "photo", "media": f"attach://{name}"} for name in pictures]
    media[0]["caption"] = "Встреча в апреле"
    await bot.upload("sendMediaGroup", pictures, chat_id="1001", media=media)
    album = phone.last.locator(".album .picture")
    await expect(album).to_have_count(3)
    await album.nth(1).click()
    await expect(phone.locator.get_by_role("dialog").locator("img")).to_be_visible()
    await page.page.keyboard.press("Escape")

    path = tmp_path / "photo.png"
    path.write_bytes(png(200, 200, (90, 60, 150)))
    await phone.attaches(path)
    await expect(phone.last.locator(".picture img")).to_have_count(1)  # the album, which was the last, has three
    await expect(phone.last.locator(".picture img")).to_be_visible()
    await page.picture("pictures")


async def test_links_to_the_bot_press_start(desk: Desk) -> None:
    phone = (await desk.opens(person=1002, start="event_5")).phone()
    await phone.sees("По приглашению event_5")
    await phone.taps("Вступить")
    await phone.last.get_by_role("link", name="t.me/local_bot?start=inv_7F3K").click()
    await phone.sees("По приглашению inv_7F3K")


async def test_formatted_input(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone, keys = page.phone(), page.page.keyboard
    await phone.starts()
    await phone.sees("Учительская")
    await phone.field.click()
    await keys.type("Мой 🎓 план")
    for _ in range(4):
        await keys.press("Shift+ArrowLeft")
    await expect(phone.locator.get_by_role("toolbar", name="Оформление")).to_be_visible()
    await keys.press("Control+b")
    await keys.press("ArrowRight")
    await keys.press("Shift+Enter")
    await keys.press("Control+b")
    await keys.type("вторая")
    await keys.press("Enter")
    # The cap takes two UTF-16 units.
    await phone.sees("Слышу: Мой 🎓 план\nвторая [bold 7+4]")


async def test_a_link_in_the_input(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone, keys = page.phone(), page.page.keyboard
    await phone.starts()
    await phone.sees("Учительская")
    await phone.field.click()
    await keys.type("устав")
    await keys.press("Control+a")
    await keys.press("Control+k")
    await phone.locator.get_by_label("Адрес ссылки").fill("example.org/charter")
    await keys.press("Enter")
    await keys.press("Enter")
    await phone.sees("Слышу: устав [text_link 0+5]")
    link = phone.messages.locator("a", has_text="устав").last
    await expect(link).to_have_attribute("href", "https://example.org/charter")


async def test_a_long_text_goes_in_parts(desk: Desk, telegram: LocalTelegram) -> None:
    phone = (await desk.opens(person=1001)).phone()
    await phone.starts()
    await phone.sends("слово " * 1000)
    await expect(phone.messages.and_(phone.locator.locator(".out"))).to_have_count(3)
    sent = [one.text for one in telegram.world.chats[1001].messages.values() if one.sender == 1001][1:]
    assert [len(text) <= 4096 for text in sent] == [True, True]
    assert " ".join(sent).split() == ["слово"] * 1000


async def test_commands(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await phone.locator.get_by_role("button", name="Меню", exact=True).click()
    await expect(phone.locator.get_by_role("option")).to_have_count(3)
    await page.picture("commands")
    await page.page.keyboard.press("Escape")
    await phone.field.press_sequentially("/he")
    await expect(phone.locator.get_by_role("option", selected=True)).to_contain_text("/help")
    await page.page.keyboard.press("Enter")
    await phone.sees("Пишите словами")


async def test_keyboard_only(desk: Desk) -> None:
    """The whole way without a mouse: start, a button, the menu of a message, a reply, back to the list."""
    page = await desk.opens(person=1001)
    phone, keys = page.phone(), page.page.keyboard
    await phone.locator.get_by_role("button", name="Начать").focus()
    await keys.press("Enter")
    await phone.sees("Учительская")
    await expect(phone.field).to_be_focused()
    while await page.page.evaluate("!document.activeElement.matches('.key')"):
        await keys.press("Shift+Tab")
    await expect(phone.locator.locator(".key:focus")).to_have_text("Устав")
    for _ in range(5):
        await keys.press("Shift+Tab")
    await expect(phone.locator.locator(".key:focus")).to_have_text("Счётчик: 0")
    await keys.press("Enter")
    await phone.sees("Нажатий: 1")
    await expect(phone.locator.locator(".key:focus")).to_have_text("Счётчик: 1")

    await keys.press("ArrowUp")
    await expect(phone.messages.first).to_be_focused()
    await keys.press("ArrowDown")
    await expect(phone.last).to_be_focused()
    await keys.press("Enter")
    await expect(phone.locator.get_by_role("menu")).to_be_visible()
    await page.picture("message-menu")
    await page.axe()
    while not await phone.locator.get_by_role("menuitem", name="Ответить").evaluate(
        "(one) => one === document.activeElement"
    ):
        await keys.press("Tab")
    await keys.press("Enter")
    await expect(phone.field).to_be_focused()
    await keys.type("Спасибо")
    await keys.press("Enter")
    await expect(phone.messages.filter(has=page.page.locator(".quote"))).to_contain_text("Нажатий: 1")
    await phone.sees("Слышу: Спасибо")
    # What comes is said to a screen reader.
    await expect(phone.locator.locator("[aria-live]")).to_have_text("Учительская: Слышу: Спасибо")
    await keys.press("Escape")
    await expect(phone.locator.locator(".chat-row")).to_be_focused()
    await keys.press("Enter")
    await expect(phone.field).to_be_visible()


async def test_goes_on_after_a_break(desk: Desk, bot: ScriptedBot, telegram: LocalTelegram) -> None:
    async with Link(telegram.url) as link:
        desk.url = link.url
        page = await desk.opens(person=1001)
        phone = page.phone()
        status = phone.locator.locator(".header-status")
        await phone.starts()
        await phone.sees("Учительская")
        await link.cut()
        await expect(status).to_have_text("Нет связи. Соединяюсь…")
        await page.picture("no-link")
        await phone.sends("Не дойдёт")
        await phone.toast("Не отправлено: нет связи")
        await expect(phone.field).to_have_text("Не дойдёт")
        await bot.say(1001, "Пока вас не было")
        await link.mend()
        await phone.sees("Пока вас не было")
        await expect(status).to_have_text("бот")
        await phone.locator.get_by_role("button", name="Отправить").click()
        await phone.sees("Слышу: Не дойдёт")


async def test_blocking(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await phone.locator.get_by_role("button", name="Меню чата").click()
    await phone.locator.get_by_role("menuitem", name="Заблокировать бота").click()
    await phone.locator.get_by_role("dialog").get_by_role("button", name="Заблокировать").click()
    await expect(phone.locator.locator(".header-status")).to_have_text("бот заблокирован")
    await phone.locator.get_by_role("button", name="Разблокировать").click()
    await expect(phone.field).to_be_visible()


async def test_unread_of_others_and_new_messages(desk: Desk, bot: ScriptedBot) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await page.picks("Марат Сафин")
    marat = page.phone("Марат")
    await marat.starts()
    await marat.sees("Учительская")
    await bot.say(1001, "Анна, вас ждут")
    badge = await page.unread_of("Анна Петрова")
    await expect(badge).to_contain_text("1")
    await page.picks("Анна Петрова")
    await page.phone("Анна").sees("Анна, вас ждут")
    await expect(badge).to_have_count(0)

    anna = page.phone("Анна")
    for number in range(12):
        await bot.say(1001, f"Строка {number}")
    await anna.sees("Строка 11")
    await anna.scrolls_up()
    down = anna.locator.get_by_role("button", name="Вниз, к новым сообщениям")
    await expect(down).to_be_visible()
    await bot.say(1001, "Ещё одна")
    await expect(down).to_contain_text("1")
    await down.click()
    await expect(down).to_be_hidden()


async def test_time_moves_forward(desk: Desk, telegram: LocalTelegram) -> None:
    page = await desk.opens(person=1001)
    clock = page.page.get_by_role("region", name="Время этого мира")
    before = telegram.time.now()
    await clock.get_by_role("button", name="+1 ч").click()
    await expect(clock).to_contain_text("впереди настоящего на 1 ч")
    await clock.get_by_role("button", name="+1 день").click()
    await expect(clock).to_contain_text("1 дн")
    assert telegram.time.now() - before >= 25 * 3600
    await expect(clock.get_by_role("button", name="К ближайшему делу")).to_be_disabled()


async def test_a_new_person(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    await page.page.get_by_role("button", name="Новый человек").click()
    box = page.page.get_by_role("dialog")
    await box.get_by_label("Имя", exact=True).fill("Вера")
    await box.get_by_label("Роль").select_option("organizer")
    await page.picture("new-person")
    await box.get_by_role("button", name="Добавить").click()
    await page.phone("Вера").starts()
    await page.phone("Вера").taps("Вступить")
    await page.phone("Вера").sees("Вера, добро пожаловать!")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_accessible_on_a_desktop(desk: Desk, dark: bool) -> None:
    page = await desk.opens(person=1001, dark=dark)
    name = "dark" if dark else "light"
    await page.axe()
    phone = page.phone()
    await phone.starts()
    await phone.sends("Здравствуйте!")
    await phone.sees("Слышу: Здравствуйте!")
    await phone.taps("Файл")
    await phone.sees("Программа встречи")
    await page.axe()
    await page.picture(f"desktop-{name}")
    await phone.to_list()
    await page.axe()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_accessible_on_a_phone(desk: Desk, dark: bool) -> None:
    page = await desk.opens(person=1001, size=PHONE, dark=dark)
    phone = page.phone()
    await phone.starts()
    await phone.taps("Вступить")
    await phone.sees("добро пожаловать")
    await page.axe()
    await page.picture(f"phone-{'dark' if dark else 'light'}")
    await page.page.get_by_role("button", name="Люди и время").click()
    await page.axe()
    await page.page.keyboard.press("Escape")
    wide = await page.page.evaluate("document.documentElement.scrollWidth")
    assert wide == PHONE["width"]


async def test_languages(desk: Desk) -> None:
    page = await desk.opens(person=1004)
    await page.page.get_by_role("button", name="Start", exact=True).click()
    await page.page.get_by_label("Язык").select_option("ru")
    await expect(page.phone().field).to_be_visible()
    english = await desk.opens(person=1001, lang="en", chrome=0)
    await expect(english.page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await expect(english.page.locator(".rail")).to_be_hidden()


async def test_the_record_of_calls(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    await page.phone().starts()
    await page.page.get_by_text("Вызовы Bot API").click()
    call = page.page.locator(".calls-list").get_by_text("sendMessage")
    await call.click()
    await expect(page.page.locator(".calls-list pre").first).to_contain_text("chat_id")
    await page.picture("calls")
    await page.axe()


async def test_telegram_falls_sick_and_is_cured(desk: Desk, telegram: LocalTelegram, bot: ScriptedBot) -> None:
    page = await desk.opens(person=1001)
    health = page.page.locator(".health")
    await health.get_by_text("Здоровье Telegram").click()
    await expect(health).to_contain_text("Здоров: отвечает, как должен.")
    await health.get_by_label("Что случится").select_option("html")
    await health.get_by_label("С какими вызовами").select_option("sendMessage")
    await health.get_by_label("Сколько раз").fill("2")
    await health.get_by_role("button", name="Заболеть").click()
    await expect(health).to_contain_text("страница 502 вместо ответа — ещё 2 раза с новыми сообщениями")
    (fault,) = telegram.faults.queue
    assert (fault.method, fault.sick, fault.times) == ("sendmessage", "html", 2)
    telegram.faults.take("sendmessage")
    await expect(health).to_contain_text("ещё 1 раз с новыми сообщениями")
    await page.picture("health")
    await page.axe()
    await health.get_by_role("button", name="Вылечить").click()
    await expect(health).to_contain_text("Здоров: отвечает, как должен.")
    assert telegram.faults.queue == []
