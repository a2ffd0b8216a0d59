-- Fairlight's own tables. No column anywhere names a person at fault: people in a story are roles, never accounts.

create table team (
    id uuid primary key,
    name text not null unique,
    service text not null,
    active boolean not null default true
);

create table person (
    id uuid primary key,
    display_name text not null,
    email text,
    team_id uuid references team,
    active boolean not null default true
);

create table person_role (
    person_id uuid not null references person,
    role text not null,
    primary key (person_id, role)
);

-- What was shared. The story itself stands apart, in two copies: as it came (sealed), and with names masked.
create table feedback (
    id uuid primary key,
    received_at timestamptz not null,
    source text not null,
    kind text not null,
    theme text not null,
    team_id uuid references team,
    happened_when text,
    on_behalf boolean not null default false,
    shared_by uuid references person,
    reply_wished boolean not null default false,
    can_reply boolean not null default false,
    state text not null,
    closed_at timestamptz,
    submission_key text unique,
    submission_print text,
    import_ref text unique
);

create table original_story (
    feedback_id uuid primary key references feedback,
    happened bytea,
    good bytea,
    better bytea
);

create table masked_story (
    feedback_id uuid primary key references feedback,
    happened text,
    good text,
    better text,
    uncertain boolean not null,
    checked_by uuid references person,
    checked_at timestamptz
);

-- Somebody saw a name or number that the masking had left; a privacy steward mends it.
create table masking_flag (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    flagged_by uuid not null references person,
    flagged_at timestamptz not null,
    settled_by uuid references person,
    settled_at timestamptz
);
create unique index one_open_masking_flag on masking_flag (feedback_id) where settled_at is null;

create table contact (
    feedback_id uuid primary key references feedback,
    name bytea,
    email bytea
);

create table receipt (
    feedback_id uuid primary key references feedback,
    lookup text not null unique,
    hash text not null
);

create table timeline (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    at timestamptz not null,
    what text not null,
    detail text
);
create index timeline_of_feedback on timeline (feedback_id, at);

create table message (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    at timestamptz not null,
    from_person boolean not null,
    author_role text,
    original bytea not null,
    masked text not null
);
create index message_of_feedback on message (feedback_id, at);

create table learning_point (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    at timestamptz not null,
    source text not null,
    text text not null
);
create index learning_point_of_feedback on learning_point (feedback_id);

create table change_made (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    at timestamptz not null,
    text text not null
);
create index change_made_of_feedback on change_made (feedback_id);

create table reply (
    feedback_id uuid primary key references feedback,
    you_said text not null,
    we_learned text not null,
    we_did text not null,
    state text not null,
    advice text,
    drafted_by uuid references person,
    approved_by uuid references person,
    sent_at timestamptz,
    felt_heard text,
    felt_heard_at timestamptz,
    version integer not null default 0
);

-- Consent is a history: the newest row of a purpose counts.
create table consent_choice (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    purpose text not null,
    given boolean not null,
    wording_version text not null,
    how text not null,
    at timestamptz not null,
    sequence bigint generated always as identity
);
create index consent_of_feedback on consent_choice (feedback_id, purpose, sequence desc);

create table media_file (
    id uuid primary key,
    feedback_id uuid references feedback,
    upload_key text not null,
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    shows_others boolean,
    others_agreed boolean,
    others_role text,
    received_at timestamptz not null
);
create index media_of_feedback on media_file (feedback_id);
create index media_of_upload on media_file (upload_key);

-- The work lists: one row per waiting task, kept by the engine's own events in the same transaction.
create table work_item (
    task_id text primary key,
    case_id uuid not null,
    feedback_id uuid references feedback,
    form text not null,
    role text not null,
    process text not null,
    team_id uuid references team,
    service text,
    kind text,
    theme text,
    headline text not null,
    opened_at timestamptz not null,
    due_at timestamptz,
    assignee uuid references person,
    claimed_at timestamptz,
    help_offered_at timestamptz,
    news boolean not null default false,
    version integer not null default 0
);
create index work_item_by_role on work_item (role, kind, due_at);
create index work_item_by_assignee on work_item (assignee, due_at) where assignee is not null;
create index work_item_by_case on work_item (case_id);

create table task_draft (
    task_id text not null,
    person_id uuid not null references person,
    answers text not null,
    saved_at timestamptz not null,
    primary key (task_id, person_id)
);

