-- Somebody asked for the running cases of a process to go over to another version of it; at most one at a time for a process.
create table process_move (
    id uuid primary key,
    model text not null,
    to_number integer not null,
    to_version text not null,
    asked_by uuid not null references person,
    asked_at timestamptz not null,
    ended_at timestamptz
);
create unique index one_open_move on process_move (model) where ended_at is null;

-- Which new step takes the cases of a step that is gone.
create table process_move_choice (
    move_id uuid not null references process_move,
    from_version text not null,
    element text not null,
    becomes text not null,
    primary key (move_id, from_version, element)
);

-- The cases to move, each by the engine's name for its process instance; what became of each is written with what the engine does.
create table process_move_item (
    move_id uuid not null references process_move,
    instance text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'MOVED', 'STAYED')),
    why text check ((why is not null) = (state = 'STAYED')),
    tries integer not null default 0,
    done_at timestamptz,
    primary key (move_id, instance)
);
create index process_move_item_waiting on process_move_item (move_id, tries) where state = 'WAITING';
