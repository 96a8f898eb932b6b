-- People in lists, temporary passwords, and tokens for programs.

alter table people add column organisation_id integer references organisations;     -- where the person belongs: who may see and change the entry
alter table people add column name_order text collate "C" not null default '';      -- sorts as R-DER-2 wants (people/core/name-order.ts)
create index people_by_name_order on people (name_order, id);
create index people_by_organisation on people (organisation_id);

alter table accounts add column password_temporary boolean not null default false;  -- given by somebody else: to be changed before anything else
alter table accounts add column language text check (language in ('vi', 'en'));     -- null: not chosen

-- A duty given by mistake must be able to end at once, on the very day it began.
alter table duties drop constraint duties_check;
alter table duties add constraint duties_end_after_they_begin check (until_day >= from_day);

create function duties_never_overlap() returns trigger language plpgsql as $$
begin
  if exists (
    select from duties d
    where d.person_id = new.person_id and d.organisation_id = new.organisation_id and d.kind = new.kind and d.id <> new.id
      and d.from_day < coalesce(new.until_day, 'infinity') and new.from_day < coalesce(d.until_day, 'infinity'))
  then
    raise exception 'person % would hold duty % twice at once', new.person_id, new.kind using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger duties_never_overlap after insert or update on duties for each row execute function duties_never_overlap();

alter table sign_in_failures add column id bigint generated always as identity primary key;
create index sign_in_failures_by_time on sign_in_failures (at);                      -- old ones are cleared away

create table access_tokens (                           -- for programs that work in an account's name; only the hash is kept
  id           integer generated always as identity primary key,
  account_id   integer not null references accounts,
  name         text not null check (name <> ''),
  token_hash   char(64) not null unique,
  reads_only   boolean not null,
  until_day    date not null,                          -- first day on which it is no longer good
  created_at   timestamptz not null,
  last_used_on date,
  revoked_at   timestamptz
);

create index access_tokens_by_account on access_tokens (account_id, id);
