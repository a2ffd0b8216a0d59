-- What people may ask about what is held of them, and what was decided. Ids, dates and choices from lists; never words.

alter table feedback add column removed_at timestamptz;
create index feedback_to_appraise on feedback (closed_at) where removed_at is null and closed_at is not null;

create table erasure_request (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    asked_at timestamptz not null,
    asked_by text not null,
    answer_by date not null,
    state text not null,
    removed text,
    kept_because text,
    decided_at timestamptz,
    decided_by uuid references person,
    version integer not null default 0
);
create unique index one_open_erasure_request on erasure_request (feedback_id) where state = 'OPEN';
create index erasure_of_feedback on erasure_request (feedback_id, asked_at);

create table appraisal (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    at timestamptz not null,
    decided_by uuid not null references person,
    decision text not null,
    kept_because text,
    look_again_on date
);
create index appraisal_of_feedback on appraisal (feedback_id, at);

-- A half-filled form of a removed story is not taken in again, however late a browser sends it.
create table removed_task (
    task_id text primary key
);

-- Files that are still on the disk although their story has let them go; empty but for a moment.
create table media_removal (
    file_id uuid primary key,
    asked_at timestamptz not null
);

-- Sealed words that a safeguarding record needs after their story was removed; behind the guardian's door only.
create table guardian.kept_story (
    feedback_id uuid primary key,
    kept_at timestamptz not null,
    original bytea not null,
    contact bytea
);
