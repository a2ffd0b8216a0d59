-- What a decision table is expected to answer; kept with the table, whichever version of it runs.
create table decision_example (
    id uuid primary key,
    model text not null,
    facts jsonb not null,
    expected jsonb not null,
    why text not null,
    author uuid not null references person,
    at timestamptz not null
);
create index decision_example_of_model on decision_example (model, at);
