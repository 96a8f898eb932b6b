-- Persons prepared for the committee: the superior's frame, the own scheme, persons, the five steps, papers, publications, direct elections.
-- What is said of a person stands here alone; the record has a salted hash of it (sha256 of the canonical JSON {"salt","sealed"}).

create table personnel_frames (                         -- what a superior lays down for those below of one level and group
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  level_id        text not null references organisation_levels,
  group_id        text not null check (group_id in ('party-org', 'branch')),
  fields          jsonb not null,                       -- core/scheme.ts FrameFields
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  unique (season_id, organisation_id, level_id, group_id)
);

create table personnel_schemes (
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  fields          jsonb not null,                       -- core/scheme.ts SchemeFields
  seats           integer not null check (seats > 0),   -- of the committee, for sums over the tree
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  primary key (season_id, organisation_id)
);

create table personnel_people (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  position        integer not null check (position > 0),
  track           text not null check (track in ('re-election', 'first-time')),
  bodies          text[] not null check (bodies <> '{}'),
  details         text not null,                        -- canonical JSON of what is said of the person
  salt            char(32) not null check (salt ~ '^[0-9a-f]{32}$'),
  sha256          char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  full_name       text not null check (full_name <> ''),  -- this and the next stand in details too; kept apart for lists and sums
  born            date,                                 -- of a year alone the first of January  R-CT35-5.6
  born_number     integer generated always as ((extract(year from born) * 10000 + extract(month from born) * 100 + extract(day from born))::integer) stored,  -- 19800203: ages by one division
  sex             text check (sex in ('male', 'female')),
  minority        boolean not null,
  profession      text,
  theory          text,
  step            integer check (step between 1 and 5),   -- the last conference that looked at the person, and whether it let go on
  passed          boolean not null default true,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  dropped_at      timestamptz,
  dropped_by      text,
  drop_reason     text,
  check ((dropped_at is null) = (drop_reason is null))
);
-- Sums over a country read this alone; what is said of the persons is far wider.
create index personnel_people_by_organisation on personnel_people (season_id, organisation_id) include (track, bodies, born_number, sex, minority, profession, theory, step, passed) where dropped_at is null;
create unique index personnel_people_by_position on personnel_people (season_id, organisation_id, position);

create table personnel_papers (                          -- papers of a person's dossier
  person_id   uuid not null references personnel_people,
  paper       text not null check (paper <> ''),
  state       text not null check (state in ('missing', 'there', 'not-needed')),
  number      text not null,
  on_day      date,
  saved_by    text not null,
  recorded_at timestamptz not null,
  primary key (person_id, paper)
);

create table personnel_steps (                           -- conferences of the five steps; a wrong telling is amended by a later one  R-NS-1
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  track           text not null check (track in ('re-election', 'first-time')),
  round           integer not null check (round > 0),
  step            integer not null check (step between 1 and 5),
  held_on         date not null,
  summoned        integer not null check (summoned > 0),
  present         integer not null check (present <= summoned and present * 3 >= summoned * 2),  -- R-NS-3
  minutes         text not null check (minutes <> ''),
  text            text not null,
  salt            char(32) not null check (salt ~ '^[0-9a-f]{32}$'),
  sha256          char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  amends          uuid unique references personnel_steps,
  reason          text,
  entry_number    bigint not null,
  recorded_at     timestamptz not null,
  recorded_by     text not null,
  check ((amends is null) = (reason is null))
);
create index personnel_steps_by_organisation on personnel_steps (season_id, organisation_id);

create table personnel_step_votes (
  step_id   uuid not null references personnel_steps,
  person_id uuid not null references personnel_people,
  votes     integer check (votes >= 0),                  -- null: agreed without a ballot, at step 1
  primary key (step_id, person_id)
);

create table personnel_disclosures (                     -- what was made public
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  what            text not null check (what in ('people', 'summary', 'assets', 'scheme')),
  audience        text not null check (audience <> ''),
  place           text not null check (place <> ''),
  from_day        date not null,
  until_day       date check (until_day >= from_day),
  people          uuid[] not null,
  entry_number    bigint not null,
  recorded_at     timestamptz not null,
  recorded_by     text not null
);
create index personnel_disclosures_by_organisation on personnel_disclosures (season_id, organisation_id);

create table disclosure_comments (
  id            uuid primary key,
  disclosure_id uuid not null references personnel_disclosures,
  person_id     uuid not null references personnel_people,
  place         text not null check (place in ('work', 'residence')),
  on_day        date not null,
  said          text not null,                           -- canonical JSON {from, text}
  salt          char(32) not null check (salt ~ '^[0-9a-f]{32}$'),
  sha256        char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at   timestamptz not null,
  recorded_by   text not null
);
create index disclosure_comments_by_disclosure on disclosure_comments (disclosure_id);
create index disclosure_comments_by_person on disclosure_comments (person_id);

create table personnel_openings (                        -- who opened which dossier; once a day for each account
  person_id   uuid not null references personnel_people,
  account     text not null,
  on_day      date not null,
  opened_by   text not null,
  duty        text not null,
  recorded_at timestamptz not null,
  primary key (person_id, account, on_day)
);

create table direct_preparations (                       -- direct election of the secretary  R-HD62-1
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  consent_paper   text not null,
  consent_on      date,
  several         boolean not null,
  note            text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null,
  recorded_at     timestamptz not null,
  primary key (season_id, organisation_id),
  check ((consent_paper = '') = (consent_on is null))
);

create table direct_persuasion (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  on_day          date not null,
  done_by         text not null,
  with_group      text not null,
  result          text not null,
  recorded_at     timestamptz not null
);
create index direct_persuasion_by_organisation on direct_persuasion (season_id, organisation_id);

create table direct_papers (
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  paper           text not null,
  state           text not null check (state in ('missing', 'there', 'not-needed')),
  number          text not null,
  on_day          date,
  recorded_at     timestamptz not null,
  primary key (season_id, organisation_id, paper)
);

create trigger personnel_steps_are_append_only before update or delete on personnel_steps for each row execute function refuse_change();
create trigger personnel_step_votes_are_append_only before update or delete on personnel_step_votes for each row execute function refuse_change();
create trigger disclosure_comments_are_append_only before update or delete on disclosure_comments for each row execute function refuse_change();
create trigger personnel_openings_are_append_only before update or delete on personnel_openings for each row execute function refuse_change();
create trigger direct_persuasion_are_append_only before update or delete on direct_persuasion for each row execute function refuse_change();
