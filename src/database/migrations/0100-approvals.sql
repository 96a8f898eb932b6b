-- Dossiers that go up for approval, what they held when they were sent, remarks, decisions; plans of congresses as papers.

create table dossiers (
  id              uuid primary key,
  season_id       integer not null references seasons,
  congress_id     integer not null references congresses,
  organisation_id integer not null references organisations,
  superior_id     integer not null references organisations check (superior_id <> organisation_id), -- nobody decides on the own dossier
  kind            text not null check (kind in ('plan', 'documents', 'personnel', 'result', 'programme')),
  round           integer not null check (round >= 1),
  state           text not null check (state in ('submitted', 'received', 'returned', 'approved', 'approved-in-part', 'refused', 'annulled', 'withdrawn')),
  number          text not null,                        -- of the letter: "05-TTr/ĐU"
  note            text not null default '',
  missing_reason  text,                                 -- why it was sent although pieces were missing
  change          text,                                 -- what it changes in what was approved before
  submitted_on    date not null,
  received_on     date check (received_on >= submitted_on),
  ended_on        date check (ended_on >= submitted_on), -- of the return, the decision or the withdrawal
  end_reason      text,                                 -- of the return or the withdrawal
  reopened_on     date,                                 -- opened to be changed after its approval
  reopen_reason   text,
  recorded_at     timestamptz not null,
  unique (season_id, organisation_id, kind, round),
  check ((reopened_on is null) = (reopen_reason is null)),
  check ((state in ('submitted', 'received')) = (ended_on is null)),
  check (state <> 'received' or received_on is not null)
);
create unique index one_dossier_under_way on dossiers (season_id, organisation_id, kind) where state in ('submitted', 'received');
create index dossiers_by_superior on dossiers (season_id, superior_id, state);
create index dossiers_by_congress on dossiers (congress_id);

create table dossier_pieces (                           -- as they were when it was sent
  dossier_id uuid not null references dossiers,
  position   integer not null check (position >= 1),
  piece      text not null,
  name_vi    text not null,
  name_en    text not null,
  state      text not null check (state in ('ready', 'missing')),
  must       boolean not null,
  detail_vi  text,
  detail_en  text,
  href       text,
  sha256     char(64),
  primary key (dossier_id, position),
  unique (dossier_id, piece)
);

create table dossier_remarks (
  dossier_id  uuid not null references dossiers,
  position    integer not null check (position >= 1),
  piece       text,
  text        text not null check (text <> ''),
  must        boolean not null,
  made_by     text not null,                            -- name of the person
  made_at     timestamptz not null,
  answer      text check (answer <> ''),
  answered_by text,
  answered_at timestamptz,
  primary key (dossier_id, position),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

create table dossier_decisions (
  dossier_id   uuid primary key references dossiers,    -- a dossier is decided once; after that a new round
  outcome      text not null check (outcome in ('approved', 'approved-in-part', 'refused', 'annulled')),
  decided_on   date not null,
  number       text not null,                           -- of the superior's paper: "45-QĐ/HU"
  signer       text not null check (signer <> ''),
  note         text not null default '',
  term         text not null default '',
  decided_by   text not null,
  recorded_at  timestamptz not null,
  entry_number bigint not null                          -- in the chain of the organisation
);

create table dossier_refusals (                         -- persons who were not approved
  dossier_id uuid not null references dossier_decisions,
  position   integer not null check (position >= 1),
  name       text not null,
  office     text not null,
  reason     text not null check (reason <> ''),
  primary key (dossier_id, position),
  unique (dossier_id, office, name)
);

create table annulled_elections (                       -- to be held anew
  dossier_id  uuid not null references dossier_decisions,
  election_id uuid not null,
  position    integer not null check (position >= 1),
  office      text not null,
  title_vi    text not null,
  title_en    text not null,
  reason      text not null check (reason <> ''),
  primary key (dossier_id, election_id)
);
create index annulled_elections_by_election on annulled_elections (election_id);

create table dossier_steps (
  dossier_id      uuid not null references dossiers,
  entry_number    bigint not null,                      -- in the chain of the organisation
  step            text not null check (step in ('submitted', 'received', 'returned', 'answered', 'decided', 'withdrawn', 'reopened')),
  on_day          date not null,
  at              timestamptz not null,
  by_name         text not null,
  by_organisation text not null,
  text            text not null default '',
  primary key (dossier_id, entry_number)
);

create table congress_plan_papers (                     -- forms P01
  congress_id   integer primary key references congresses,
  basis         text not null,
  aims          text not null,
  contents      text not null,
  steps         jsonb not null,                         -- [{what, from, until, who}]
  subcommittees jsonb not null,                         -- [{name, head, members, task}]
  budget        jsonb not null,                         -- [{item, amount}], in đồng
  duties        jsonb not null,                         -- [{who, what}]
  revision      integer not null check (revision >= 1),
  saved_by      text not null,
  saved_at      timestamptz not null
);

create trigger dossier_pieces_are_append_only before update or delete on dossier_pieces for each row execute function refuse_change();
create trigger dossier_decisions_are_append_only before update or delete on dossier_decisions for each row execute function refuse_change();
create trigger dossier_refusals_are_append_only before update or delete on dossier_refusals for each row execute function refuse_change();
create trigger annulled_elections_are_append_only before update or delete on annulled_elections for each row execute function refuse_change();
create trigger dossier_steps_are_append_only before update or delete on dossier_steps for each row execute function refuse_change();
