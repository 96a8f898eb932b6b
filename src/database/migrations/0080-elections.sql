-- Elections of a congress: rounds, lists, tellers, papers, the count in two passes, protocols and their signatures.
-- No column of the counting tables (count_*, pass_entries, closed_passes) names a voter, a time or an order of single ballots.

create table elections (
  id            uuid primary key,
  congress_id   integer not null references congresses,
  office        text not null check (office in ('committee', 'upper-delegates', 'upper-alternates', 'standing-committee', 'secretary', 'deputy-secretary',
                                                'inspection-committee', 'inspection-chair')),
  place         text not null check (place in ('congress', 'conference')),
  regulation    text not null,                         -- edition of the election rules, frozen when the election begins
  switched_off  text[] not null,                       -- unsourced rules that this congress does not apply
  count_kind    text not null check (count_kind in ('official', 'check')),
  seats         integer not null check (seats > 0),
  allocation    text,                                  -- the superior's paper that gives the number  R-244-20.1
  summoned      jsonb,                                 -- of a conference: its members [{person, fullName}]
  present       integer check (present >= 0),          -- of a conference
  stopped_with  integer check (stopped_with >= 0),     -- seats given up when the congress stopped  R-GK-1
  begun_at      timestamptz not null,
  entry_number  bigint not null,
  unique (congress_id, office),
  check ((place = 'conference') = (summoned is not null))
);

create table election_rounds (
  election_id   uuid not null references elections,
  round         integer not null check (round >= 1),
  kind          text not null check (kind in ('first', 'further', 'tie')),
  seats         integer not null check (seats > 0),
  names_added   boolean not null,                      -- names that were not on the list before may be added  R-244-20.2
  list_version  integer not null default 0 check (list_version >= 0),
  list_open     boolean not null default true,
  count         integer not null default 0 check (count >= 0),         -- the present count; 0 before the box is back
  opinion       jsonb,                                 -- papers of an opinion or introduction ballot
  decided       text check (decided in ('tie-ballot', 'further-ballot', 'stop')),
  decided_at    timestamptz,
  list_announced_at timestamptz,
  announced_at  timestamptz,
  primary key (election_id, round),
  check ((decided is null) = (decided_at is null)),
  check (list_open or list_version > 0)
);

create table election_motions (                        -- votes by hand within an election
  election_id   uuid not null references elections,
  round         integer not null,
  subject       text not null,
  present       integer not null,
  votes_for     integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  votes_other   integer not null check (votes_other >= 0),
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, entry_number),
  check (votes_for + votes_against + votes_other <= present)
);

create table candidacies (
  id              uuid primary key,
  election_id     uuid not null,
  round           integer not null,
  person          text not null,                       -- participant of the roll; of an outsider an id of their own
  full_name       text not null check (full_name <> ''),
  born_year       integer,
  unit            text not null,
  membership      text not null check (membership in ('full-member', 'probationary')),
  official        boolean not null,
  temporary_here  boolean not null,
  convener_member boolean not null,
  outsider        boolean not null,
  put_by          text not null check (put_by in ('committee', 'floor', 'self')),
  nominator       text,
  nominator_name  text not null default '',
  supporters      integer not null check (supporters >= 0),
  state           text not null check (state in ('proposed', 'withdrawal-asked', 'withdrawn', 'kept', 'removed', 'not-chosen')),
  reason          text not null default '',
  agree           integer check (agree >= 0),          -- of an opinion or introduction ballot
  disagree        integer check (disagree >= 0),
  foreign key (election_id, round) references election_rounds
);
create unique index candidacies_once on candidacies (election_id, round, person) where state in ('proposed', 'withdrawal-asked', 'kept');

create table frozen_lists (
  election_id   uuid not null,
  round         integer not null,
  version       integer not null check (version >= 1),
  content       text not null,                         -- canonical JSON of the list
  hash          char(64) not null unique,
  layout_hash   char(64) not null,                     -- of what the ballot paper is set from
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, version),
  foreign key (election_id, round) references election_rounds
);

create table list_reopenings (                         -- the version's papers are void
  election_id   uuid not null,
  round         integer not null,
  version       integer not null,
  reason        text not null check (reason <> ''),
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, version),
  foreign key (election_id, round, version) references frozen_lists
);

create table election_tellers (
  election_id   uuid not null references elections,
  participant   text not null,
  full_name     text not null,
  role          text not null check (role in ('head', 'member', 'watcher')),
  person_id     integer references people,
  primary key (election_id, participant),
  unique (election_id, person_id)                      -- two tellers are two persons  R-190-8.1
);
create unique index election_tellers_one_head on election_tellers (election_id) where role = 'head';

create table paper_reports (                           -- sums of papers, never a person; of one kind the latest holds, print runs add up
  election_id   uuid not null,
  round         integer not null,
  version       integer not null,
  kind          text not null check (kind in ('printed', 'issued', 'returned')),
  present       integer check (present >= 0),
  printed       integer check (printed > 0),
  issued        integer check (issued >= 0),
  spoiled       integer check (spoiled >= 0),
  unused        integer check (unused >= 0),
  returned      integer check (returned >= 0),
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, entry_number),
  foreign key (election_id, round, version) references frozen_lists,
  check (case kind when 'printed' then printed is not null when 'issued' then issued is not null and spoiled is not null and unused is not null and present is not null else returned is not null end)
);
create unique index paper_reports_one_box on paper_reports (election_id, round) where kind = 'returned';

