-- Targets of an organisation: the former resolution's, judged one by one, and the new ones. Results and judgements are only added to.

-- A decimal in its one form, kept as its digits: no float ever holds a figure of a resolution.
create domain exact_amount as text check (value ~ '^-?(0|[1-9][0-9]{0,11})(\.[0-9]{0,3}[1-9])?$' and value <> '-0');

create table targets (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  term            text not null check (term in ('former', 'new')),
  position        integer not null check (position > 0),
  theme           text not null check (theme in ('economy', 'society', 'environment', 'defence', 'party')),
  title           text not null check (title <> ''),
  indicator       text check (indicator <> ''),        -- the common indicator that it is
  unit            text not null,
  definition      text not null,
  direction       text not null check (direction in ('up', 'down', 'reach')),
  measure         text not null check (measure in ('at-end', 'yearly-mean', 'term-total')),
  gathering       text not null check (gathering in ('sum', 'weighted', 'none')),
  weight          exact_amount,                        -- size that a weighted figure speaks of
  weight_unit     text not null,
  base_year       integer,
  base            exact_amount,
  goal            exact_amount not null,
  from_year       integer not null check (from_year between 1976 and 2100),
  due_year        integer not null check (due_year between from_year and from_year + 9),
  source          text not null,
  note            text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  dropped_at      timestamptz,                         -- entered by mistake
  check ((base is null) = (base_year is null)),
  check (base_year < from_year),
  check (term = 'new' or source <> ''),                -- R-SEED-6: by the former congress's own resolution
  check (direction = 'reach' or unit <> ''),
  check (direction <> 'reach' or (goal = '1' and base is null and weight is null))
);

create index targets_by_organisation on targets (season_id, organisation_id) where dropped_at is null;
create unique index targets_by_position on targets (season_id, organisation_id, term, position);

create table target_steps (                            -- what is planned for single years
  target_id uuid not null references targets,
  year      integer not null,
  value     exact_amount not null,
  primary key (target_id, year)
);

create table target_parents (                          -- the superior's target that one serves
  target_id uuid primary key references targets,
  parent_id uuid not null references targets check (parent_id <> target_id)
);

create table target_results (                          -- of each year the last one stands; without a value it is withdrawn
  target_id    uuid not null references targets,
  entry_number bigint not null,                        -- in the organisation's own chain
  year         integer not null,
  value        exact_amount,
  estimate     boolean not null,
  paper        text not null,
  recorded_at  timestamptz not null,
  primary key (target_id, entry_number, year),
  check (value is null or paper <> '')
);

create table target_judgements (                       -- causes and lesson of a former target; the last one stands
  target_id    uuid not null references targets,
  entry_number bigint not null,
  subjective   text not null,
  objective    text not null,
  lesson       text not null,
  recorded_at  timestamptz not null,
  primary key (target_id, entry_number)
);

create table key_tasks (                               -- breakthroughs and key tasks, which have no figure
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  term            text not null check (term in ('former', 'new')),
  kind            text not null check (kind in ('breakthrough', 'key-task')),
  position        integer not null check (position > 0),
  text            text not null check (text <> ''),
  result          text not null,
  rating          text check (rating in ('exceeded', 'met', 'nearly', 'not-met')),
  paper           text not null,
  subjective      text not null,
  objective       text not null,
  lesson          text not null,
  revision        integer not null check (revision > 0),
  saved_by        text not null check (saved_by <> ''),
  recorded_at     timestamptz not null,
  dropped_at      timestamptz,
  check (rating is null or (term = 'former' and result <> '' and paper <> ''))
);

create index key_tasks_by_organisation on key_tasks (season_id, organisation_id) where dropped_at is null;

create trigger target_results_are_append_only before update or delete on target_results for each row execute function refuse_change();
create trigger target_judgements_are_append_only before update or delete on target_judgements for each row execute function refuse_change();
