-- The trail as chains: each row holds the hash of the row before it in its chain, and blocks sign the chains' heads.
-- Nothing here is ever updated or deleted; the running program needs no more than to insert and to read.

alter table audit_entry
    add column chain text,
    add column number bigint,
    add column tx xid8,
    add column previous bytea,
    add column hash bytea,
    add column key text,
    add column seal bytea;

-- What stood here before the chains is taken into them as it is: numbered and hashed in its old order, but without the
-- program's seal. The first block signs these heads, and no unsealed row is believed that the first block does not cover.
-- The hash is that of org.fairlight.audit.Encoding: SHA-256 over parts that each begin with their length.
create function pg_temp.part(value text) returns bytea language sql immutable as $$
    select case when value is null then '\xffffffff'::bytea
        else int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') end
$$;

create function pg_temp.adopt() returns void language plpgsql as $$
declare
    old record;
    place bigint := 0;
    in_chain text := '';
    before_it bytea;
    its_hash bytea;
    this_tx xid8 := pg_current_xact_id();
begin
    for old in
        select e.*, coalesce('story:' || feedback_id, 'person:' || person_id, 'deed:' || action) as its_chain
        from audit_entry e order by 16, e.id
    loop
        if old.its_chain is distinct from in_chain then
            in_chain := old.its_chain;
            place := 0;
            before_it := null;
        end if;
        place := place + 1;
        its_hash := sha256(
            pg_temp.part('fairlight.trail.entry.1') || pg_temp.part(in_chain) || pg_temp.part(place::text)
            || pg_temp.part(old.id::text) || pg_temp.part(this_tx::text)
            || pg_temp.part(((extract(epoch from old.at) * 1000000)::bigint)::text)
            || pg_temp.part(old.person_id::text) || pg_temp.part(old.role) || pg_temp.part(old.action)
            || pg_temp.part(old.feedback_id::text) || pg_temp.part(old.object_id) || pg_temp.part(old.purpose)
            || pg_temp.part(null)
            || case when before_it is null then '\xffffffff'::bytea else int4send(32) || before_it end);
        update audit_entry e
        set chain = in_chain, number = place, tx = this_tx, previous = before_it, hash = its_hash
        where e.id = old.id;
        before_it := its_hash;
    end loop;
end
$$;

alter table audit_entry disable trigger audit_is_append_only;
do $$ begin perform pg_temp.adopt(); end $$;
alter table audit_entry enable trigger audit_is_append_only;

alter table audit_entry
    alter column chain set not null,
    alter column number set not null,
    alter column tx set not null,
    alter column hash set not null,
    -- Words of ours and ids, never words of a person. Rows from before the chains stay as they are.
    add constraint audit_action_is_a_word check (action ~ '^[A-Z][A-Z_]{1,59}$') not valid,
    add constraint audit_purpose_is_a_word check (purpose ~ '^[A-Z][A-Z_]{1,59}$') not valid,
    add constraint audit_role_is_roles check (role ~ '^[A-Z_,]*$') not valid,
    add constraint audit_object_is_an_id check (object_id ~ '^[A-Za-z0-9-]{1,64}$') not valid;

create unique index audit_in_chain on audit_entry (chain, number);
create index audit_by_transaction on audit_entry (tx);
-- What happened to one story is read by its chain.
drop index audit_of_feedback;

-- Signed now and then over all chains' heads, so that neither a chain's end nor a whole chain can go unnoticed.
create table audit_block (
    number bigint primary key,
    at timestamptz not null,
    since xid8 not null,
    previous bytea,
    heads bigint not null,
    chains bigint not null,
    entries bigint not null,
    heads_hash bytea not null,
    hash bytea not null,
    key text not null,
    seal bytea not null
);

-- The heads that a block signs: the chains that grew since the block before.
create table audit_head (
    block bigint not null references audit_block deferrable initially deferred,
    chain text not null,
    number bigint not null,
    hash bytea not null,
    primary key (block, chain)
);
create unique index audit_head_of_chain on audit_head (chain, number);

create trigger blocks_are_append_only before update or delete on audit_block
    for each row execute function refuse_change();
create trigger blocks_are_never_emptied before truncate on audit_block
    for each statement execute function refuse_change();
create trigger heads_are_append_only before update or delete on audit_head
    for each row execute function refuse_change();
create trigger heads_are_never_emptied before truncate on audit_head
    for each statement execute function refuse_change();

-- Makes ready for one new row in each of the chains named: waits until nobody else writes to them, in the same order for
-- everybody, and then tells each chain's last row, an id for the new one and the transaction. The locks end with it.
create function audit_ready(chains text[])
    returns table (place bigint, id bigint, number bigint, hash bytea, tx text) language plpgsql volatile as $$
#variable_conflict use_column
declare
    one_lock bigint;
begin
    for one_lock in select distinct hashtextextended('fairlight.trail ' || c, 0) from unnest(chains) c order by 1 loop
        perform pg_advisory_xact_lock(one_lock);
    end loop;
    return query
        select w.place, nextval('public.audit_entry_id_seq'), coalesce(h.number, 0), h.hash, pg_current_xact_id()::text
        from unnest(chains) with ordinality as w (chain, place)
        left join lateral (
            select e.number, e.hash from public.audit_entry e where e.chain = w.chain order by e.number desc limit 1
        ) h on true
        order by w.place;
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'fairlight_app') then
        grant select, insert on audit_entry, audit_block, audit_head to fairlight_app;
        grant usage on sequence audit_entry_id_seq to fairlight_app;
        revoke update, delete, truncate on audit_entry, audit_block, audit_head from fairlight_app;
    end if;
end
$$;
