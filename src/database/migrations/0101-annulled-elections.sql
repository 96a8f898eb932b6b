-- An election that the superior annulled stays on record; the one that is held anew names it.

alter table elections drop constraint elections_congress_id_office_key;
alter table elections add column replaces uuid unique references elections; -- the annulled election that this one is held instead of
create unique index one_election_of_an_office on elections (congress_id, office) where replaces is null;
