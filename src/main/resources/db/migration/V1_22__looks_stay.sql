-- A guardian's look stays as it was kept. Only its sealed reason may be written again, so that another secret can seal it anew.
create function guardian.refuse_change_of_look() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
            return new;
        end if;
    end if;
    raise exception using errcode = 'insufficient_privilege', message = 'A look of a guardian cannot be changed';
end
$$;
create trigger looks_stay before update or delete on guardian.guardian_look
    for each row execute function guardian.refuse_change_of_look();
create trigger looks_are_never_emptied before truncate on guardian.guardian_look
    for each statement execute function guardian.refuse_change_of_look();