create table count_batches (
  id            uuid primary key,
  election_id   uuid not null,
  round         integer not null,
  number        integer not null check (number >= 1),
  size          integer not null check (size > 0),
  unique (election_id, round, number),
  foreign key (election_id, round) references election_rounds
);

create table counts (                                  -- 1: the first count; a recount adds one and changes nothing before it
  election_id   uuid not null,
  round         integer not null,
  count         integer not null check (count >= 1),
  reason        text not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, count),
  foreign key (election_id, round) references election_rounds
);

create table count_passes (                            -- who makes which pass
  batch_id      uuid not null references count_batches,
  count         integer not null check (count >= 1),
  pass          text not null check (pass in ('A', 'B')),
  participant   text not null,
  full_name     text not null,
  person_id     integer not null references people,
  entered_as    text not null check (entered_as in ('ballots', 'sums')),
  sums          text,                                  -- of an open pass; gone when it is closed
  closed        boolean not null default false,
  primary key (batch_id, count, pass),
  unique (batch_id, count, person_id),                 -- the same person never makes both
  unique (batch_id, count, participant),
  check (not (closed and sums is not null))
);

create table pass_entries (                            -- the working table of open passes; emptied when the pass is closed
  batch_id      uuid not null,
  count         integer not null,
  pass          text not null,
  id            uuid not null,                         -- random, made by the sender: no order, no time
  ballot        text,                                  -- null: taken back, so that a late repetition does not bring it again
  primary key (batch_id, count, pass, id),
  foreign key (batch_id, count, pass) references count_passes on delete cascade
);

create table closed_passes (
  batch_id      uuid not null,
  count         integer not null,
  pass          text not null check (pass in ('A', 'B')),
  person_id     integer not null references people,
  content       text not null,                         -- canonical JSON, ballots sorted by content; sealed until the other pass is closed
  salt          char(64) not null,
  commitment    char(64) not null,                     -- SHA-256 of salt and content
  entry_number  bigint not null,
  primary key (batch_id, count, pass),
  unique (batch_id, count, person_id),
  foreign key (batch_id, count, pass) references count_passes
);

create table settlements (                             -- what somebody found on the papers where the passes differ
  batch_id      uuid not null references count_batches,
  count         integer not null,
  cell          text not null,
  participant   text not null,
  full_name     text not null,
  person_id     integer not null references people,
  paper         integer not null check (paper >= 0),
  cause         text not null,
  note          text not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (batch_id, count, cell, person_id)
);

create table accepted_warnings (
  election_id   uuid not null,
  round         integer not null,
  count         integer not null check (count >= 0),   -- 0: on the papers, before any count
  code          text not null,
  rule          text not null,
  facts         text not null,                         -- canonical JSON: a warning with other figures is another one
  participant   text not null,
  full_name     text not null,
  reason        text not null check (reason <> ''),
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, count, code, facts),
  foreign key (election_id, round) references election_rounds
);

create table election_protocols (
  election_id   uuid not null,
  round         integer not null,
  count         integer not null,
  canonical     text not null,
  hash          char(64) not null unique,
  head_number   bigint not null,                       -- of the congress's chain, before the protocol's own entry
  head_hash     char(64) not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, count),
  foreign key (election_id, round, count) references counts
);

create table signing_keys (                            -- public halves only; the private ones never leave the signers' browsers
  id            uuid primary key,
  congress_id   integer not null references congresses,
  person_id     integer not null references people,
  public_key    char(64) not null,                     -- Ed25519, 32 bytes
  device        text not null,
  made_at       timestamptz not null,
  entry_number  bigint not null,
  revoked_at    timestamptz check (revoked_at >= made_at),
  unique (congress_id, public_key)
);
create unique index signing_keys_one_in_force on signing_keys (congress_id, person_id) where revoked_at is null;

create table protocol_signatures (
  election_id   uuid not null,
  round         integer not null,
  count         integer not null,
  role          text not null check (role in ('head-teller', 'presidium')),
  person_id     integer not null references people,
  full_name     text not null,
  key_id        uuid not null references signing_keys,
  signature     char(128) not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (election_id, round, count, role),
  unique (election_id, round, count, person_id),       -- two signers are two persons
  foreign key (election_id, round, count) references election_protocols
);

create table planned_posts (                           -- whom the approved scheme plans for a post  R-190-S.1
  congress_id   integer not null references congresses,
  office        text not null check (office in ('secretary', 'deputy-secretary', 'inspection-chair')),
  participant   text not null,
  full_name     text not null,
  paper         text not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (congress_id, office, participant)
);

create table superior_answers (                        -- R-190-S.1
  congress_id   integer not null references congresses,
  office        text not null,
  answer        text not null check (answer <> ''),
  paper         text not null,
  at            timestamptz not null,
  entry_number  bigint not null,
  primary key (congress_id, office)
);

do $$ declare one text; begin
  foreach one in array array['election_motions', 'frozen_lists', 'list_reopenings', 'paper_reports', 'count_batches', 'counts', 'closed_passes', 'settlements',
                             'accepted_warnings', 'election_protocols', 'protocol_signatures', 'planned_posts', 'superior_answers'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', one || '_are_append_only', one);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', one || '_are_never_emptied', one);
  end loop;
end $$;

-- What a closed pass says of who made it stays; only open ones may be given up.
create function keep_closed_passes() returns trigger language plpgsql as $$
begin
  if old.closed then raise exception 'a closed pass is no longer changed' using errcode = 'insufficient_privilege'; end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger count_passes_stay_closed before update or delete on count_passes for each row execute function keep_closed_passes();
