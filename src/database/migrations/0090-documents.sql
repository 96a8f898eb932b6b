-- The documents of a congress: outlines from above, drafts by number, paragraphs with identity, remarks, checks, numbers given at issue.

create table outlines (                                -- what a superior asks a paper to say, section by section
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,   -- who issues it, for everything below
  kind            text not null check (kind in ('political-report', 'review-report', 'resolution', 'action-programme', 'other')),
  title           text not null check (title <> ''),
  level_id        text references organisation_levels, -- for this level alone; null: for all below
  state           text not null check (state in ('draft', 'issued', 'withdrawn')),
  revision        integer not null check (revision >= 1),
  made_at         timestamptz not null,
  saved_at        timestamptz not null,
  saved_by        text not null,
  issued_at       timestamptz,
  check ((state = 'draft') = (issued_at is null))
);
create index outlines_by_organisation on outlines (season_id, organisation_id);

create table outline_sections (
  outline_id uuid not null references outlines,
  at         integer not null check (at >= 1),
  level      integer not null check (level between 1 and 3),
  title      text not null check (title <> ''),
  guidance   text not null default '',
  role       text check (role in ('assessment', 'direction', 'papers')),   -- the part of the resolution that it feeds
  primary key (outline_id, at)
);

create table documents (
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  kind            text not null check (kind in ('political-report', 'review-report', 'resolution', 'action-programme', 'other')),
  title           text not null check (title <> ''),
  centre          boolean not null default false,      -- a draft of the Centre, kept by the topmost organisation of the season
  summary         boolean not null default false,      -- the short form that branches and grassroots discuss, R-VK-3
  outline_id      uuid references outlines,
  state           text not null check (state in ('draft', 'opinions', 'check', 'passed', 'issued', 'sent', 'filed', 'withdrawn')),
  draft           integer not null check (draft >= 1),
  presented       integer check (presented between 1 and draft),   -- the latest draft that was put before others
  checked         boolean not null default false,
  revision        integer not null check (revision >= 1),
  made_at         timestamptz not null,
  changed_at      timestamptz not null,
  changed_by      text not null,
  passed_motion   uuid,                                -- the vote of the congress; null: a paper that is not voted
  passed_on       date,
  check (passed_motion is null or passed_on is not null)
);
create index documents_by_organisation on documents (season_id, organisation_id);

create table document_files (                          -- a Word file as it was given
  hash        char(64) primary key,                    -- SHA-256 of the bytes
  name        text not null,
  size        integer not null check (size > 0),
  bytes       bytea not null,
  added_at    timestamptz not null,
  check (octet_length(bytes) = size)
);

create table document_versions (                       -- draft no. 1, 2, 3 …; only the last is written on
  document_id uuid not null references documents,
  number      integer not null check (number >= 1),
  opened_at   timestamptz not null,
  saved_at    timestamptz not null,
  saved_by    text not null,
  source      text not null check (source in ('typed', 'word', 'outline', 'opinions')),
  next_id     integer not null check (next_id >= 1),   -- identity of the next new paragraph; none is given twice
  file_hash   char(64) references document_files,
  primary key (document_id, number)
);

create table document_paragraphs (
  document_id uuid not null,
  version     integer not null,
  at          integer not null check (at >= 0),
  paragraph   integer not null check (paragraph >= 1), -- its identity through the versions
  kind        text not null check (kind in ('heading', 'text', 'row', 'note')),
  level       integer not null check (level between 0 and 9),
  label       text not null,
  text        text not null check (text <> ''),
  folded      text not null,                           -- foundation/text.ts, fold
  primary key (document_id, version, at),
  foreign key (document_id, version) references document_versions,
  unique (document_id, version, paragraph),
  check ((kind = 'heading') = (level > 0))
);
create index document_paragraphs_by_words on document_paragraphs using gin (to_tsvector('simple', folded));

create table document_sections (                       -- a heading that was made from an outline
  document_id uuid not null references documents,
  paragraph   integer not null check (paragraph >= 1),
  title       text not null,
  guidance    text not null default '',
  role        text check (role in ('assessment', 'direction', 'papers')),
  primary key (document_id, paragraph)
);

create table document_links (                          -- a table of figures that stands behind a paragraph
  document_id uuid not null references documents,
  paragraph   integer not null check (paragraph >= 1),
  which       text not null check (which in ('results', 'new-targets')),
  frozen      jsonb,                                   -- the table as the paper was passed with it; until then it follows the figures
  primary key (document_id, paragraph)
);

create table document_steps (                          -- the way of the paper; the superior's checks are among them
  document_id  uuid not null references documents,
  entry_number bigint not null,                        -- in the organisation's chain
  step         text not null check (step in ('ask_opinions', 'send_to_check', 'answer_check', 'next_draft', 'pass', 'issue', 'send', 'file', 'withdraw')),
  draft        integer not null,
  agreed       boolean,                                -- of answer_check alone
  note         text not null default '',
  taken_at     timestamptz not null,
  taken_by     text not null,
  taken_for    text not null,                          -- name of the organisation in whose duty it was taken
  primary key (document_id, entry_number),
  check ((step = 'answer_check') = (agreed is not null)),
  check (step <> 'withdraw' or note <> '')
);

create table document_issues (                         -- a number is given once, withdrawn papers keep theirs
  document_id     uuid primary key references documents,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  series          text not null check (series <> ''),  -- BC, NQ, CTr
  number          integer not null check (number >= 1),
  symbol          text not null,
  issued_on       date not null,
  unique (season_id, organisation_id, series, number)
);

create table document_remarks (                        -- of the superior or of those who draft, on one paragraph
  id           uuid primary key,
  document_id  uuid not null references documents,
  source       text not null check (source in ('superior', 'own')),
  draft        integer not null check (draft >= 1),
  paragraph    integer check (paragraph >= 1),         -- null: on the draft as a whole
  words_from   integer check (words_from >= 0),        -- UTF-16 units of the quotation; null: the whole paragraph
  words_until  integer check (words_until > words_from),
  quote        text not null default '',               -- the paragraph as it was; a draft is written on meanwhile
  text         text not null check (text <> ''),
  must         boolean not null,                       -- the draft does not go on before it is answered
  made_at      timestamptz not null,
  made_by      text not null,
  made_for     text not null,                          -- name of the organisation in whose duty it was made
  answer       text check (answer in ('done', 'explained')),
  answer_text  text not null default '',
  answered_at  timestamptz,
  answered_by  text,
  answered_in  integer,                                -- the draft in hand when it was answered
  check ((answer is null) = (answered_at is null)),
  check (source = 'superior' or not must),
  check ((words_from is null) = (words_until is null) and (paragraph is not null or words_from is null))
);
create index document_remarks_by_document on document_remarks (document_id);

create table quality_answers (                         -- the latest of a point stands
  document_id uuid not null references documents,
  point       text not null,
  draft       integer not null check (draft >= 1),
  passages    integer[] not null,                      -- identities of paragraphs in that draft
  revision    integer not null check (revision >= 1),
  note        text not null default '',
  answered_at timestamptz not null,
  answered_by text not null,
  primary key (document_id, point)
);

create trigger document_files_are_append_only before update or delete on document_files for each row execute function refuse_change();
create trigger document_steps_are_append_only before update or delete on document_steps for each row execute function refuse_change();
create trigger document_issues_are_append_only before update or delete on document_issues for each row execute function refuse_change();
