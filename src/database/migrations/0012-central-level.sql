-- A level above the provinces, for a body that keeps its whole country in one register.

alter table organisation_levels drop constraint organisation_levels_rank_check;
alter table organisation_levels add constraint organisation_levels_rank_check check (rank >= 0);   -- the smallest is the highest

insert into organisation_levels (id, rank, name_vi, name_en) values ('central', 0, 'Cấp trung ương', 'Central level');
insert into organisation_kinds (id, level_id, group_id, name_vi, name_en, position) values
  ('central-committee', 'central', 'party-org', 'Trung ương', 'Central committee', 0);
