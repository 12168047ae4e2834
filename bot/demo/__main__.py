"""`python -m bot.demo`, started by the local Telegram, which gives BOT_TOKEN and BOT_API_URL.

The network lives in a temporary folder and goes with the process.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from bot import settings as settings_
from bot.clock import FollowedClock
from bot.process import importing, supervise

ORGANIZER = 2001
"""The owner of the demo's network, first in members.json."""


def main() -> int:
    try:
        given = settings_.load(env_file=None)
    except settings_.SettingsWrong as error:
        print(error, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="network-demo-") as folder:
        settings = given.model_copy(
            update={
                "database_path": Path(folder) / "network.db",
                "organizer_ids": frozenset({ORGANIZER}),
                **json.loads((Path(__file__).parent / "operator.json").read_text("utf-8")),
            }
        )
        return supervise(settings, lambda: _demo(settings))


async def _demo(settings: settings_.Settings) -> None:
    with importing():
        from bot import app
        from bot.demo import files
        from bot.demo.phones import Phones
        from bot.demo.seed import seed

    clock = FollowedClock(settings.bot_api_url)
    phones = Phones(settings.bot_api_url)

    async def begin(running: app.App) -> None:
        running.background.start(clock.listen(), "clock")
        people = await seed(running.units)
        await files.share(running, phones, people[0])
        await phones.press_start(people)
        running.background.start(phones.tell_what_is_next(running.units), "next")

    await app.run(settings, clock, begin=begin)


if __name__ == "__main__":
    sys.exit(main())
