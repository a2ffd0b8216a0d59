-- The person wrote while nobody had a task of their story: a privacy steward reads it, and the row goes.
create table message_waiting (
    feedback_id uuid primary key references feedback,
    since timestamptz not null
);
