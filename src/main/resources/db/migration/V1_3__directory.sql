-- When teams and people were last read from the sign-in service; no row as long as they are looked after here.
create table directory_reading (
    only_row boolean primary key default true check (only_row),
    read_at timestamptz not null
);
