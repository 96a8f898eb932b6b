-- What becomes of opinions: themes that a person decided, amendments accepted or refused, the synthesis line by line, replies.

create table opinion_themes (                          -- decided by a person for one organisation's synthesis; counts before what the words suggest
  organisation_id integer not null references organisations,
  opinion_id      uuid not null references opinions,
  theme           text,                                -- of the taxonomy; null: «ý kiến cá biệt»
  decided_at      timestamptz not null,
  decided_by      text not null,
  primary key (organisation_id, opinion_id)
);
create index opinion_themes_by_opinion on opinion_themes (opinion_id);

create table opinion_pairs (                           -- similar texts that a person has looked at
  organisation_id integer not null references organisations,
  one_id          uuid not null references opinions,
  other_id        uuid not null references opinions,
  same            boolean not null,
  decided_at      timestamptz not null,
  decided_by      text not null,
  primary key (organisation_id, one_id, other_id),
  check (one_id < other_id)
);

create table theme_terms (                             -- phrases added to the taxonomy; they hold for everything below as well
  organisation_id integer not null references organisations,
  season_id       integer not null references seasons,
  theme           text not null check (theme <> ''),
  term            text not null check (term <> ''),
  folded          text not null check (folded <> ''),
  added_at        timestamptz not null,
  added_by        text not null,
  primary key (organisation_id, season_id, folded)
);

create table amendment_decisions (                     -- by the document's owner; the latest stands
  opinion_id uuid primary key references opinions,
  document_id uuid not null references documents,
  outcome    text not null check (outcome in ('accepted', 'refused')),
  reason     text not null default '',
  decided_at timestamptz not null,
  decided_by text not null,
  taken_into integer check (taken_into >= 2),          -- the draft that has the new words
  check (outcome <> 'refused' or reason <> ''),
  check (taken_into is null or outcome = 'accepted')
);
create index amendment_decisions_by_document on amendment_decisions (document_id);

create table synthesis_reports (                       -- F06: one of each organisation on each document (R-HD60-2)
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,
  document_id     uuid not null references documents,
  version         integer not null check (version >= 1),   -- the draft whose headings it follows
  taxonomy        text not null,
  state           text not null check (state in ('drafting', 'adopted', 'sent', 'received')),
  general         text not null default '',
  proposals       text not null default '',
  revision        integer not null check (revision >= 1),
  begun_at        timestamptz not null,
  saved_at        timestamptz not null,
  saved_by        text not null,
  adopted_motion  uuid,
  adopted_on      date,
  adopted_paper   text not null default '',
  votes_for       integer,
  votes_against   integer,
  votes_present   integer,
  adopted_at      timestamptz,
  closed_on       date,                                -- of the congress, as known when it was sent
  due_on          date,                                -- ten days after the closing (R-HD60-2)
  sent_on         date,
  received_on     date,
  received_by     text not null default '',
  unique (organisation_id, document_id),
  check ((state = 'drafting') = (adopted_on is null)),
  check ((adopted_on is null) = (adopted_at is null)),
  check ((state in ('sent', 'received')) = (sent_on is not null)),
  check ((state = 'received') = (received_on is not null)),
  check (adopted_motion is not null or adopted_on is null or adopted_paper <> '')
);
create index synthesis_reports_by_document on synthesis_reports (document_id);

create table synthesis_lines (
  id         uuid primary key,
  report_id  uuid not null references synthesis_reports,
  paragraph  integer check (paragraph >= 1),           -- heading of the draft; null: what is said on the whole document
  topic      text check (topic in ('motto-theme', 'results-limits-lessons', 'tasks-solutions', 'other')),
  sort       text not null check (sort in ('general', 'theme', 'amend', 'single', 'unclassified')),
  theme      text,
  title      text not null default '',                 -- an editor's own; blank: the theme's label
  wording    text not null default '',                 -- a template: numbers are tokens such as {opinions}
  quotations uuid[] not null default '{}',
  picks      jsonb not null default '[]',              -- [{key, opinions}]: opinions that the wording counts apart
  state      text not null check (state in ('todo', 'writing', 'done')),
  revision   integer not null check (revision >= 1),
  saved_at   timestamptz not null,
  saved_by   text not null,
  unique (report_id, id),
  check ((paragraph is null) = (topic is not null)),
  check ((sort = 'theme') = (theme is not null))
);

create table synthesis_line_opinions (                 -- an opinion stands in one line of a report, never in two
  report_id  uuid not null,
  opinion_id uuid not null references opinions,
  line_id    uuid not null,
  primary key (report_id, opinion_id),
  foreign key (report_id, line_id) references synthesis_lines (report_id, id)
);
create index synthesis_line_opinions_by_line on synthesis_line_opinions (line_id);
create index synthesis_line_opinions_by_opinion on synthesis_line_opinions (opinion_id);

create table synthesis_line_sources (                  -- a line of a report from below that a line refers to, once in a report
  report_id      uuid not null,
  source_line_id uuid not null references synthesis_lines,
  line_id        uuid not null,
  primary key (report_id, source_line_id),
  foreign key (report_id, line_id) references synthesis_lines (report_id, id)
);
create index synthesis_line_sources_by_line on synthesis_line_sources (line_id);

create table replies (                                 -- what became of opinions; the latest on an opinion stands
  id              uuid primary key,
  season_id       integer not null references seasons,
  organisation_id integer not null references organisations,   -- who replies: the document's owner
  document_id     uuid not null references documents,
  version         integer not null check (version >= 1),
  line_id         uuid references synthesis_lines,     -- null: a reply to one opinion
  outcome         text not null check (outcome in ('taken-in', 'partly', 'not')),
  reason          text not null default '',
  final_version   integer check (final_version >= 1),
  final_paragraph integer check (final_paragraph >= 1),
  replied_at      timestamptz not null,
  replied_by      text not null,
  check (outcome = 'taken-in' or reason <> ''),
  check ((final_version is null) = (final_paragraph is null))
);
create index replies_by_document on replies (document_id);

create table reply_opinions (
  reply_id   uuid not null references replies,
  opinion_id uuid not null references opinions,
  primary key (reply_id, opinion_id)
);
create index reply_opinions_by_opinion on reply_opinions (opinion_id);

create trigger replies_are_append_only before update or delete on replies for each row execute function refuse_change();
create trigger reply_opinions_are_append_only before update or delete on reply_opinions for each row execute function refuse_change();
