-- The exhibit file, format 1.2.
--
-- `kind` and `key` together say whose text a row of a shared table is: a term's, a note's, a section's…;
-- `field` says which of its texts. `position` keeps the order of the record in kiosk/exhibit/model.py.
-- `begins` (inclusive) and `ends` (exclusive) count Unicode code points of a reading text.

CREATE TABLE seal (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    digest BLOB NOT NULL              -- SHA-256 of the file, itself replaced by the blank seal
) STRICT;

-- Texts shared by all kinds ---------------------------------------------------------------------------

CREATE TABLE wording (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, key, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE marked_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE mark (
    text INTEGER NOT NULL REFERENCES marked_text (id),
    position INTEGER NOT NULL,
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends >= begins),
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    label TEXT NOT NULL,
    linked INTEGER NOT NULL CHECK (linked IN (0, 1)),
    PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE prose (                  -- the museum's paragraphs in one language
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (kind, key, field, position)
) STRICT;

CREATE TABLE paragraph (
    prose INTEGER NOT NULL REFERENCES prose (id),
    position INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES marked_text (id),
    PRIMARY KEY (prose, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    supports TEXT NOT NULL,
    PRIMARY KEY (kind, key, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE name (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    script TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE date (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    edtf TEXT NOT NULL,
    begins REAL NOT NULL,             -- years with a fraction
    ends REAL NOT NULL,
    is_span INTEGER NOT NULL CHECK (is_span IN (0, 1)),
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    open_start INTEGER NOT NULL CHECK (open_start IN (0, 1)),
    open_end INTEGER NOT NULL CHECK (open_end IN (0, 1)),
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotation (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    passage TEXT NOT NULL REFERENCES passage (key),
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends >= begins),
    PRIMARY KEY (kind, key, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE contested (              -- has a claim and what is known among `prose`, its words in `quotation`
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The exhibit -----------------------------------------------------------------------------------------

CREATE TABLE details (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key TEXT NOT NULL,
    default_language TEXT NOT NULL,
    idle_seconds INTEGER NOT NULL,
    takeaway_address TEXT NOT NULL
) STRICT;

CREATE TABLE clue (                   -- to the document's date; its date and label are found by its position
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    passage TEXT REFERENCES passage (key),      -- none where no words of the document are the clue
    begins INTEGER CHECK (begins >= 0),
    ends INTEGER CHECK (ends >= begins)
) STRICT;

CREATE TABLE language (
    position INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    direction TEXT NOT NULL
) STRICT;

CREATE TABLE word (                   -- of the interface
    language TEXT NOT NULL REFERENCES language (tag),
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (language, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    credit TEXT NOT NULL,
    rights TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- The documents ---------------------------------------------------------------------------------------

CREATE TABLE document (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    source_text TEXT NOT NULL
) STRICT;

CREATE TABLE section (
    document TEXT NOT NULL REFERENCES document (key),
    position INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    number INTEGER,
    icon TEXT NOT NULL,
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    speaker TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    section TEXT NOT NULL REFERENCES section (key),
    position INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    number INTEGER,
    reading INTEGER NOT NULL REFERENCES marked_text (id),
    transcribed TEXT NOT NULL,
    PRIMARY KEY (section, position)
) STRICT;

CREATE TABLE figure (                 -- a picture that stands in the document, before or after a passage
    passage TEXT NOT NULL REFERENCES passage (key),
    place TEXT NOT NULL CHECK (place IN ('before', 'after')),
    position INTEGER NOT NULL,
    picture TEXT NOT NULL REFERENCES picture (key),
    PRIMARY KEY (passage, place, position)
) STRICT, WITHOUT ROWID;

-- What the museum says --------------------------------------------------------------------------------

CREATE TABLE term (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL
) STRICT;

CREATE TABLE see_also (
    term TEXT NOT NULL REFERENCES term (key),
    position INTEGER NOT NULL,
    other TEXT NOT NULL REFERENCES term (key),
    PRIMARY KEY (term, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrence (
    term TEXT NOT NULL REFERENCES term (key),
    position INTEGER NOT NULL,
    passage TEXT NOT NULL REFERENCES passage (key),
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends >= begins),
    PRIMARY KEY (term, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lane (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    icon TEXT NOT NULL
) STRICT;

CREATE TABLE era (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    begins REAL NOT NULL,
    ends REAL NOT NULL,
    years TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL REFERENCES lane (key)
) STRICT;

CREATE TABLE mention (
    event TEXT NOT NULL REFERENCES event (key),
    position INTEGER NOT NULL,
    passage TEXT NOT NULL REFERENCES passage (key),
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends >= begins),
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE related_event (          -- of a term or a note
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    event TEXT NOT NULL REFERENCES event (key),
    PRIMARY KEY (kind, key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE illustration (           -- the picture on the card of a term, an event or a note
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture (key),
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    passage TEXT NOT NULL REFERENCES passage (key),
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends >= begins)
) STRICT;
CREATE INDEX note_passage ON note (passage);

CREATE TABLE question (
    position INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    passage TEXT NOT NULL REFERENCES passage (key),
    begins_at TEXT NOT NULL REFERENCES passage (key),
    fit TEXT NOT NULL
) STRICT;

CREATE TABLE answered_in (
    question INTEGER NOT NULL REFERENCES question (number),
    position INTEGER NOT NULL,
    section TEXT NOT NULL REFERENCES section (key),
    PRIMARY KEY (question, position)
) STRICT, WITHOUT ROWID;

-- Search ----------------------------------------------------------------------------------------------

CREATE TABLE searchable (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,               -- passage, section, term, event, note or question
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5 (      -- for scripts that put spaces between words
    text, content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'                  -- the first letters of a word are looked up at every keystroke
);

CREATE VIRTUAL TABLE search_letters USING fts5 (    -- for Korean, whose words carry their endings with them
    text, content = 'searchable', content_rowid = 'id', tokenize = 'trigram'
);
