-- Who takes part in one congress: the roll, what was decided about each person, who came and went, and how many each delegation sends.

create table participants (
  id              uuid primary key,
  congress_id     integer not null references congresses,
  badge           text not null check (badge ~ '^[A-HJ-NP-Z2-9]{6}$'),  -- on the badge and in its QR code; never in the ledger
  kind            text not null check (kind in ('full-member', 'probationary', 'official', 'alternate')),
  source          text check (source in ('ex-officio', 'elected', 'appointed')),                   -- R-QD29-11.3
  alternate_rank  integer check (alternate_rank > 0),  -- 1 is called first within the delegation
  full_name       text not null check (full_name <> ''),
  name_folded     text not null,
  delegation_code text,                                -- organisation that sent the delegate, where it is in the register
  delegation_name text not null default '',
  position        text not null default '',
  is_convener     boolean not null default false,      -- of the committee that convenes the congress
  temporary_here  boolean not null default false,      -- temporary activity: may nominate, not vote (R-244-15.2)
  born_on         date,
  born_year       integer check (born_year between 1880 and 2100),
  sex             text check (sex in ('male', 'female')),
  ethnicity       text not null default '',
  joined_on       date,
  official_on     date check (official_on >= joined_on),
  education       text check (education in ('primary', 'lower-secondary', 'upper-secondary')),
  profession      text check (profession in ('none', 'elementary', 'intermediate', 'college', 'university', 'master', 'doctor')),
  theory          text check (theory in ('none', 'elementary', 'intermediate', 'advanced', 'bachelor')),
  honours         text not null default '',
  discipline      text not null default 'none' check (discipline in ('none', 'reprimand', 'warning', 'removal')),
  profile_salt    char(32) not null,                   -- the ledger holds a salted hash of what is known of the person, not the facts
  revision        integer not null default 1 check (revision > 0),
  recorded_at     timestamptz not null,
  removed_at      timestamptz,                         -- entered by mistake and taken off the roll
  unique (congress_id, badge),
  unique (congress_id, id),
  check ((kind = 'official') = (source is not null)),
  check ((kind = 'alternate') = (alternate_rank is not null)),
  check (source is distinct from 'ex-officio' or is_convener),
  check (not temporary_here or kind in ('full-member', 'probationary')),
  check (kind <> 'probationary' or official_on is null),
  check (born_on is null or born_year is null)
);

create table participant_decisions (                   -- standing and seats; the last one of a kind stands
  congress_id    integer not null,
  entry_number   bigint not null,                      -- in the congress's own chain; one decision for each entry
  participant_id uuid not null,
  decision       text not null check (decision in ('elsewhere', 'exempt', 'suspended', 'excused', 'refused', 'moved', 'replaced', 'seat-kept')),
  holds          boolean not null,                     -- false: no longer so
  other_id       uuid check (other_id <> participant_id),  -- the alternate
  reason         text not null check (reason <> ''),
  decided_on     date not null,
  decided_by     text not null check (decided_by <> ''),
  recorded_at    timestamptz not null,
  primary key (congress_id, entry_number),
  foreign key (congress_id, participant_id) references participants (congress_id, id),
  foreign key (congress_id, other_id) references participants (congress_id, id),
  check ((decision in ('replaced', 'seat-kept')) = (other_id is not null))
);

create table presence_events (                         -- from several desks, some hours late; an event is counted once
  congress_id    integer not null,
  id             uuid not null,                        -- made at the desk
  participant_id uuid not null,
  move           text not null check (move in ('arrive', 'leave', 'mistake')),
  of_id          uuid check (of_id <> id),             -- the event that never happened
  happened_at    timestamptz not null,
  desk           text not null default '',
  recorded_at    timestamptz not null,
  entry_number   bigint not null,
  primary key (congress_id, id),
  foreign key (congress_id, participant_id) references participants (congress_id, id),
  foreign key (congress_id, of_id) references presence_events (congress_id, id),
  check ((move = 'mistake') = (of_id is not null)),
  check (happened_at <= recorded_at)
);

create index presence_events_by_participant on presence_events (participant_id);

create table allocations (                             -- numbers of delegates decided by the superior (R-244-20.1); the last one stands
  congress_id  integer not null references congresses,
  entry_number bigint not null,
  decided_on   date not null,
  decided_by   text not null check (decided_by <> ''),
  reason       text not null default '',
  recorded_at  timestamptz not null,
  primary key (congress_id, entry_number)
);

create table allocation_lines (
  congress_id  integer not null,
  entry_number bigint not null,
  position     integer not null check (position > 0),
  code         text,
  name         text not null check (name <> ''),
  officials    integer not null check (officials >= 0),
  alternates   integer not null check (alternates >= 0),
  primary key (congress_id, entry_number, position),
  foreign key (congress_id, entry_number) references allocations (congress_id, entry_number)
);

create trigger participant_decisions_are_append_only before update or delete on participant_decisions for each row execute function refuse_change();
create trigger presence_events_are_append_only before update or delete on presence_events for each row execute function refuse_change();
create trigger allocations_are_append_only before update or delete on allocations for each row execute function refuse_change();
create trigger allocation_lines_are_append_only before update or delete on allocation_lines for each row execute function refuse_change();
