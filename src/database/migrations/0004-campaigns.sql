-- Seasons and their plans. A plan is never overwritten: each change is a new version, so a report knows what was planned as of any day.

create table seasons (
  id           integer generated always as identity primary key,
  code         text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'), -- also the name of its ledger chain
  name_vi      text not null,
  name_en      text not null,
  statute      text not null,                          -- edition: campaigns/core/statutes/<edition>
  term         text not null,                          -- '2020 - 2025'
  root_id      integer not null references organisations,
  from_day     date not null,                          -- facts lie from–until, both included
  until_day    date not null check (until_day >= from_day),
  shown_on     date,                                   -- the day on which screens open; null: today
  sample       boolean not null default false,
  created_at   timestamptz not null,
  revision     integer not null default 1,
  check (code <> 'register')
);

create table season_levels (
  season_id  integer not null references seasons,
  level_id   text not null references organisation_levels,
  opens_on   date not null,                            -- R-CT35-2.*
  closes_on  date not null check (closes_on >= opens_on),
  max_half_days integer not null check (max_half_days > 0),
  primary key (season_id, level_id)
);

create sequence congress_ids as integer;

create table congresses (                              -- one per organisation and season, with its present plan repeated for lists
  id              integer primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  planned_on      date,
  half_days       integer check (half_days > 0),       -- planned length
  form            text not null check (form in ('members', 'delegates')),
  contents        text[] not null check (cardinality(contents) > 0),  -- R-CT35-1.1, R-DER-6: review, drafts, committee, delegates
  pilot           boolean not null default false,
  direct_election boolean not null default false,
  revision        integer not null default 1,
  unique (season_id, organisation_id)
);

create table congress_plans (                          -- every version of the plan
  congress_id     integer not null references congresses,
  version         integer not null check (version > 0),
  planned_on      date,
  half_days       integer,
  form            text not null,
  contents        text[] not null,
  pilot           boolean not null,
  direct_election boolean not null,
  change          text not null check (change in ('made', 'planned', 'pilot', 'direct-election', 'held-back', 'shifted', 'dropped')),
  reason          text not null default '',
  decided_on      date,                                -- of a decision of the superior
  decided_by      text,                                -- code of the organisation whose standing committee decided
  paper_number    text,
  recorded_at     timestamptz not null,
  entry_number    bigint not null,
  primary key (congress_id, version)
);

create trigger congress_plans_are_append_only before update or delete on congress_plans for each row execute function refuse_change();

create index congress_plans_by_entry on congress_plans (entry_number);

create table holds (                                   -- a stop for all congresses below an organisation, as in April 2020 (R-CT35-2.7)
  id              integer generated always as identity primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  from_day        date not null,
  until_day       date check (until_day >= from_day),  -- last day of the hold; null: until lifted
  reason          text not null check (reason <> ''),
  paper_number    text not null default '',
  recorded_at     timestamptz not null,
  lifted_at       timestamptz,                         -- moment at which its end was recorded
  entry_number    bigint not null
);

create table days_off (                                -- weekdays off and Saturdays worked; a setting that an administrator can change
  day   date primary key,
  kind  text not null check (kind in ('off', 'working-saturday')),
  note  text not null default ''
);
