-- Lessons of congresses that were held; what superiors issued of them; what coming congresses answered.

create table lessons (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,  -- where it was learned
  sort            text not null check (sort in ('good', 'bad')),
  title           text not null check (title <> ''),
  happened        text not null,
  todo            text not null,
  check_text      text not null,
  applies         jsonb not null,                      -- {levels, kinds, direct, pilot, form}; empty and null leave it open
  revision        integer not null check (revision >= 1),
  saved_by        text not null check (saved_by <> ''),
  saved_at        timestamptz not null,
  sent_at         timestamptz,
  returned_because text not null,                      -- why the superior gave it back the last time
  dropped_at      timestamptz,
  check (sent_at is null or (happened <> '' and todo <> '' and check_text <> '' and dropped_at is null))
);
create index lessons_by_organisation on lessons (season_id, organisation_id);

create table lesson_evidence (
  lesson_id    uuid not null references lessons,
  at           integer not null check (at >= 1),
  kind         text not null check (kind in ('entry', 'figure', 'paper')),
  chain        text,                                   -- of an entry of the record: where, which one, its hash
  entry_number bigint,
  entry_hash   char(64),
  figure       text,                                   -- of a figure: which, and what it was when the lesson was written
  value        integer,
  whole        integer,
  note         text not null,
  primary key (lesson_id, at),
  check ((kind = 'entry') = (chain is not null)),
  check ((chain is null) = (entry_number is null) and (chain is null) = (entry_hash is null)),
  check ((kind = 'figure') = (figure is not null)),
  check ((figure is null) = (value is null)),
  check (kind <> 'paper' or note <> '')
);

create table lesson_issues (                           -- a superior makes a lesson a check of the congresses below it
  lesson_id       uuid not null references lessons,
  organisation_id integer not null references organisations,  -- who issues
  season_id       integer not null references seasons,
  title           text not null check (title <> ''),
  todo            text not null check (todo <> ''),
  check_text      text not null check (check_text <> ''),
  applies         jsonb not null,
  issued_on       date not null,
  number          text not null,
  issued_at       timestamptz not null,
  issued_by       text not null check (issued_by <> ''),
  withdrawn_at    timestamptz,
  withdrawn_because text,
  primary key (lesson_id, organisation_id),
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index lesson_issues_by_season on lesson_issues (season_id);

create table lesson_answers (                          -- of each congress and lesson the last one stands
  congress_id  integer not null references congresses,
  lesson_id    uuid not null references lessons,
  entry_number bigint not null,                        -- in the organisation's own chain
  outcome      text not null check (outcome in ('done', 'explained', 'not-applicable')),
  note         text not null,
  happened_on  date not null,
  answered_at  timestamptz not null,
  answered_by  text not null check (answered_by <> ''),
  primary key (congress_id, lesson_id, entry_number),
  check (outcome = 'done' or note <> '')
);
create index lesson_answers_by_lesson on lesson_answers (lesson_id);

create trigger lesson_answers_are_append_only before update or delete on lesson_answers for each row execute function refuse_change();
