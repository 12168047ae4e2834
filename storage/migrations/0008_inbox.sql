-- Updates that Telegram may forget, because they are kept here until they are handled
-- (docs/decisions/0008-polling.md).

CREATE TABLE inbox (
    update_id   INTEGER PRIMARY KEY,
    telegram_id INTEGER,                     -- whose it is; nobody's if it came from a channel
    body        TEXT,                        -- JSON as Telegram sent it; NULL once handled: the number alone is kept
    tries       INTEGER NOT NULL DEFAULT 0   -- how many processes ended before they had handled it
) STRICT;
