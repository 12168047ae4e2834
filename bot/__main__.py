"""`python -m bot` runs the bot. `--check` says what is wrong with it, `--reindex` makes the index of the search anew,
`recount NUMBER` counts a vote again, `backup FILE` and `restore FILE` copy the database.

Exit codes: 0 stopped in order, 1 a fault or (with --check, recount) something is wrong, 2 a wrong setting, or a copy
that can't be.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot import settings as settings_


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description="The bot of a teachers' network.")
    parser.add_argument("--check", action="store_true", help="print what is wrong, and exit with 0 or 1")
    parser.add_argument("--reindex", action="store_true", help="make the search's index anew; the bot must be stopped")
    commands = parser.add_subparsers(dest="command", metavar="recount, backup, restore")
    recount = commands.add_parser("recount", help="count a vote again, beside a running bot; exit with 0, 1 or 2")
    recount.add_argument("number", help="of the register: 2026-004")
    recount.add_argument(
        "file", type=Path, nargs="?", help="a package that a member got, to be held against the database"
    )
    backup = commands.add_parser("backup", help="copy the database, beside a running bot; exit with 0 or 2")
    backup.add_argument("file", type=Path, help="the copy to be made")
    backup.add_argument("--replace", action="store_true", help="overwrite the file if it is there")
    restore = commands.add_parser("restore", help="put a copy in the database's place; the bot must be stopped")
    restore.add_argument("file", type=Path, help="the copy, which stays as it is")
    restore.add_argument("--replace", action="store_true", help="even if there is a database; it is kept beside")
    restore.add_argument(
        "--erased", type=Path, metavar="FILE", help="a journal of erasures or a newer copy, of a machine that is gone"
    )
    asked = parser.parse_args(arguments)
    if asked.check:
        from bot import check

        hints: list[str] = []
        wrong = check.problems(hints)
        print("\n".join([*(wrong or ["All is well."]), *hints]))
        return 1 if wrong else 0
    try:
        settings = settings_.load()
    except settings_.SettingsWrong as error:
        print(error, file=sys.stderr)
        return 2
    if asked.command == "recount":
        from bot import recount as counted_again

        return counted_again.run(settings, asked.number, asked.file)
    if asked.command in {"backup", "restore"}:
        from bot import copies

        if asked.command == "backup":
            return copies.backup(settings, asked.file, replace=asked.replace)
        return copies.restore(settings, asked.file, replace=asked.replace, known=asked.erased)
    if asked.reindex:
        from bot import reindex

        return reindex.run(settings)
    # Only now: a wrong setting is told at once, not after seconds of imports.
    from bot.clock import SystemClock
    from bot.process import run

    return run(settings, SystemClock())


if __name__ == "__main__":
    sys.exit(main())
