-- A version that was agreed to and begins to run at a moment to come; one for each model, so that nobody is surprised.
alter table process_version add column begins_at timestamptz;
create unique index one_waiting_version on process_version (model) where begins_at is not null;
