-- Leading those who have it hard: what a superior notes, whom it sends, what it finds, and what troubles the people. R-SEED-8
-- A sensitive text stands here with its salt; the record holds its hash alone.

create table oversight_notes (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  kind            text not null check (kind in ('first-time-secretary', 'internal-matter', 'other')),
  sensitive       boolean not null,
  text            text not null check (text <> ''),
  salt            text not null,                       -- blank where nothing is sealed
  noted_on        date not null,
  noted_by        text not null check (noted_by <> ''),
  recorded_at     timestamptz not null,
  ended_on        date check (ended_on >= noted_on),   -- first day on which it no longer holds
  end_reason      text not null default '',
  check (sensitive = (salt <> '')),
  check ((ended_on is null) = (end_reason = ''))
);
create index oversight_notes_by_organisation on oversight_notes (season_id, organisation_id);

create table oversight_assignments (                   -- who helps which place, from–until
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  person_id       integer not null references people,
  from_day        date not null,
  until_day       date check (until_day >= from_day),  -- first day on which it no longer holds
  why             text not null,
  assigned_by     text not null check (assigned_by <> ''),
  end_reason      text not null default '',
  recorded_at     timestamptz not null
);
create unique index one_mentor_each on oversight_assignments (season_id, organisation_id) where until_day is null;
create index oversight_assignments_by_person on oversight_assignments (person_id);

create table oversight_visits (
  id              uuid primary key,                    -- made where it was written: sent twice, it is one
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  state           text not null check (state in ('planned', 'went', 'dropped')),
  planned_on      date,
  person_id       integer references people,           -- who goes, or went; null: the system
  person_name     text not null check (person_name <> ''),
  purpose         text not null,
  went_on         date,
  text            text not null,
  drop_reason     text not null default '',
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  check ((state = 'went') = (went_on is not null)),
  check (state = 'went' or planned_on is not null),
  check ((state = 'dropped') = (drop_reason <> ''))
);
create index oversight_visits_by_organisation on oversight_visits (season_id, organisation_id);

create table oversight_visit_answers (
  visit_id uuid not null references oversight_visits,
  point    text not null,
  answer   text not null check (answer in ('yes', 'no')),  -- what was not looked at has no row
  note     text not null,
  primary key (visit_id, point)
);

create table oversight_findings (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  visit_id        uuid references oversight_visits,
  text            text not null check (text <> ''),
  owner           text not null check (owner <> ''),
  found_on        date not null,
  due             date not null check (due >= found_on),
  done_on         date check (done_on >= found_on),
  result          text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  check (done_on is null or result <> '')
);
create index oversight_findings_by_organisation on oversight_findings (season_id, organisation_id);

create table grievances (                              -- vấn đề tồn đọng, bức xúc
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  title           text not null check (title <> ''),
  source          text not null check (source in ('residents', 'members', 'mass-organisations', 'inspection', 'press', 'other')),
  owner           text not null check (owner <> ''),
  raised_on       date not null,
  due             date not null check (due >= raised_on),
  sensitive       boolean not null,
  text            text not null,
  salt            text not null,
  state           text not null check (state in ('open', 'in-progress', 'handed-up', 'resolved')),
  moved_on        date check (moved_on >= raised_on),
  result          text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  check (sensitive = (salt <> '')),
  check (state <> 'resolved' or (moved_on is not null and result <> ''))
);
create index grievances_by_organisation on grievances (season_id, organisation_id);

create table grievance_tellings (                      -- who was told what became of it
  id           uuid primary key,
  grievance_id uuid not null references grievances,
  told_to      text not null check (told_to <> ''),
  how          text not null,
  told_on      date not null,
  told_by      text not null check (told_by <> ''),
  recorded_at  timestamptz not null
);
create index grievance_tellings_by_grievance on grievance_tellings (grievance_id);

create table commitments (                             -- of an emulation drive, or a political task
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  kind            text not null check (kind in ('drive', 'task')),
  what            text not null check (what <> ''),
  figure          text not null,
  owner           text not null check (owner <> ''),
  due             date not null,
  state           text not null check (state in ('open', 'done', 'not-done')),
  reported_on     date,
  result          text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  check (state = 'open' or (reported_on is not null and result <> ''))
);
create index commitments_by_organisation on commitments (season_id, organisation_id);

create trigger grievance_tellings_are_append_only before update or delete on grievance_tellings for each row execute function refuse_change();
