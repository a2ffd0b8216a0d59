-- The key of the prints that receipts are found by and of the trail's seals; it never changes, and lies here sealed.
create table print_key (
    the_only_one boolean primary key default true check (the_only_one),
    sealed bytea not null
);

-- What is sealed says so itself: the rotation of secrets goes through every column with this comment.
comment on column print_key.sealed is 'sealed';
comment on column original_story.happened is 'sealed';
comment on column original_story.good is 'sealed';
comment on column original_story.better is 'sealed';
comment on column contact.name is 'sealed';
comment on column contact.email is 'sealed';
comment on column message.original is 'sealed';
comment on column reflection.text is 'sealed';
comment on column guardian.guardian_case.told is 'sealed';
comment on column guardian.guardian_case.assessment is 'sealed';
comment on column guardian.guardian_case.candour is 'sealed';
comment on column guardian.guardian_case.closing is 'sealed';
comment on column guardian.guardian_look.reason is 'sealed';
comment on column outgoing_mail.recipient is 'sealed';
comment on column second_look.words is 'sealed';
comment on column second_look.answer is 'sealed';
comment on column guardian.kept_story.original is 'sealed';
comment on column guardian.kept_story.contact is 'sealed';

-- Bytes that are no text say why they lie open.
comment on column audit_entry.previous is 'open: a hash';
comment on column audit_entry.hash is 'open: a hash';
comment on column audit_entry.seal is 'open: a seal of a hash';
comment on column audit_block.previous is 'open: a hash';
comment on column audit_block.heads_hash is 'open: a hash';
comment on column audit_block.hash is 'open: a hash';
comment on column audit_block.seal is 'open: a seal of a hash';
comment on column audit_head.hash is 'open: a hash';
