-- The record: one hash-chained ledger per season and one for the register, papers, and the keys that make writes repeatable.

create table ledger_chains (
  chain  text primary key check (chain ~ '^[a-z0-9][a-z0-9-]{0,59}$'),   -- 'register', or the code of a season
  number bigint not null default 0 check (number >= 0),                  -- of the last entry
  hash   char(64) not null default repeat('0', 64),                      -- of the last entry; zeros before the first
  at     timestamptz not null default '1900-01-01'                       -- of the last entry
);

create table ledger (
  chain           text not null references ledger_chains,
  number          bigint not null check (number > 0),
  at              timestamptz not null,
  account         text not null,                       -- name of the account; 'system' for work that no person asked for
  person          text,                                -- full name at that time
  duty            text,                                -- kind of the duty in which the person acted
  by_organisation text,                                -- code of the organisation of that duty
  operation       text not null,                       -- room.verb_noun
  kinds           text[] not null check (cardinality(kinds) > 0), -- kinds of the events within
  organisation    text,                                -- code of the organisation concerned; null when several or none
  body            text not null,                       -- canonical JSON; the columns above repeat it for reading
  previous        char(64) not null,
  hash            char(64) not null unique,            -- SHA-256 of the body's UTF-8 bytes; the body names the previous hash
  primary key (chain, number)
);

create table ledger_subjects (                         -- which organisations an entry concerns, for "everything about this one"
  organisation text not null,
  chain        text not null,
  number       bigint not null,
  primary key (organisation, chain, number),
  foreign key (chain, number) references ledger (chain, number)
);

create index ledger_by_time on ledger (chain, at);
create index ledger_by_account on ledger (chain, account, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is only ever added to: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_is_append_only before update or delete on ledger for each row execute function refuse_change();
create trigger ledger_is_never_emptied before truncate on ledger for each statement execute function refuse_change();
create trigger ledger_subjects_are_append_only before update or delete on ledger_subjects for each row execute function refuse_change();

-- Runs with its owner's rights: the application's role may read the heads, never set them.
create function ledger_follows_its_head() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare head ledger_chains;
begin
  insert into ledger_chains (chain) values (new.chain) on conflict do nothing;
  select * into head from ledger_chains where chain = new.chain for update;
  if new.number <> head.number + 1 or new.previous <> head.hash or new.at < head.at then
    raise exception 'ledger entry % of % does not follow its head', new.number, new.chain using errcode = 'integrity_constraint_violation';
  end if;
  update ledger_chains set number = new.number, hash = new.hash, at = new.at where chain = new.chain;
  return new;
end $$;

create trigger ledger_follows before insert on ledger for each row execute function ledger_follows_its_head();

create table papers (                                  -- files that prove an entry, kept once by content
  hash     char(64) primary key,                       -- SHA-256 of the bytes
  type     text not null,
  size     integer not null check (size > 0 and size <= 20971520),
  bytes    bytea not null,
  added_at timestamptz not null
);

create table idempotency_keys (
  account    text not null,
  key        text not null check (length(key) between 8 and 200),
  operation  text not null,
  request    char(64) not null,                        -- SHA-256 of the canonical input
  answer     text not null,                            -- JSON given the first time
  created_at timestamptz not null,
  primary key (account, key)
);

create table settings (
  name  text primary key,
  value jsonb not null
);
