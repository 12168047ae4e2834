"""Telegram's words, taken from the sources of the Bot API server and from reports, as kinds."""

import pytest

from domain.base.refusals import Why, is_closed, ours, why

OF_A_PERSON = [
    "Bad Request: chat not found",
    "Bad Request: user not found",
    "Bad Request: private chat not found",
    "Bad Request: PEER_ID_INVALID",
    "Bad Request: USER_ID_INVALID",
    "Bad Request: INPUT_USER_DEACTIVATED",
    "Bad Request: USER_IS_BLOCKED",
    "Bad Request: user is deactivated",
    "Forbidden: user is deactivated",
    "Forbidden: bot was blocked by the user",
    "Forbidden: bot can't initiate conversation with a user",
    "Forbidden: bot can't send messages to bots",
]
OF_A_GROUP = [
    "Bad Request: chat not found",
    "Bad Request: group is deactivated",
    "Bad Request: CHANNEL_PRIVATE",
    "Bad Request: CHAT_WRITE_FORBIDDEN",
    "Bad Request: CHAT_ADMIN_REQUIRED",
    "Bad Request: need administrator rights in the channel chat",
    "Bad Request: have no rights to send a message",
    "Bad Request: not enough rights to send text messages to the chat",
    "Bad Request: have no write access to the chat",
    "Forbidden: bot was kicked from the supergroup chat",
    "Forbidden: bot is not a member of the channel chat",
    "Forbidden: the group chat was deleted",
]
OF_THE_MESSAGE = [
    ('Bad Request: can\'t parse entities: Empty attribute name in the tag "a" at byte offset 7', Why.MARKUP),
    ("Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"file\"", Why.MARKUP),
    ("Bad Request: ENTITY_BOUNDS_INVALID", Why.MARKUP),
    ("Bad Request: message is too long", Why.LONG),
    ("Bad Request: message caption is too long", Why.LONG),
    ("Bad Request: MEDIA_CAPTION_TOO_LONG", Why.LONG),
    ("Bad Request: BUTTON_DATA_INVALID", Why.BUTTONS),
    ("Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL", Why.BUTTONS),
    ("Bad Request: reply markup is too long", Why.BUTTONS),
    ("Bad Request: wrong file identifier/HTTP URL specified", Why.FILE),
    ("Bad Request: IMAGE_PROCESS_FAILED", Why.FILE),
    ("Bad Request: PHOTO_INVALID_DIMENSIONS", Why.FILE),
    ("Bad Request: failed to get HTTP URL content", Why.FILE),
    ("Request Entity Too Large: file of size 60000000 is too big to be uploaded", Why.FILE),
    ("Bad Request: not enough rights to send photos to the chat", Why.RIGHTS),
    ("Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", Why.RIGHTS),
    ("Bad Request: message text is empty", Why.OTHER),
    ("", Why.OTHER),
]


@pytest.mark.parametrize("words", OF_A_PERSON)
def test_a_person_who_cannot_be_written_to(words: str) -> None:
    assert is_closed(words, group=False)
    assert is_closed(words, group=True)
    assert why(words) is Why.UNREACHABLE


@pytest.mark.parametrize("words", OF_A_GROUP)
def test_a_group_that_is_closed_to_the_bot(words: str) -> None:
    assert is_closed(words, group=True)
    assert why(words, group=True) is Why.UNREACHABLE


@pytest.mark.parametrize(("words", "kind"), OF_THE_MESSAGE)
def test_a_refusal_of_the_message_closes_nobody(words: str, kind: Why) -> None:
    assert not is_closed(words, group=False)
    assert not is_closed(words, group=True)
    assert why(words) is why(words, group=True) is kind


@pytest.mark.parametrize("kind", [Why.TROUBLE, Why.FAULT])
def test_what_is_no_refusal_is_known_by_how_it_was_written_down(kind: Why) -> None:
    assert why(ours(kind, "ValueError: chat not found, file too long")) is kind
