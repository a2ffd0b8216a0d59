-- Somebody who works with a story asks to read the words as they were written; a privacy steward agrees, for a while, or does
-- not. Both reasons are sealed, for they may tell something of the story.
create table second_look (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    asked_by uuid not null references person,
    asked_at timestamptz not null,
    why text not null,
    words bytea not null,
    state text not null,
    settled_by uuid references person check (settled_by <> asked_by),
    settled_at timestamptz,
    answer bytea,
    open_until timestamptz,
    version integer not null default 0
);
create index second_look_of_story on second_look (feedback_id, asked_by, asked_at desc);
create unique index one_open_question on second_look (feedback_id, asked_by) where state = 'ASKED';
