-- The file of counts. No column takes a text that a visitor could have written: what is counted is named by the
-- words of `word`, which are the program's and the exhibit's own. Nothing says which counts belong to one visit.

CREATE TABLE word (                    -- everything that can be counted
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('screen', 'section', 'term', 'event', 'note', 'question', 'language', 'aid')),
    key TEXT NOT NULL CHECK (
        length(key) BETWEEN 1 AND 80
        AND key NOT GLOB CASE kind WHEN 'language' THEN '*[^A-Za-z0-9-]*' ELSE '*[^a-z0-9-]*' END
    ),
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE day (                     -- in the order in which they came; after a jump of the clock one may come twice
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE count (                   -- how often something was opened in one minute of a day
    day INTEGER NOT NULL REFERENCES day (id) ON DELETE CASCADE,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    word INTEGER NOT NULL REFERENCES word (id),
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (day, minute, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (                   -- when it began, and how many minutes it took by a clock that cannot jump
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL REFERENCES day (id) ON DELETE CASCADE,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    last INTEGER REFERENCES word (id), -- the screen on which it ended
    left INTEGER NOT NULL CHECK (left IN (0, 1)) -- ended by the visitor, not by waiting
) STRICT;
CREATE INDEX visit_day ON visit (day);
