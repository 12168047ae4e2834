"""Updates that no Bot API server of today sends, as JSON; whoever takes them must go on with those beside them."""

WORDS = "Секрет Ивановой"
_PERSON = '"from": {"id": 7, "is_bot": false, "first_name": "Анна"}'
_CHAT = '"chat": {"id": 7, "type": "private"}'
_SAID = f'"message_id": 1, "date": 1, {_CHAT}, "text": "{WORDS}"'
_DEEP = "[" * 5000 + "]" * 5000

ODD = [
    "[]",
    "{}",
    "null",
    "7",
    f'"{WORDS}"',
    f'{{"message": {{{_SAID}, {_PERSON}}}}}',
    *(
        f'{{"update_id": {number}, "message": {{{_SAID}, {_PERSON}}}}}'
        for number in (2**63, 2**70, 10**30, -1, 0, 1.5, '"1"', "null", "true", "[1]", f'{{"x": "{WORDS}"}}')
    ),
    '{"update_id": 1}',
    f'{{"update_id": 1, "callback_query": ["{WORDS}"]}}',
    f'{{"update_id": 1, "message": "{WORDS}"}}',
    f'{{"update_id": 1, "message": {{{_SAID}, "from": {{"first_name": "{WORDS}"}}}}}}',
    f'{{"update_id": 1, "message": {{{_SAID}, "from": "{WORDS}"}}}}',
    *(f'{{"update_id": 1, "message": {{{_SAID}, "from": {{"id": {n}}}}}}}' for n in (2**63, 10**30, '"7"', "null")),
    f'{{"update_id": 1, "message": {{"message_id": 1, "date": 1, "chat": {{"id": {2**63}}}, {_PERSON}}}}}',
    f'{{"update_id": 1, "message": {{"message_id": {2**80}, "date": 1, {_CHAT}, {_PERSON}}}}}',
    f'{{"update_id": 1, "message": {{{_SAID}, {_PERSON}, "reply_to_message": {_DEEP}}}}}',
    f'{{"update_id": 1, "message": {{{_SAID}, {_PERSON}, "caption": {"[" * 300}{"]" * 300}}}}}',
    f'{{"update_id": 1, "message": {{"message_id": 1, "date": 1, {_CHAT}, {_PERSON}, "text": "\\ud800"}}}}',
    f'{{"update_id": 1, "callback_query": {{"id": "5", {_PERSON}, "message": ["{WORDS}"], "data": "x"}}}}',
    f'{{"update_id": 1, "news_of_tomorrow": {{"text": "{WORDS}", {_PERSON}}}}}',
    f'{{"update_id": 1, "message": {{{_SAID}, {_PERSON}}}, "callback_query": {{"data": 1}}}}',
]
"""Numbers of two and more are for those that must be heard."""
