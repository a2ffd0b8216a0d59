-- When it happened is told in the person's own words, and a half-filled form holds whatever was typed: both are sealed now.
-- What was kept readable is sealed by the two migrations in Java that follow, for only the program has the key; they also
-- remove the readable columns.

alter table original_story add column happened_when bytea;
comment on column original_story.happened_when is 'sealed';

-- As reviewers may read it; empty when it could not be masked without a doubt.
alter table masked_story add column happened_when text;

alter table task_draft alter column answers drop not null;
alter table task_draft rename column answers to readable_answers;
alter table task_draft add column answers bytea;
comment on column task_draft.answers is 'sealed';
