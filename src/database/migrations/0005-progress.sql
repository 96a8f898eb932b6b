-- What happened: dated facts about a congress. A wrong one is withdrawn by a later entry; nothing is changed.

create table facts (
  id              bigint generated always as identity primary key,
  season_id       integer not null references seasons,
  congress_id     integer not null references congresses,
  organisation_id integer not null references organisations,
  kind            text not null,                       -- progress/core/fact-kinds.ts
  happened_on     date not null,
  note            text not null default '',
  paper_hash      char(64) references papers,
  paper_name      text,
  recorded_at     timestamptz not null,
  recorded_by     text not null,                       -- name of the account
  entry_number    bigint not null                      -- in the season's ledger
);

create index facts_by_season on facts (season_id, entry_number);
create index facts_by_congress on facts (congress_id, happened_on);

create table fact_withdrawals (
  fact_id      bigint primary key references facts,
  season_id    integer not null references seasons,
  reason       text not null check (reason <> ''),
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  entry_number bigint not null
);

create index fact_withdrawals_by_season on fact_withdrawals (season_id, entry_number);

create trigger facts_are_append_only before update or delete on facts for each row execute function refuse_change();
create trigger fact_withdrawals_are_append_only before update or delete on fact_withdrawals for each row execute function refuse_change();
