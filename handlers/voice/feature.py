"""What the area of the bot's voice brings: notices and the digest, announcements, settings."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.voice import waiting
from handlers.voice.announcements import notices as announcements_notices
from handlers.voice.announcements import router as announcements
from handlers.voice.notices import notices as digest
from handlers.voice.notices import router as notices
from handlers.voice.settings import router as settings
from handlers.voice.subscriptions import notices as news
from handlers.voice.subscriptions import router as subscriptions
from services.voice import chats

FEATURE = Feature(
    name="voice",
    routes=(settings.routes, notices.routes, announcements.routes, subscriptions.routes),
    notices=(announcements_notices.NOTICES, news.NOTICES),
    speaking=(announcements_notices.speaking,),
    posts=(announcements_notices.POSTS,),
    sections=digest.SECTIONS,
    commands=(Command("settings", "command-settings", 50),),
    mine=(Entry("menu-settings", "settings", place=40),),
    doors=waiting.DOORS,
    desk=(Entry("organizer-announcements", "announcements", Right.ANNOUNCE, 15),),
    openers=announcements.OPENERS,
    chat_joined=(chats.joined,),
    chat_left=(chats.left,),
)
