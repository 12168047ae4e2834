"""Web addresses as people paste them."""

import pytest

from domain.base.errors import DomainError
from domain.base.links import LIMIT, clean_link, links_in

ZOOM = """Анна Иванова приглашает вас на запланированную конференцию: Zoom.

Тема: Дроби в 5 классе
Время: 30 ноября 2026 06:00 PM Москва

Подключиться к конференции Zoom
https://us02web.zoom.us/j/81234567890?pwd=Abc.1

Идентификатор конференции: 812 3456 7890
Код доступа: 123456. Вопросы: anna@school.ru
"""
ONE = {
    "https://zoom.us/j/1": "https://zoom.us/j/1",
    "HTTPS://Zoom.us/j/1": "HTTPS://Zoom.us/j/1",
    "http://school.ru": "http://school.ru",
    "example.org/meeting": "https://example.org/meeting",
    "  telemost.yandex.ru/j/123  ": "https://telemost.yandex.ru/j/123",
    "школа.рф": "https://школа.рф",
    "школа.рф/встреча": "https://школа.рф/встреча",
    "https://zoom.us/j/1.": "https://zoom.us/j/1",
    "https://zoom.us/j/1,": "https://zoom.us/j/1",
    "https://zoom.us/j/1!!": "https://zoom.us/j/1",
    "(https://zoom.us/j/1)": "https://zoom.us/j/1",
    "https://ru.wikipedia.org/wiki/Ы_(буква)": "https://ru.wikipedia.org/wiki/Ы_(буква)",
    "(см. https://ru.wikipedia.org/wiki/Ы_(буква))": "https://ru.wikipedia.org/wiki/Ы_(буква)",
    "<https://zoom.us/j/1>": "https://zoom.us/j/1",
    "«https://zoom.us/j/1»": "https://zoom.us/j/1",
    '"https://zoom.us/j/1"': "https://zoom.us/j/1",
    "Ссылка: https://zoom.us/j/1": "https://zoom.us/j/1",
    "Ссылка: telemost.yandex.ru/j/123.": "https://telemost.yandex.ru/j/123",
    "вот ссылка zoom.us": "https://zoom.us",
    "https://zoom.us/j/1 (и ещё раз https://zoom.us/j/1)": "https://zoom.us/j/1",
    "https://zoom.us/j/1?pwd=a.b&x=%D0%B0#go": "https://zoom.us/j/1?pwd=a.b&x=%D0%B0#go",
    "https://localhost.example:8080/a": "https://localhost.example:8080/a",
    "https:// zoom.us": "https://zoom.us",
    "https://t.me/+AbC_": "https://t.me/+AbC_",
    "https://us02web.zoom.us/j/1?pwd=a~_": "https://us02web.zoom.us/j/1?pwd=a~_",
    "**https://zoom.us/j/1**": "https://zoom.us/j/1",
    "__https://zoom.us/j/1__, ждём": "https://zoom.us/j/1",
    "[https://zoom.us/j/1](https://zoom.us/j/1)": "https://zoom.us/j/1",
    "https://zoom.us/j/1,пароль 5": "https://zoom.us/j/1",
    "https://zoom.us/j/1.Пароль: 5": "https://zoom.us/j/1",
    "вход—https://zoom.us/j/1—вот": "https://zoom.us/j/1",
    "https://ru.wikipedia.org/wiki/Да,нет": "https://ru.wikipedia.org/wiki/Да,нет",
    "https://commons.wikimedia.org/wiki/Category:Россия": "https://commons.wikimedia.org/wiki/Category:Россия",
    "https://zoom.us/j/1\u200b": "https://zoom.us/j/1",
    "\u202ahttps://zoom.us/j/1\u202c": "https://zoom.us/j/1",
    "xn--80asehdb.xn--p1ai": "https://xn--80asehdb.xn--p1ai",
    "http://192.168.1.1/b/урок": "http://192.168.1.1/b/урок",
    ZOOM: "https://us02web.zoom.us/j/81234567890?pwd=Abc.1",
}


@pytest.mark.parametrize(("pasted", "link"), ONE.items(), ids=[text[:25] for text in ONE])
def test_the_one_link_is_found(pasted, link):
    assert links_in(pasted) == [link]
    assert clean_link(pasted) == link
    assert clean_link(link) == link, "what is kept can be read again"


@pytest.mark.parametrize(
    "pasted",
    ["", "нет", "ссылка будет", "завтра.Приходите все", "anna@school.ru", "http://", "javascript:x",
     "https://localhost", "https://.ru", "tg://resolve?domain=x", f"https://zoom.us/{'a' * LIMIT}"],
)  # fmt: skip
def test_what_is_no_link_is_refused(pasted):
    with pytest.raises(DomainError) as refused:
        clean_link(pasted)
    assert refused.value.key == "error-event-link"


def test_of_several_links_none_is_guessed():
    text = "https://zoom.us/j/1 или https://telemost.yandex.ru/j/2, как удобнее"
    assert links_in(text) == ["https://zoom.us/j/1", "https://telemost.yandex.ru/j/2"]
    with pytest.raises(DomainError) as refused:
        clean_link(text)
    assert refused.value.key == "error-link-several"
