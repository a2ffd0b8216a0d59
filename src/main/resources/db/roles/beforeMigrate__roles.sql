-- Runs at every start, as the owner, before the migrations: makes the two roles if the owner may, and else says what to run.
--   fairlight_app       what the program's login may do: work with the tables, and only add to the trail
--   fairlight_guardian  the only one that reaches the guardian's tables; the program takes it for single calls (see GuardianRole)
-- Roles belong to all databases of a server, so that two starts may meet here: what the other made is as good.
do $roles$
declare
    refused constant text := 'ZFL01';
    program constant text := '${program}';
    steps constant text[] := array_remove(array[
        case when not exists (select from pg_roles where rolname = 'fairlight_app')
            then 'create role fairlight_app nologin' end,
        case when not exists (select from pg_roles where rolname = 'fairlight_guardian')
            then 'create role fairlight_guardian nologin' end,
        'grant fairlight_app to fairlight_guardian',
        format('grant fairlight_app to %I', program),
        format('grant fairlight_guardian to %I with inherit false, set true', program)], null);
    left_over text[] := '{}';
    step text;
    in_place constant text := $check$
        select coalesce((
            select pg_has_role(p.oid, a.oid, 'USAGE') and pg_has_role(g.oid, a.oid, 'USAGE')
                and pg_has_role(p.oid, g.oid, 'SET') and not pg_has_role(p.oid, g.oid, 'USAGE')
            from pg_roles p, pg_roles a, pg_roles g
            where p.rolname = $1 and a.rolname = 'fairlight_app' and g.rolname = 'fairlight_guardian'), false)
        $check$;
    done boolean;
begin
    if current_setting('server_version_num')::int < 160000 then
        raise exception using errcode = refused,
            message = 'This PostgreSQL is too old to keep the program apart from the guardian''s tables.',
            hint = 'Use PostgreSQL 16 or newer.';
    end if;
    if not exists (select from pg_roles where rolname = program) then
        raise exception using errcode = refused,
            message = 'The login in spring.datasource.username does not exist.',
            hint = format('Run as an administrator of the database, with a password of your own:%s  create role %I login password ''…'';',
                e'\n', program);
    end if;
    if exists (
            select from pg_roles
            where rolname = program and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)) then
        raise exception using errcode = refused,
            message = 'The login in spring.datasource.username may do more than the program should.',
            hint = format('Use another, or run as an administrator of the database:%s  '
                'alter role %I nosuperuser nocreaterole nocreatedb noreplication nobypassrls;', e'\n', program);
    end if;
    if pg_has_role(program, current_user, 'MEMBER') then
        raise exception using errcode = refused,
            message = 'The login in spring.datasource.username can become the owner of the tables.',
            hint = format('Use another, or run as an administrator of the database:%s  revoke %I from %I;',
                e'\n', current_user, program);
    end if;
    if exists (
            select from pg_shdepend
            where refclassid = 'pg_authid'::regclass and deptype = 'o'
                and refobjid = (select oid from pg_roles where rolname = program)
                and (dbid = (select oid from pg_database where datname = current_database())
                    or classid = 'pg_database'::regclass
                        and objid = (select oid from pg_database where datname = current_database()))) then
        raise exception using errcode = refused,
            message = 'The login in spring.datasource.username owns the database or something in it.',
            hint = format('Run as an administrator, in this database:%s  reassign owned by %I to %I;',
                e'\n', program, current_user);
    end if;

    execute in_place into done using program;
    if done then
        return;
    end if;
    foreach step in array steps loop
        begin
            execute step;
        exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege or undefined_object then left_over := left_over || step;
        end;
    end loop;
    execute in_place into done using program;
    if not done then
        raise exception using errcode = refused,
            message = 'The program''s rights are not set up, and the login in fairlight.database.owner.username may not do it.',
            hint = format('Run as an administrator of the database:%s  %s;', e'\n',
                array_to_string(case when left_over = '{}' then steps else left_over end, e';\n  '));
    end if;
end
$roles$;
