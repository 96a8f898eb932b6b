-- The day of a congress: sittings, agenda, speakers, motions, officers, hall screens, minutes.

create table congress_days (                           -- a congress whose agenda was set here
  congress_id     integer primary key references congresses,
  agenda_revision integer not null check (agenda_revision >= 1),
  closed_at       timestamptz,
  closed_on       date,                                -- the civil day that papers name
  check ((closed_at is null) = (closed_on is null))
);

create table sittings (
  id          uuid primary key,
  congress_id integer not null references congress_days,
  kind        text not null check (kind in ('preparatory', 'official')),
  held_on     date not null,
  opened_at   timestamptz not null,
  closed_at   timestamptz check (closed_at >= opened_at),
  summoned    integer not null check (summoned > 0),
  present     integer not null check (present between 0 and summoned),
  reason      text not null default ''                 -- why it was opened without a quorum
);
create unique index sittings_one_open on sittings (congress_id) where closed_at is null;
create index sittings_by_congress on sittings (congress_id, opened_at);

create table agenda_items (
  id              uuid primary key,
  congress_id     integer not null references congress_days,
  position        integer not null check (position >= 1),
  sitting         text not null check (sitting in ('preparatory', 'official')),
  title           text not null check (title <> ''),
  kind            text not null check (kind in ('ceremony', 'procedure', 'documents', 'personnel', 'election', 'resolution', 'break')),
  vote            text not null check (vote in ('none', 'hands', 'secret')),
  planned_minutes integer not null check (planned_minutes between 0 and 1440),
  unique (congress_id, position) deferrable initially deferred
);

create table agenda_spans (                            -- a stretch of time in which an item was under way
  id          uuid primary key,
  item_id     uuid not null references agenda_items,
  congress_id integer not null references congress_days,
  sitting_id  uuid not null references sittings,
  started_at  timestamptz not null,
  ended_at    timestamptz check (ended_at >= started_at)
);
create unique index agenda_spans_one_running on agenda_spans (congress_id) where ended_at is null;
create index agenda_spans_by_item on agenda_spans (item_id, started_at);

create table motions (
  id           uuid primary key,
  congress_id  integer not null references congress_days,
  sitting_id   uuid not null references sittings,
  number       integer not null check (number >= 1),   -- as the chair calls it
  text         text not null check (text <> ''),
  kind         text not null check (kind in ('agenda', 'rules', 'officers', 'credentials', 'report', 'document', 'personnel', 'resolution', 'other')),
  method       text not null check (method in ('hands', 'card')),                                              -- R-244-3.2
  majority     text not null check (majority in ('over-half-present', 'over-half-summoned', 'two-thirds-present')),
  item_id      uuid references agenda_items,
  put_at       timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= put_at),
  unique (congress_id, number)
);

create table motion_votes (                            -- a count and its corrections; the highest version stands
  motion_id     uuid not null references motions,
  version       integer not null check (version >= 1),
  summoned      integer not null,
  present       integer not null check (present between 1 and summoned),
  votes_for     integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  votes_other   integer not null check (votes_other >= 0),
  outcome       text not null check (outcome in ('passed', 'rejected')),
  reason        text not null default '',
  decided_at    timestamptz not null,
  primary key (motion_id, version),
  check (votes_for + votes_against + votes_other <= present),
  check (version = 1 or reason <> '')
);

create table officers (                                -- who was elected into an office; the latest motion of an office stands
  motion_id      uuid not null references motions,
  position       integer not null check (position >= 1),
  congress_id    integer not null references congress_days,
  office         text not null check (office in ('presidium', 'secretariat', 'credentials-board', 'tellers')),
  participant_id uuid not null,
  full_name      text not null check (full_name <> ''),
  unit           text not null default '',
  is_head        boolean not null,
  elected_at     timestamptz not null,
  primary key (motion_id, position),
  unique (motion_id, participant_id)
);
create unique index officers_one_head on officers (motion_id) where is_head;
create index officers_by_congress on officers (congress_id, office);

create table speeches (
  id             uuid primary key,
  congress_id    integer not null references congress_days,
  position       integer not null check (position >= 1),
  role           text not null check (role in ('participant', 'guest', 'superior')),
  participant_id uuid,
  full_name      text not null check (full_name <> ''),
  unit           text not null default '',
  subject        text not null check (subject <> ''),
  minutes        integer not null check (minutes between 1 and 180),
  requested_at   timestamptz not null,
  item_id        uuid references agenda_items,
  started_at     timestamptz,
  ended_at       timestamptz check (ended_at >= started_at),
  withdrawn_at   timestamptz,
  summary        text not null default '',
  check ((role = 'participant') = (participant_id is not null)),
  check (ended_at is null or started_at is not null),
  check (withdrawn_at is null or started_at is null)
);
create unique index speeches_one_speaks on speeches (congress_id) where started_at is not null and ended_at is null;
create index speeches_by_congress on speeches (congress_id, position);

create table hall_announcements (                      -- what later rooms announced in the hall; it can be shown again
  id           uuid primary key,
  congress_id  integer not null references congresses,
  kind         text not null,
  title        text not null,
  payload      jsonb not null,
  announced_at timestamptz not null
);
create index hall_announcements_by_congress on hall_announcements (congress_id, announced_at);

create table hall_screens (
  id          uuid primary key,
  congress_id integer not null references congresses,
  name        text not null check (name <> ''),
  token       text unique,                             -- 32 random bytes; gone with the end
  shown       jsonb not null,                          -- sittings/core/hall-panel.ts, Shown
  shown_at    timestamptz not null,
  made_at     timestamptz not null,
  ended_at    timestamptz,
  check ((ended_at is null) = (token is not null))
);
create index hall_screens_by_congress on hall_screens (congress_id);

create table minutes_entries (                         -- what later rooms add to the minutes
  id            uuid primary key,
  congress_id   integer not null references congresses,
  at            timestamptz not null,
  kind          text not null,
  sentence_vi   text not null,
  sentence_en   text not null,
  detail_vi     text,
  detail_en     text,
  resolution_vi text,
  resolution_en text,
  entry_number  bigint not null,                       -- in the congress's chain
  check ((detail_vi is null) = (detail_en is null)),
  check ((resolution_vi is null) = (resolution_en is null))
);
create index minutes_entries_by_congress on minutes_entries (congress_id, at);

create table minutes_remarks (                         -- the latest of a line stands; blank: none
  congress_id  integer not null references congresses,
  entry_number bigint not null,                        -- in the congress's chain
  line         text not null,
  text         text not null,
  recorded_at  timestamptz not null,
  recorded_by  text not null,                          -- name of the person, else of the account
  primary key (congress_id, entry_number)
);

create trigger motion_votes_are_append_only before update or delete on motion_votes for each row execute function refuse_change();
create trigger officers_are_append_only before update or delete on officers for each row execute function refuse_change();
create trigger hall_announcements_are_append_only before update or delete on hall_announcements for each row execute function refuse_change();
create trigger minutes_entries_are_append_only before update or delete on minutes_entries for each row execute function refuse_change();
create trigger minutes_remarks_are_append_only before update or delete on minutes_remarks for each row execute function refuse_change();
