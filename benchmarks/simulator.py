"""How many calls a second the local Telegram takes, so that it isn't the bottleneck of the other benchmarks.

    python -m benchmarks.simulator [seconds for each row, default 3]

The server runs in a process of its own; the load comes from here, over bare sockets with keep-alive, one call at
a time on each of 16 connections. Both share the machine with whatever else runs there, so the rate is what was
left for the server; `us/call` is the processor time it spent on a call, which doesn't depend on the neighbours.
"""

import asyncio
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote_plus

CONNECTIONS = 16
PERSONS = 2_000
FIRST = 10_000
TOKEN = "42:BENCH"
KEYBOARD = json.dumps({"inline_keyboard": [[{"text": "Записаться", "callback_data": "e:1"}]]})
HTML = "<b>Вебинар</b> завтра в 18:00. Подробности: <a href='https://example.com/'>здесь</a>. " * 3

Form = dict[str, str]


def person(n: int) -> str:
    return str(FIRST + n % PERSONS)


ROWS: list[tuple[str, str, Callable[[int], Form]]] = [
    ("getMe", "getMe", lambda n: {}),
    ("sendMessage, a word", "sendMessage", lambda n: {"chat_id": person(n), "text": "привет"}),
    (
        "sendMessage, HTML and keyboard",
        "sendMessage",
        lambda n: {"chat_id": person(n), "text": HTML, "parse_mode": "HTML", "reply_markup": KEYBOARD},
    ),
    (
        "editMessageText, keyboard",
        "editMessageText",
        lambda n: {"chat_id": person(n), "message_id": "1", "text": f"осталось {n}", "reply_markup": KEYBOARD},
    ),
]


def request(method: str, form: Form) -> bytes:
    body = "&".join(f"{name}={quote_plus(value)}" for name, value in form.items()).encode()
    head = (
        f"POST /bot{TOKEN}/{method} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
    )
    return head.encode() + body


async def answer(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    at = head.lower().index(b"content-length:") + 15
    return await reader.readexactly(int(head[at : head.index(b"\r", at)]))


async def load(port: int, method: str, make: Callable[[int], Form], seconds: float) -> list[float]:
    """Seconds that each call took; raises RuntimeError for a refused one."""
    times: list[float] = []
    numbers = iter(range(10**9))
    end = time.perf_counter() + seconds

    async def connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.perf_counter() < end:
            began = time.perf_counter()
            writer.write(request(method, make(next(numbers))))
            body = await answer(reader)
            times.append(time.perf_counter() - began)
            if not body.startswith(b'{"ok":true'):
                raise RuntimeError(body.decode())
        writer.close()

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
    return times


def processor(pid: int) -> float:
    """Seconds of processor time so far; 0 where the system doesn't tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float:
    """Megabytes; 0 where the system doesn't tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def persons_file(folder: str) -> str:
    path = Path(folder, "persons.json")
    people = [{"id": FIRST + n, "first_name": f"Учитель {n}", "started": True} for n in range(PERSONS)]
    path.write_text(json.dumps(people))
    return str(path)


async def measure(options: list[str], seconds: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "simulator", "--port", "0", "--token", TOKEN]
        command += ["--persons", persons_file(folder), *options]
        server = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
        assert server.stderr is not None
        said = (await server.stderr.readline()).decode()
        if "localhost:" not in said:
            raise SystemExit(said + (await server.communicate())[1].decode())
        port = int(said.split("localhost:")[1].split("/")[0])
        for n in range(PERSONS):
            form = {"chat_id": person(n), "text": "0"}
            if n % 100 == 0:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request("sendMessage", form))
            await answer(reader)
        for name, method, make in ROWS:
            before = processor(server.pid)
            times = sorted(await load(port, method, make, seconds))
            spent = (processor(server.pid) - before) / len(times) * 1e6
            rate = len(times) / seconds
            p50, p99 = times[len(times) // 2] * 1000, times[int(len(times) * 0.99)] * 1000
            mode = " ".join(options) or "full"
            print(
                f"{mode:<8} {name:<32} {rate:>8.0f} {spent:>8.0f} {p50:>8.1f} {p99:>8.1f} {resident(server.pid):>6.0f}"
            )
        server.send_signal(signal.SIGTERM)
        await server.communicate()


async def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    print(f"{'mode':<8} {'call':<32} {'calls/s':>8} {'us/call':>8} {'p50 ms':>8} {'p99 ms':>8} {'MB':>6}")
    for options in ([], ["--lean"]):
        await measure(options, seconds)


if __name__ == "__main__":
    asyncio.run(main())
