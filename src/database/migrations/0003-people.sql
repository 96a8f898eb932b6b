-- People as far as a congress needs them, their accounts, and the duties they hold from–to.

create sequence person_ids as integer;

create table people (
  id          integer primary key,
  full_name   text not null check (full_name <> '' and full_name = normalize(full_name, nfc)),
  given       text not null,                           -- parts of the name: lists are in A-B-C order of the given name (R-DER-2)
  family      text not null,
  middle      text not null,
  name_folded text not null,
  born_on     date,
  title       text not null default '',                -- post, as shown beside the name
  recorded_at timestamptz not null,
  revision    integer not null default 1
);

create table accounts (
  id            integer generated always as identity primary key,
  name          text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  person_id     integer not null unique references people,
  password_hash text not null,                         -- Argon2id
  password_set_at timestamptz not null,
  totp_secret   text,                                  -- base32; in force once confirmed
  totp_confirmed_at timestamptz,
  totp_last_step bigint,                               -- a code is good once
  sample        boolean not null default false,        -- of a sample season: listed on the sign-in page
  disabled_at   timestamptz,
  created_at    timestamptz not null
);

create table sign_ins (                                -- sessions of people who signed in; only the hash of the token is kept
  id           uuid primary key,
  token_hash   char(64) not null unique,
  account_id   integer not null references accounts,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  device       text not null default '',
  address      text not null default '',
  revoked_at   timestamptz
);

create index sign_ins_by_account on sign_ins (account_id, created_at);

create table sign_in_failures (
  account_name text not null,
  address      text not null,
  at           timestamptz not null
);

create index sign_in_failures_by_name on sign_in_failures (account_name, at);

create table duties (
  id              integer generated always as identity primary key,
  person_id       integer not null references people,
  organisation_id integer not null references organisations,
  kind            text not null,                       -- people/core/duties.ts
  from_day        date not null,
  until_day       date check (until_day > from_day),   -- first day on which it is no longer held
  recorded_at     timestamptz not null,
  ended_at        timestamptz,                         -- moment at which the end was recorded
  end_reason      text
);

create index duties_by_person on duties (person_id);
create index duties_by_organisation on duties (organisation_id);
create unique index no_duty_twice on duties (person_id, organisation_id, kind) where until_day is null;
