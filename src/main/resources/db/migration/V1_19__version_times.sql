-- From when until when a version ran, and how often it was tried to let it begin on its day.
alter table process_version
    add column live_since timestamptz,
    add column live_until timestamptz,
    add column begin_tries integer not null default 0;

-- What came with Fairlight ran at once unless somebody had changed the model here before; all others ran as soon as they were agreed on.
update process_version v set live_since = at
    where begins_at is null
        and (live or not exists (
            select from audit_entry a where a.action = 'PROCESS_HELD_BACK' and a.object_id = v.id::text))
        and (live or origin <> 'SHIPPED'
            or not exists (select from process_version e
                where e.model = v.model and e.number < v.number and e.origin <> 'SHIPPED'));
update process_version v set live_until = (
        select min(n.live_since) from process_version n
        where n.model = v.model and n.number > v.number and n.live_since is not null)
    where live_since is not null and not live;
