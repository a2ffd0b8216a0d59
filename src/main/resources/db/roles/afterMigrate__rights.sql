-- Runs at every start, as the owner, after the migrations, so that it reaches the tables of later ones too and takes back
-- what was given besides. Whoever adds a table has nothing to do: its name decides.
do $rights$
declare
    refused constant text := 'ZFL01';
    program constant text := '${program}';
    this_database constant text := current_database();
    one record;
begin
    perform pg_advisory_xact_lock(hashtextextended('fairlight.rights', 0));

    if has_schema_privilege(program, 'public', 'CREATE') then
        revoke create on schema public from public, fairlight_app;
    end if;
    -- A temporary table could stand in for a table of the same name.
    if has_database_privilege(program, this_database, 'TEMPORARY') then
        execute format('revoke temporary on database %I from public', this_database);
    end if;
    if not has_schema_privilege('fairlight_app', 'public', 'USAGE') then
        grant usage on schema public to fairlight_app;
    end if;
    if not has_schema_privilege('fairlight_guardian', 'guardian', 'USAGE') then
        grant usage on schema guardian to fairlight_guardian;
    end if;

    for one in
        select c.oid::regclass as name, case c.relkind when 'S' then 'sequence' else 'table' end as kind, w.who, w.rights
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (
            select case n.nspname when 'guardian' then 'fairlight_guardian' else 'fairlight_app' end as who,
                case
                    when c.relkind = 'S' then 'select, usage'
                    when n.nspname = 'guardian' then 'insert, select, update'
                    when c.relname = 'flyway_schema_history' then 'select'
                    when c.relname ~ '^(audit|trail)_' then 'insert, select'
                    else 'delete, insert, select, update'
                end as rights) w
        where n.nspname in ('public', 'guardian') and c.relkind in ('r', 'p', 'v', 'S')
            and pg_has_role(c.relowner, 'USAGE')
            and w.rights is distinct from (
                select string_agg(lower(a.privilege_type), ', ' order by lower(a.privilege_type))
                from aclexplode(c.relacl) a
                join pg_roles r on r.oid = a.grantee
                where r.rolname = w.who)
    loop
        execute format('revoke all on %s %s from %I', one.kind, one.name, one.who);
        execute format('grant %s on %s %s to %I', one.rights, one.kind, one.name, one.who);
    end loop;

    -- Rights come on more ways than these grants; what counts is what the login can really do.
    if has_schema_privilege(program, 'public', 'CREATE')
            or has_database_privilege(program, this_database, 'CREATE')
            or has_schema_privilege(program, 'guardian', 'USAGE')
            or has_parameter_privilege(program, 'session_replication_role', 'SET')
            or exists (
                select from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and (relname ~ '^(audit|trail)_'
                            and (has_any_column_privilege(program, oid, 'UPDATE') or has_table_privilege(program, oid, 'DELETE'))
                        or has_table_privilege(program, oid, 'TRUNCATE, TRIGGER'))) then
        raise exception using errcode = refused,
            message = 'The login in spring.datasource.username could change the trail or reach the guardian''s tables.',
            hint = 'Use a login of its own for the program, with no rights and memberships besides fairlight_app and fairlight_guardian.';
    end if;
end
$rights$;