create table clinician_review (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    reviewer uuid not null references person,
    outcome text not null,
    recreate text,
    concluded_at timestamptz not null
);
create index review_of_feedback on clinician_review (feedback_id);

create table system_factor (
    id uuid primary key,
    review_id uuid not null references clinician_review,
    element text not null,
    effect text not null,
    note text not null
);
create index factor_of_review on system_factor (review_id);

create table appreciation (
    feedback_id uuid primary key references feedback,
    recreate text not null,
    thanks text not null,
    passed_on_at timestamptz
);

create table discussion (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    form text not null,
    starts_at timestamptz,
    place text,
    facilitator uuid references person,
    state text not null,
    expected text,
    happened text,
    difference text,
    learned text,
    next_step text,
    version integer not null default 0
);
create index discussion_of_feedback on discussion (feedback_id);

create table invitation (
    id uuid primary key,
    discussion_id uuid not null references discussion,
    person_id uuid references person,
    the_person_who_shared boolean not null default false,
    answer text not null,
    answered_at timestamptz
);
create index invitation_of_discussion on invitation (discussion_id);
create index invitation_of_person on invitation (person_id);

-- The shared board holds no author: what is said in the room belongs to the room.
create table board_note (
    id uuid primary key,
    discussion_id uuid not null references discussion,
    question text not null,
    text text not null,
    written_at timestamptz not null
);
create index note_of_discussion on board_note (discussion_id, written_at);

create table reflection (
    id uuid primary key,
    discussion_id uuid not null references discussion,
    author uuid not null references person,
    text bytea not null,
    written_at timestamptz not null
);

create table improvement_action (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    aim text not null,
    change_idea text not null,
    kind text not null,
    strength text not null,
    measure text not null,
    owner uuid not null references person,
    state text not null,
    started_at timestamptz not null,
    concluded_at timestamptz,
    version integer not null default 0
);
create index improvement_of_feedback on improvement_action (feedback_id);

create table pdsa_cycle (
    id uuid primary key,
    action_id uuid not null references improvement_action,
    number integer not null,
    prediction text not null,
    plan text not null,
    result text,
    learning text,
    decision text,
    started_at timestamptz not null,
    studied_at timestamptz
);
create index cycle_of_action on pdsa_cycle (action_id, number);

-- The separate door. Its cases know the story they came from; nothing of the journey knows them.
create schema guardian;
-- A case without a feedback id is a member of staff speaking up. Words are sealed; nothing here is told to the trail.
create table guardian.guardian_case (
    id uuid primary key,
    feedback_id uuid,
    came_by text not null,
    told_by uuid,
    opened_at timestamptz not null,
    serious_harm boolean not null default false,
    safeguarding boolean not null default false,
    conduct boolean not null default false,
    told bytea,
    state text not null,
    assessment bytea,
    candour bytea,
    closing bytea,
    closed_at timestamptz,
    version integer not null default 0
);
create index guardian_case_of_feedback on guardian.guardian_case (feedback_id);

-- Each time a guardian opened the words as they came, or how to reach the person, and why.
create table guardian.guardian_look (
    id uuid primary key,
    case_id uuid not null references guardian.guardian_case,
    person_id uuid not null,
    at timestamptz not null,
    reason bytea not null
);
create index guardian_look_of_case on guardian.guardian_look (case_id, at);

create table outgoing_mail (
    id uuid primary key,
    feedback_id uuid references feedback,
    recipient bytea not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    sent_at timestamptz,
    failed_at timestamptz,
    dropped_at timestamptz
);
create index outgoing_mail_due on outgoing_mail (next_try_at)
    where sent_at is null and failed_at is null and dropped_at is null;
create index outgoing_mail_of_feedback on outgoing_mail (feedback_id);

create table notice (
    id uuid primary key,
    person_id uuid not null references person,
    at timestamptz not null,
    text text not null,
    link text,
    read_at timestamptz
);
create index notice_of_person on notice (person_id, at desc);

-- Who looked at what, and who changed what. Ids only.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person_id uuid,
    role text,
    action text not null,
    feedback_id uuid,
    object_id text,
    purpose text
);
create index audit_of_feedback on audit_entry (feedback_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The trail cannot be changed';
end
$$;
create trigger audit_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
