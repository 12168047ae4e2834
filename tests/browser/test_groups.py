"""Groups, channels, polls, reactions, inline mode, and what can be done with a message."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.phone import Desk, DeskPage, PhoneOnPage
from tests.browser.scripted_bot import ScriptedBot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def make_group(phone: PhoneOnPage, title: str, kind: str = "Супергруппа") -> None:
    await phone.to_list()
    await phone.locator.get_by_role("button", name="Новая группа или канал").click()
    box = phone.locator.get_by_role("dialog")
    await box.get_by_label("Название").fill(title)
    await box.get_by_label("Что создать").select_option(kind)
    await box.get_by_label("Ольга Ким").check()
    await box.get_by_role("button", name="Создать").click()
    await expect(phone.locator.locator(".header-name")).to_have_text(title)


async def opened(desk: Desk) -> tuple[DeskPage, PhoneOnPage, PhoneOnPage]:
    page = await desk.opens(person=1001, second=1003)
    return page, page.phone("Анна"), page.phone("Ольга")


async def test_a_group_on_two_phones(desk: Desk) -> None:
    page, anna, olga = await opened(desk)
    await make_group(anna, "Методсовет")
    await expect(anna.locator.locator(".header-status")).to_have_text("3 участника")
    await anna.sends("Коллеги, добрый день! @local_bot")
    await anna.sends("Начнём в 10:00?")
    await anna.sees("Слышу: Коллеги")

    await olga.to_list()
    row = olga.locator.locator(".chat-row", has_text="Методсовет")
    await expect(row.locator(".badge")).to_be_visible()
    await page.picture("chat-list")
    await page.axe()
    await olga.opens_chat("Методсовет")
    await expect(olga.locator.locator(".sender").first).to_have_text("Анна Петрова")
    await olga.menu("Начнём в 10:00?", "Ответить")
    await olga.field.press_sequentially("Да")
    await olga.field.press("Enter")
    await expect(anna.last.locator(".quote")).to_contain_text("Начнём в 10:00?")

    await anna.messages.filter(has_text="Да").last.locator(".bubble").click(button="right")
    await anna.locator.get_by_role("button", name="👍").click()
    reaction = olga.messages.filter(has_text="Да").last.get_by_role("button", name="👍: 1")
    await expect(reaction).to_have_attribute("aria-pressed", "false")
    await reaction.click()
    await expect(anna.last.get_by_role("button", name="👍: 2, в том числе ваша")).to_be_visible()

    await anna.menu("Начнём в 10:00?", "Закрепить")
    await expect(olga.locator.get_by_role("button", name="Закреплённое сообщение")).to_contain_text("Начнём")
    await page.picture("group")
    await page.axe()


async def test_a_poll(desk: Desk) -> None:
    page, anna, olga = await opened(desk)
    await make_group(anna, "Методсовет")
    await anna.sends("/poll@local_bot")
    await anna.sees("Когда встретимся?")
    await page.picture("poll-open")
    await anna.locator.get_by_role("button", name="Во вторник").click()
    await expect(anna.last.locator(".poll-result").first).to_contain_text("100%")
    await olga.to_list()
    await olga.opens_chat("Методсовет")
    await olga.locator.get_by_role("button", name="В четверг").click()
    await expect(anna.last.locator(".poll-total")).to_have_text("2 голоса")
    await expect(anna.last.locator(".poll-result").first).to_contain_text("50%")
    await page.picture("poll")
    await page.axe()
    await anna.locator.get_by_role("button", name="Отменить голос").click()
    await expect(olga.last.locator(".poll-total")).to_have_text("1 голос")


async def test_only_administrators_write_into_a_channel(desk: Desk) -> None:
    _, anna, olga = await opened(desk)
    await make_group(anna, "Новости сети", "Канал")
    await anna.sends("Запись на апрель открыта")
    await olga.to_list()
    await olga.opens_chat("Новости сети")
    await olga.sees("Запись на апрель открыта")
    await expect(olga.locator.get_by_text("Писать сюда могут только администраторы")).to_be_visible()
    await expect(olga.field).to_have_count(0)


async def test_inline_mode(desk: Desk) -> None:
    page = await desk.opens(person=1001)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await phone.field.press_sequentially("@local_bot ")
    results = phone.locator.get_by_role("option")
    await expect(results).to_have_count(3)
    await page.picture("inline")
    await page.axe()
    await phone.field.press_sequentially("веб")
    await expect(results).to_have_count(1)
    await phone.field.press("Enter")
    sent = phone.messages.filter(has_text=re.compile("Приходите: Вебинар"))
    await expect(sent.first).to_contain_text("через @local_bot")


async def test_inline_answers_go_on_as_the_list_is_scrolled(desk: Desk) -> None:
    phone = (await desk.opens(person=1001)).phone()
    await phone.starts()
    await phone.sees("Учительская")
    await phone.field.press_sequentially("@local_bot урок")
    results = phone.locator.get_by_role("option")
    await expect(results).to_have_count(10)
    for seen in (20, 25):
        await results.last.scroll_into_view_if_needed()
        await expect(results).to_have_count(seen)
    await expect(results.locator("b")).to_have_text([f"Урок {n}" for n in range(1, 26)])
    await results.last.click()
    await phone.sees("Приходите: Урок 25")


async def test_the_button_of_an_inline_answer_opens_the_bot(desk: Desk) -> None:
    _, anna, _ = await opened(desk)
    await make_group(anna, "Педсовет")
    await anna.field.press_sequentially("@local_bot нигде")
    way = anna.locator.get_by_role("option", name="Такого нет. Открыть бот")
    await expect(anna.locator.get_by_role("option")).to_have_count(1)
    await expect(way).to_have_attribute("aria-selected", "false")
    await way.click()
    await anna.sees("По приглашению inline.")


async def test_forward_delete_and_copy(desk: Desk) -> None:
    _, anna, olga = await opened(desk)
    await anna.starts()
    await anna.sends("Важная мысль")
    await anna.sees("Слышу: Важная мысль")
    await make_group(anna, "Методсовет")
    await anna.to_list()
    await anna.opens_chat("Учительская")
    await anna.menu("Слышу: Важная мысль", "Переслать")
    await anna.locator.get_by_role("dialog").get_by_role("button", name="Методсовет").click()
    await expect(anna.last).to_contain_text("Переслано от Учительская")
    await olga.to_list()
    await olga.opens_chat("Методсовет")
    await olga.sees("Переслано от Учительская")

    await anna.menu("Важная мысль", "Удалить")
    await anna.locator.get_by_role("dialog").get_by_role("button", name="Удалить").click()
    await olga.sees_no("Важная мысль")


async def test_a_touch_holds_a_message(desk: Desk, bot: ScriptedBot) -> None:
    page = await desk.opens(person=1001, touch=True)
    phone = page.phone()
    await phone.starts()
    await phone.sees("Учительская")
    await phone.last.locator(".bubble").dispatch_event(
        "pointerdown", {"pointerType": "touch", "clientX": 600, "clientY": 300, "bubbles": True}
    )
    await expect(phone.locator.get_by_role("menu", name="Сообщение")).to_be_visible()
