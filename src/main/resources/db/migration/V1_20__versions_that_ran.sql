-- When a version went live. One that was held back, or came with a newer Fairlight while another ran, never did, and no story follows it.
alter table process_version add column went_live_at timestamptz;

update process_version v set went_live_at = v.at
where v.live
    or (v.begins_at is null
        and not exists (
            select from audit_entry a where a.action = 'PROCESS_HELD_BACK' and a.object_id = v.id::text)
        and (v.origin <> 'SHIPPED'
            or not exists (
                select from process_version earlier
                where earlier.model = v.model and earlier.number < v.number and earlier.origin <> 'SHIPPED')));
