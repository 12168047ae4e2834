-- Words that mean one thing to the search, as the network's organizers extend what is known of school.

CREATE TABLE synonyms (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,   -- buttons carry it: never given twice
    words TEXT NOT NULL                        -- «урок, занятие»
) STRICT;
