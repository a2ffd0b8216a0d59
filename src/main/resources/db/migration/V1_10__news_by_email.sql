-- Whoever left an address may go on with their story and be written to no more.
alter table contact add column news_wanted boolean not null default true;
