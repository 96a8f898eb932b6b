-- Levels and kinds of the body, a key for states that lets two changes fall into one millisecond, and the indexes of search and tree.

insert into organisation_levels (id, rank, name_vi, name_en) values
  ('province',   1, 'Cấp tỉnh',           'Provincial level'),
  ('district',   2, 'Cấp huyện',          'District level'),
  ('grassroots', 3, 'Cấp cơ sở',          'Grassroots level'),
  ('branch',     4, 'Chi bộ trực thuộc',  'Branch level');

insert into organisation_kinds (id, level_id, group_id, name_vi, name_en, position) values
  ('provincial-committee', 'province',   'party-org', 'Tỉnh ủy',                      'Provincial committee',                1),
  ('city-committee',       'district',   'party-org', 'Thành ủy',                     'City committee',                      2),
  ('town-committee',       'district',   'party-org', 'Thị ủy',                       'Town committee',                      3),
  ('district-committee',   'district',   'party-org', 'Huyện ủy',                     'District committee',                  4),
  ('bloc-committee',       'district',   'party-org', 'Đảng ủy khối',                 'Bloc committee',                      5),
  ('armed-committee',      'district',   'party-org', 'Đảng ủy Quân sự, Công an',     'Committee of military or police',     6),
  ('grassroots-party-org', 'grassroots', 'party-org', 'Đảng bộ cơ sở',                'Grassroots organisation',             7),
  ('grassroots-branch',    'grassroots', 'branch',    'Chi bộ cơ sở',                 'Grassroots branch',                   8),
  ('branch',               'branch',     'branch',    'Chi bộ trực thuộc',            'Branch',                              9);

-- A state may be recorded and replaced at one moment; (organisation, day, moment) is then no key.
alter table organisation_states drop constraint organisation_states_pkey;
alter table organisation_states add column id bigint generated always as identity primary key;
create index organisation_states_by_organisation on organisation_states (organisation_id, from_day) where superseded_at is null;
create index organisation_states_by_superior on organisation_states (superior_id) where superseded_at is null;

create or replace function states_never_overlap() returns trigger language plpgsql as $$
begin
  if new.superseded_at is null and exists (
    select from organisation_states s
    where s.organisation_id = new.organisation_id and s.superseded_at is null and s.id <> new.id
      and s.from_day < coalesce(new.until_day, 'infinity') and new.from_day < coalesce(s.until_day, 'infinity'))
  then
    raise exception 'organisation % would be in two places at once', new.organisation_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- Children in order of their code, whatever the collation of the server.
drop index organisations_by_superior;
create index organisations_by_superior on organisations (superior_id, (code collate "C"));
create index organisations_by_code on organisations ((code collate "C") text_pattern_ops);

-- Search by beginnings of words, in any order; name_folded has letters a–z and digits alone, so the parser sees plain words.
create index organisations_by_word on organisations using gin (to_tsvector('simple'::regconfig, name_folded || ' ' || translate(lower(code), '.-', '  ')));
