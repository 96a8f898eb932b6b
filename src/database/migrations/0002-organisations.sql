-- The register: organisations with their dated names, kinds and placements.

create table organisation_levels (
  id      text primary key,                            -- province, district, grassroots, branch
  rank    integer not null unique check (rank > 0),    -- 1 = highest
  name_vi text not null,
  name_en text not null
);

create table organisation_kinds (
  id        text primary key,
  level_id  text not null references organisation_levels,
  group_id  text not null check (group_id in ('party-org', 'branch')), -- counted as đảng bộ or as chi bộ
  name_vi   text not null,
  name_en   text not null,
  position  integer not null unique
);

create sequence organisation_ids as integer;

create table organisations (                           -- identity, and the present state repeated for lists and rights
  id          integer primary key,
  code        text not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
  path        text collate "C" not null unique,        -- '/1/12/345/': ids from the root down to this one
  depth       integer not null check (depth >= 0),
  superior_id integer references organisations check (superior_id <> id),
  kind_id     text not null references organisation_kinds,
  name        text not null check (name <> '' and name = normalize(name, nfc)),
  name_folded text not null,                           -- as search compares it
  members     integer check (members >= 0),            -- full members that it last reported
  branches    integer check (branches >= 0),           -- branches below that it last reported
  closed_on   date,                                    -- first day on which it no longer was
  revision    integer not null default 1 check (revision > 0),
  check (path like '%/' || id || '/')
);

create index organisations_by_superior on organisations (superior_id, code);
create index organisations_by_folded_name on organisations (name_folded collate "C" text_pattern_ops);

create table organisation_states (                     -- true from–until, as recorded–superseded: the two dates of the tree
  organisation_id integer not null references organisations,
  from_day        date not null,
  until_day       date check (until_day > from_day),   -- null: still so
  name            text not null check (name <> '' and name = normalize(name, nfc)),
  kind_id         text not null references organisation_kinds,
  superior_id     integer references organisations check (superior_id <> organisation_id),
  members         integer check (members >= 0),
  branches        integer check (branches >= 0),
  recorded_at     timestamptz not null,
  superseded_at   timestamptz check (superseded_at >= recorded_at),
  primary key (organisation_id, from_day, recorded_at)
);

create unique index one_open_state_each on organisation_states (organisation_id) where until_day is null and superseded_at is null;

create function states_never_overlap() returns trigger language plpgsql as $$
begin
  if new.superseded_at is null and exists (
    select from organisation_states s
    where s.organisation_id = new.organisation_id and s.superseded_at is null
      and (s.from_day, s.recorded_at) <> (new.from_day, new.recorded_at)
      and s.from_day < coalesce(new.until_day, 'infinity') and new.from_day < coalesce(s.until_day, 'infinity'))
  then
    raise exception 'organisation % would be in two places at once', new.organisation_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger states_never_overlap after insert or update on organisation_states for each row execute function states_never_overlap();

create table organisation_changes (                    -- why the state changed; one row per organisation and change
  id              bigint generated always as identity primary key,
  organisation_id integer not null references organisations,
  kind            text not null check (kind in ('added', 'renamed', 'reclassified', 'moved', 'recounted', 'merged', 'received', 'split', 'closed')),
  on_day          date not null,
  other_id        integer references organisations,    -- the other party of a merger or split
  reason          text not null check (reason <> ''),
  recorded_at     timestamptz not null,
  entry_number    bigint not null                      -- in the register's ledger
);

create index organisation_changes_by_organisation on organisation_changes (organisation_id, on_day, id);
