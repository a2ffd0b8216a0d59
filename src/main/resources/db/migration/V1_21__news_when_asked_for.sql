-- An address that is left so that somebody can be reached is no wish for e-mails; who wants them says so.
alter table contact alter column news_wanted set default false;

-- By which the e-mails to one address are counted, so that nobody can have a stranger written to again and again.
alter table outgoing_mail add column recipient_print bytea;
comment on column outgoing_mail.recipient_print is 'open: a keyed print';
create index outgoing_mail_of_recipient on outgoing_mail (recipient_print, created_at);
