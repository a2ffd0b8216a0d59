-- Every version of a process or decision table that was ever agreed on or came with Fairlight; never changed, never deleted.
create table process_version (
    id uuid primary key,
    model text not null,
    number integer not null,
    xml text not null,
    origin text not null,
    note text not null,
    author uuid references person,
    approved_by uuid references person check (approved_by <> author),
    at timestamptz not null,
    live boolean not null,
    unique (model, number)
);
create unique index one_live_version on process_version (model) where live;

-- A change that somebody works on; only ever one copy of it is the newest, and every save is kept beside it.
create table process_draft (
    id uuid primary key,
    model text not null,
    based_on integer not null,
    xml text not null,
    note text not null default '',
    state text not null,
    author uuid not null references person,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    saved_by uuid not null references person,
    decided_by uuid references person check (decided_by <> author),
    decided_at timestamptz,
    answer text,
    revision integer not null
);
create index process_draft_of_model on process_draft (model, state);

create table process_draft_save (
    draft_id uuid not null references process_draft,
    revision integer not null,
    xml text not null,
    saved_by uuid not null references person,
    saved_at timestamptz not null,
    primary key (draft_id, revision)
);
