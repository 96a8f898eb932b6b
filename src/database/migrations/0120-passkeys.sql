-- Keys that a device keeps and unlocks by finger, face or PIN (WebAuthn): a way to sign in that cannot be told to anybody.

create table passkeys (
  id            uuid primary key,
  account_id    integer not null references accounts,
  name          text not null check (name <> '' and name = normalize(name, nfc)),
  credential_id text not null unique check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) between 16 and 1400),
  public_key    bytea not null,                        -- COSE
  counter       bigint not null check (counter >= 0),  -- how often the device says it has signed; 0: it does not count
  site          text not null,                         -- host for which the device made the key
  created_at    timestamptz not null,
  last_used_at  timestamptz,
  removed_at    timestamptz
);

create index passkeys_by_account on passkeys (account_id, created_at);

create table passkey_challenges (                      -- each is good once and for a few minutes
  id         uuid primary key,
  account_id integer references accounts,              -- null: somebody signs in
  challenge  text not null,
  made_at    timestamptz not null
);
