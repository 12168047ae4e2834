# The bot in a container: exact versions by hash, an ordinary user, the database in a volume.
FROM python:3.13-slim

# PYTHONTZPATH is empty: the rules of time zones are those of the pinned tzdata, not the image's.
ENV PYTHONUNBUFFERED=1 \
    PYTHONTZPATH="" \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin bot \
    && install --directory --owner bot --mode 700 /data /keys

WORKDIR /app
COPY requirements/run.txt requirements/run.txt
RUN pip install --require-hashes -r requirements/run.txt

COPY domain/ domain/
COPY storage/ storage/
COPY services/ services/
COPY handlers/ handlers/
COPY locales/ locales/
COPY bot/ bot/
# Compiled once here, not at every start: the user may not write into /app.
RUN python -m compileall -q domain storage services handlers locales bot

USER bot
ENV DATABASE_PATH=/data/network.db \
    KEY_FOLDER=/keys
VOLUME ["/data", "/keys"]

# The start takes seconds; a bot that hangs is told within two minutes.
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s --retries=2 \
    CMD ["python", "-m", "bot", "--check"]
# exec form: SIGTERM reaches the bot, which finishes what is in hand (10 s).
CMD ["python", "-m", "bot"]
