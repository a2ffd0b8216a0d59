-- Each file is sealed with a key of its own, which lies here sealed; whoever deletes the row deletes the key.
alter table media_file add column key bytea;
comment on column media_file.key is 'sealed';

-- Files from before lie open until they have been sealed in the background.
alter table media_file add column sealed boolean not null default false;
