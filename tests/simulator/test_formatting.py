"""Markup. Rules: core.telegram.org/bots/api#formatting-options and tdlib MessageEntity.cpp."""

from typing import Any

import pytest

from simulator.errors import Refusal
from simulator.text.formatted import finish, from_entities, parse

KNOWN = {"id": 7, "is_bot": False, "first_name": "Анна"}


def formatted(source: str, mode: str) -> tuple[str, list[tuple[Any, ...]]]:
    text, entities = parse(source, mode)
    result = finish(text, entities, users={7: KNOWN}.get)
    places = []
    for one in result.entities:
        more = [value for key, value in one.items() if key not in ("type", "offset", "length")]
        places.append((one["type"], one["offset"], one["length"], *more))
    return result.text, places


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("просто", "просто", []),
        ("<b>да</b> <i>нет</i>", "да нет", [("bold", 0, 2), ("italic", 3, 3)]),
        ("<STRONG>a</STRONG><em>b</em>", "ab", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 2)]),
        ("<s>a</s> <strike>b</strike> <del>c</del>", "a b c", [("strikethrough", n, 1) for n in (0, 2, 4)]),
        ('<span class="tg-spoiler">x</span> <tg-spoiler>y</tg-spoiler>', "x y", [("spoiler", 0, 1), ("spoiler", 2, 1)]),
        ("😀<b>я</b>", "😀я", [("bold", 2, 1)]),  # offsets are UTF-16 units
        ("<b>😀</b>😀<i>x</i>", "😀😀x", [("bold", 0, 2), ("italic", 4, 1)]),
        ("a & b &amp; &lt;c&gt; &quot; &#1071; &#x42f; &nbsp; &copy", 'a & b & <c> " Я Я &nbsp; &copy', []),
        ("<b><i>x</i></b>", "x", [("bold", 0, 1), ("italic", 0, 1)]),
        ("<b>a<code>b</code>c</b>", "abc", [("bold", 0, 1), ("code", 1, 1), ("bold", 2, 1)]),
        ("<pre>x</pre>", "x", [("pre", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1, "py")]),
        ('<code class="language-py">x</code>', "x", [("code", 0, 1)]),
        ("<a href='http://t.me/x'>y</a>", "y", [("text_link", 0, 1, "http://t.me/x")]),
        ('<a href="example.com">y</a>', "y", [("text_link", 0, 1, "http://example.com/")]),
        ('<a href="javascript:alert(1)">y</a>', "y", []),  # a wrong link is dropped, the text stays
        ("<a>example.com</a>", "example.com", [("text_link", 0, 11, "http://example.com/")]),
        ('<a href="tg://user?id=7">она</a>', "она", [("text_mention", 0, 3, KNOWN)]),
        ('<a href="tg://user?id=8">он</a>', "он", []),  # nobody the bot has met
        ("<blockquote>q</blockquote>", "q", [("blockquote", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2, "5")]),
        ('<b class="x" data-y=z>a</b>', "a", [("bold", 0, 1)]),  # unknown attributes are ignored
        ("<b></b>x", "x", []),
        ("  <b> x </b>  ", " x", [("bold", 0, 2)]),  # trimmed, but not into an entity
        ("<b>a</b\n>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b>a</b><b>b</b>", "ab", [("bold", 0, 2)]),  # neighbours of one kind are one
        ("/start @anna_k #тег $USD a@b.ru t.me/x.", "/start @anna_k #тег $USD a@b.ru t.me/x.",
         [("bot_command", 0, 6), ("mention", 7, 7), ("hashtag", 15, 4), ("cashtag", 20, 4), ("email", 25, 6),
          ("url", 32, 6)]),
        ("<code>/start</code>", "/start", [("code", 0, 6)]),
        ("a\tb\r\nc", "a b\nc", []),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[Any]) -> None:
    assert formatted(source, "HTML") == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a<br>", 'Unsupported start tag "br" at byte offset 1'),
        ("я<br>", 'Unsupported start tag "br" at byte offset 2'),  # bytes of UTF-8, not characters
        ("😀<x y=z>", 'Unsupported start tag "x" at byte offset 4'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<i>слово</b></i>", 'Unmatched end tag at byte offset 13, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("ab<b", "Unclosed start tag at byte offset 2"),
        ("<b x", 'Unclosed start tag "b" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b =x>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b a=&>", "Unexpected end of name token at byte offset 5"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse(source, "html")
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*b* _i_ __u__ ~s~ ||p|| `c`", "b i u s p c",
         [("bold", 0, 1), ("italic", 2, 1), ("underline", 4, 1), ("strikethrough", 6, 1), ("spoiler", 8, 1),
          ("code", 10, 1)]),
        (r"1\.5 \* 2 \= 3\!", "1.5 * 2 = 3!", []),
        ("_i *bi*_", "i bi", [("italic", 0, 4), ("bold", 2, 2)]),
        ("[y](http://t.me/x\\))", "y", [("text_link", 0, 1, "http://t.me/x)")]),
        ("[она](tg://user?id=7)", "она", [("text_mention", 0, 3, KNOWN)]),
        ("```py\nx = 1\n```", "x = 1", [("pre", 0, 5, "py")]),
        ("```\nx```", "x", [("pre", 0, 1)]),
        ("`a.b*c`", "a.b*c", [("code", 0, 5)]),
        (">q\n>w\nx", "q\nw\nx", [("blockquote", 0, 4)]),
        (">q||", "q", [("expandable_blockquote", 0, 1)]),
        ("![👍](tg://emoji?id=5)", "👍", [("custom_emoji", 0, 2, "5")]),
        ("😀*я*", "😀я", [("bold", 2, 1)]),
    ],
)  # fmt: skip
def test_markdown_v2(source: str, text: str, entities: list[Any]) -> None:
    assert formatted(source, "MarkdownV2") == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a.b", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a|b", "Character '|' is reserved and must be escaped with the preceding '\\'"),
        ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("я *x", "Can't find end of Bold entity at byte offset 3"),
        ("_x", "Can't find end of Italic entity at byte offset 0"),
        ("```py\nx", "Can't find end of PreCode entity at byte offset 0"),
        ("[x](http://y", "Can't find end of a URL at byte offset 4"),
        (">*q\nx*", "Can't find end of Bold entity at byte offset 1"),
        ("![x]", "The entity must contain a tg://emoji or tg://time URL"),
    ],
)
def test_wrong_markdown_v2(source: str, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse(source, "MarkdownV2")
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*b* _i_ `c` \\*", "b i c *", [("bold", 0, 1), ("italic", 2, 1), ("code", 4, 1)]),
        ("[y](t.me/x)", "y", [("text_link", 0, 1, "http://t.me/x")]),
        ("```py\nx```", "x", [("pre", 0, 1, "py")]),
        ("*a_b*", "a_b", [("bold", 0, 3)]),  # no nesting
    ],
)
def test_old_markdown(source: str, text: str, entities: list[Any]) -> None:
    assert formatted(source, "Markdown") == (text, entities)


def test_old_markdown_says_where_an_entity_began() -> None:
    with pytest.raises(Refusal, match="Can't find end of the entity starting at byte offset 2"):
        parse("я*x", "Markdown")


def test_unknown_parse_mode() -> None:
    with pytest.raises(Refusal, match="Bad Request: unsupported parse_mode"):
        parse("x", "BBCode")


def test_given_entities_are_utf16_and_must_fit() -> None:
    assert from_entities("😀я", [{"type": "bold", "offset": 2, "length": 1}]) == [
        {"type": "bold", "offset": 1, "length": 1}
    ]
    with pytest.raises(Refusal, match="in a middle of a UTF-16 symbol"):
        from_entities("😀", [{"type": "bold", "offset": 1, "length": 1}])
    with pytest.raises(Refusal, match="ends after the end of the text at UTF-16 offset 9"):
        from_entities("x", [{"type": "bold", "offset": 0, "length": 9}])
