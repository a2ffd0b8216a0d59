-- Made-up stories and the way they should go through a process; kept with the process, whichever version of it runs.
create table story_example (
    id uuid primary key,
    model text not null,
    facts jsonb not null,
    comes_to jsonb not null,
    never jsonb not null,
    why text not null,
    author uuid not null references person,
    at timestamptz not null
);
create index story_example_of_model on story_example (model, at);
