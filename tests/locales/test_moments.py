"""A moment is an entity where Telegram parses, and words everywhere else (PRODUCT §0)."""

from __future__ import annotations

from locales.texts import Moment, Texts, bare, escape

T = Texts("ru", "Asia/Vladivostok", 1_776_870_000)
AT = 1_776_960_000


def test_in_a_message_it_is_an_entity_and_on_a_button_words():
    moment = T.moment_there(AT, "Europe/Moscow")
    entity = f'<tg-time unix="{AT}">{moment}</tg-time>'
    assert entity in T("event-notice-offer", title="А", until=moment, count=1)
    assert moment in T.plain("event-notice-offer", title="А", until=moment, count=1)
    assert "<tg-time" not in T.plain("event-notice-offer", title="А", until=moment, count=1)
    assert bare(escape(moment)) == moment


def test_its_words_are_escaped():
    assert escape(Moment("<в> 5 & 6", AT)) == f'<tg-time unix="{AT}">&lt;в&gt; 5 &amp; 6</tg-time>'


def test_a_sentence_that_ends_with_one_of_another_year_has_one_stop():
    said = T("event-notice-offer", title="А", until=Moment("15 января 2027 г.", AT), count=1)
    assert "2027 г.</tg-time> С 22:00" in said
