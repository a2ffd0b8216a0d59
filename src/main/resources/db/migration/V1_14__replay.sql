-- Stories of the past played through a draft. The result holds counts and names of steps, nothing of anybody's story.
create table replay_run (
    id uuid primary key,
    draft_id uuid not null references process_draft,
    revision integer not null,
    since date,
    until date,
    team_id uuid references team,
    most integer not null,
    asked_by uuid not null references person,
    asked_at timestamptz not null,
    state text not null,
    played integer not null default 0,
    total integer not null default 0,
    moved_at timestamptz not null,
    result text
);
create index replay_run_of_draft on replay_run (draft_id, asked_at desc);
