-- After the congress: working rules, who is in charge of what, how the resolution was made known, the programmes and what each quarter brought.

create table working_rules (                           -- one row for each edition; an issued one stays as it is
  congress_id integer not null references congresses,
  edition     integer not null check (edition > 0),
  parts       jsonb not null check (jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) > 0),
  issued_on   date,
  number      text,
  signer      text not null default '',
  revision    integer not null check (revision > 0),
  saved_by    text not null check (saved_by <> ''),
  recorded_at timestamptz not null,
  primary key (congress_id, edition),
  check ((issued_on is null) = (number is null)),
  check (number <> '')
);

create table member_assignments (                      -- what each committee member is in charge of
  id          uuid primary key,
  congress_id integer not null references congresses,
  person      uuid,                                    -- on the roll of the congress, where the ballots were counted here
  name        text not null check (name <> ''),
  office      text not null,
  field       text not null check (field <> ''),
  area        text not null,
  from_day    date not null,
  revision    integer not null check (revision > 0),
  saved_by    text not null check (saved_by <> ''),
  recorded_at timestamptz not null,
  dropped_at  timestamptz
);
create index member_assignments_by_congress on member_assignments (congress_id) where dropped_at is null;

create table dissemination_sessions (                  -- a session that made the resolution known
  id           uuid primary key,
  congress_id  integer not null references congresses,
  held_on      date not null,
  place        text not null check (place <> ''),
  audience     text not null check (audience <> ''),
  summoned     integer not null check (summoned >= 0),
  attended     integer not null check (attended between 0 and summoned),
  note         text not null,
  saved_by     text not null check (saved_by <> ''),
  recorded_at  timestamptz not null,
  withdrawn_at timestamptz
);
create index dissemination_sessions_by_congress on dissemination_sessions (congress_id) where withdrawn_at is null;

create table programmes (
  id          uuid primary key,
  congress_id integer not null references congresses,
  kind        text not null check (kind in ('action', 'term')),
  aims        text not null,
  issued_on   date,
  number      text check (number <> ''),
  signer      text not null default '',
  revision    integer not null check (revision > 0),   -- grows with the tasks too: what is issued is what was seen
  saved_by    text not null check (saved_by <> ''),
  recorded_at timestamptz not null,
  unique (congress_id, kind),
  check ((issued_on is null) = (number is null))
);

create table programme_tasks (
  id           uuid primary key,
  programme_id uuid not null references programmes,
  position     integer not null check (position > 0),
  text         text not null check (text <> ''),
  target_id    uuid references targets,                -- the target of the resolution that it serves
  lead         text not null check (lead <> ''),
  from_day     date not null,
  due_day      date not null check (due_day >= from_day),
  revision     integer not null check (revision > 0),
  saved_by     text not null check (saved_by <> ''),
  recorded_at  timestamptz not null,
  dropped_at   timestamptz,
  unique (programme_id, position)
);

create table task_progress (                           -- of each quarter the last report stands
  task_id      uuid not null references programme_tasks,
  entry_number bigint not null,                        -- in the organisation's own chain
  quarter      text not null check (quarter ~ '^(19|20)[0-9]{2}-Q[1-4]$'),
  state        text not null check (state in ('not-begun', 'under-way', 'done', 'stopped')),
  percent      integer not null check (percent between 0 and 100),
  note         text not null,
  recorded_at  timestamptz not null,
  primary key (task_id, entry_number),
  check ((state = 'done') = (percent = 100)),
  check (state <> 'not-begun' or percent = 0)
);

create trigger task_progress_is_append_only before update or delete on task_progress for each row execute function refuse_change();
