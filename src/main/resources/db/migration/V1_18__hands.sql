-- Who had a hand in a draft, and since which save: nobody agrees to their own work, nor to a copy of it.
create table process_draft_hand (
    draft_id uuid not null references process_draft,
    person_id uuid not null references person,
    since integer not null,
    primary key (draft_id, person_id)
);
insert into process_draft_hand (draft_id, person_id, since)
    select draft_id, saved_by, min(revision) from process_draft_save group by draft_id, saved_by;
insert into process_draft_hand (draft_id, person_id, since)
    select id, author, 1 from process_draft on conflict do nothing;
alter table process_draft add column asked_by uuid references person;

-- How a save came to be decides whether the next one may take its place. What somebody drew while another saved is kept beside.
alter table process_draft_save
    add column id uuid not null default gen_random_uuid(),
    add column kind text not null default 'DRAWN',
    drop constraint process_draft_save_pkey,
    add primary key (id);
update process_draft_save set kind = 'BEGUN' where revision = 1;
create index process_draft_save_of_draft on process_draft_save (draft_id, saved_at desc);
