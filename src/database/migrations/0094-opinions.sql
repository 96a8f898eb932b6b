-- Opinions on drafts: drives, meetings, what was said. A document is named by its uuid; its text is kept by the room of documents.

create table drives (
  id        uuid primary key,
  season_id integer not null references seasons,
  owner_id  integer not null references organisations, -- opinions are gathered in it and everything below
  name      text not null check (name <> ''),
  from_day  date not null,
  until_day date not null check (until_day >= from_day), -- the last day, included
  note      text not null default '',
  revision  integer not null default 1,
  saved_by  text not null,                             -- name of who saved it last
  made_at   timestamptz not null
);
create index drives_by_season on drives (season_id, from_day);

create table drive_documents (
  drive_id    uuid not null references drives,
  document_id uuid not null,
  position    integer not null check (position >= 1),
  primary key (drive_id, document_id)
);
create index drive_documents_by_document on drive_documents (document_id);

create table meetings (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  group_name      text not null,                       -- "Chi bộ ấp Phú Hòa"; blank: the organisation as a whole
  held_on         date not null,
  attending       integer check (attending >= 1),
  chair           text not null default '',
  secretary       text not null default '',
  naming          text not null check (naming in ('named', 'optional', 'unnamed')),
  code            text unique,                         -- while it lets somebody in; stands nowhere else, neither in the record
  code_until      date,
  closed_at       timestamptz,
  revision        integer not null default 1,
  saved_by        text not null,
  made_at         timestamptz not null,
  check (code is null or (code_until is not null and closed_at is null))
);
create index meetings_by_organisation on meetings (season_id, organisation_id, held_on);

create table meeting_documents (                       -- discussed there, also when nobody had anything to say
  meeting_id  uuid not null references meetings,
  document_id uuid not null,
  primary key (meeting_id, document_id)
);
create index meeting_documents_by_document on meeting_documents (document_id);

create table opinion_batches (                         -- a file that was taken over
  id              uuid primary key,
  meeting_id      uuid not null references meetings,
  document_id     uuid not null,
  file_name       text not null,
  file_hash       char(64) not null,
  opinions        integer not null check (opinions >= 1),
  taken_on        date not null,
  recorded_at     timestamptz not null,
  unique (meeting_id, document_id, file_hash)
);

create table opinions (
  id              uuid primary key,                    -- made where it was written: sent twice, it is one
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  number          integer not null check (number >= 1), -- as the receipt names it
  group_name      text not null,
  meeting_id      uuid references meetings,
  batch_id        uuid references opinion_batches,
  drive_id        uuid not null references drives,
  document_id     uuid not null,
  version         integer not null check (version >= 1),
  paragraph       integer check (paragraph >= 1),      -- null: the document as a whole
  topic           text not null check (topic in ('motto-theme', 'results-limits-lessons', 'tasks-solutions', 'other')),
  kind            text not null check (kind in ('agree', 'disagree', 'other', 'amend')),
  text            text not null,                       -- exactly as it was written, in whatever Unicode form
  old_words       text not null,
  new_words       text not null,
  occurrence      integer check (occurrence >= 1),
  sharing         integer not null check (sharing >= 1),
  speaker         text,                                -- null: nobody is named
  account         text,                                -- null: given without a name, or in a meeting by its code
  way             text not null check (way in ('phone', 'code', 'secretary', 'file')),
  said_on         date not null,
  received_at     timestamptz not null,
  receipt_hash    char(64),
  sha256          char(64) not null,                   -- of text, old and new words (docs/ledger-format.md)
  folded          text not null,                       -- opinions/core/fold-words.ts, of the three
  search          tsvector not null,
  withdrawn_at    timestamptz,
  withdrawn_because text check ((withdrawn_because is null) = (withdrawn_at is null)),
  entry_number    bigint not null,                     -- in the organisation's chain
  check (kind <> 'amend' or (paragraph is not null and old_words <> '')),
  unique (season_id, organisation_id, number)
);
-- A page of the opinions on one paragraph, and the counts of a whole draft, come from the index alone.
create index opinions_by_place on opinions (document_id, version, paragraph, organisation_id, number) include (kind, topic, sharing) where withdrawn_at is null;
create index opinions_by_drive on opinions (drive_id, organisation_id, document_id) include (said_on) where withdrawn_at is null;
create index opinions_by_meeting on opinions (meeting_id, document_id) include (sharing) where withdrawn_at is null;
create index opinions_by_account on opinions (account, received_at desc) where account is not null;
create unique index opinions_by_receipt on opinions (receipt_hash) where receipt_hash is not null;
create index opinions_by_time on opinions (season_id, received_at desc, id) where withdrawn_at is null;
create index opinions_search on opinions using gin (search) with (fastupdate = off);

-- What somebody said is never changed; it can be withdrawn, and then it stays as withdrawn.
create function refuse_changed_opinion() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is null and new.withdrawn_at is not null
     and (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_because') = (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_because') then return new; end if;
  raise exception 'opinions are never changed';
end $$;
create trigger opinions_stay_as_given before update on opinions for each row execute function refuse_changed_opinion();
create trigger opinions_are_never_deleted before delete on opinions for each row execute function refuse_change();
create trigger opinion_batches_are_append_only before update or delete on opinion_batches for each row execute function refuse_change();

create table meeting_code_failures (                   -- wrong codes per address; what nobody counts any more is cleared away
  address text not null,
  at      timestamptz not null
);
create index meeting_code_failures_by_address on meeting_code_failures (address, at);
