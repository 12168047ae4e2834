"""Formatting goes into HTML and comes out of Telegram's parser as it was."""

from __future__ import annotations

import pytest
from aiogram.types import MessageEntity
from hypothesis import given
from hypothesis import strategies as st

from handlers.ui.formatted import as_html
from simulator.text.formatted import finish, parse

MOMENT = 1_795_424_400


def entity(kind: str, offset: int, length: int, **more: object) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


def there_and_back(text: str, entities: list[dict[str, object]]) -> tuple[str, list[dict[str, object]]]:
    source = as_html(text, [MessageEntity.model_validate(one) for one in entities])
    result = finish(*parse(source, "HTML"), users=lambda _: {"id": 7, "is_bot": False, "first_name": "Анна"})
    return result.text, result.entities


@pytest.mark.parametrize(
    "entities",
    [
        [entity("text_link", 0, 6, url="https://e.org/?a=1&b='2'&c=урок")],
        [entity("pre", 0, 6, language="python")],
        [entity("pre", 0, 6)],
        [entity("code", 0, 6)],
        [entity("expandable_blockquote", 0, 6)],
        [entity("blockquote", 0, 6)],
        [entity("spoiler", 0, 6)],
        [entity("custom_emoji", 0, 2, custom_emoji_id="5368324170671202286")],
        [entity("date_time", 0, 6, unix_time=MOMENT, date_time_format="wDt")],
        [entity("date_time", 0, 6, unix_time=MOMENT)],
        [entity("bold", 0, 6), entity("italic", 0, 6)],
        [entity("bold", 0, 2), entity("italic", 2, 4)],
        [entity("bold", 0, 8), entity("text_link", 2, 4, url="https://e.org/?a&b")],
        [entity("blockquote", 0, 10), entity("bold", 0, 4), entity("underline", 0, 2), entity("strikethrough", 4, 2)],
    ],
)
def test_every_kind_comes_out_as_it_went_in(entities):
    text = "😀 <Иду> & не иду"
    said, found = there_and_back(text, entities)
    assert said == text

    def key(one):
        return (one["offset"], -one["length"], one["type"])

    assert [{k: v for k, v in one.items() if k != "user"} for one in sorted(found, key=key)] == sorted(
        ({**one, "url": one["url"]} if "url" in one else one for one in entities), key=key
    )


def test_a_quotation_mark_in_an_address_is_no_end_of_it():
    _, found = there_and_back("здесь", [entity("text_link", 0, 5, url='https://e.org/?q="урок"&b=<2>')])
    assert [one["url"] for one in found] == ["https://e.org/?q=%22урок%22&b=%3C2%3E"]


def test_a_mention_without_a_name_of_its_own_is_kept():
    _, found = there_and_back(
        "Анна", [entity("text_mention", 0, 4, user={"id": 7, "is_bot": False, "first_name": "А"})]
    )
    assert [(one["type"], one["user"]["id"]) for one in found] == [("text_mention", 7)]


def test_what_telegram_finds_by_itself_stays_plain():
    assert as_html("#урок & /start", [MessageEntity(type="hashtag", offset=0, length=5)]) == "#урок &amp; /start"


SIMPLE = ("bold", "italic", "underline", "strikethrough", "spoiler")


@given(st.lists(st.tuples(st.sampled_from(SIMPLE), st.integers(0, 11), st.integers(1, 12)), max_size=8))
def test_however_they_overlap_each_sign_keeps_all_of_its_own(given_spans):
    text = "абвгдежзиклм"
    entities = [entity(kind, at, min(length, 12 - at)) for kind, at, length in given_spans]

    def painted(spans):
        return [{s["type"] for s in spans if s["offset"] <= n < s["offset"] + s["length"]} for n in range(12)]

    said, found = there_and_back(text, entities)
    assert said == text
    assert painted(found) == painted(entities)
