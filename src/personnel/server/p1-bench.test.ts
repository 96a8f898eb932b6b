import { expect, test } from 'vitest';
import * as contract from '../contract.ts';
import { SYSTEM } from '#platform/actor.ts';
import { personnelWorld, SEASON } from '../testing/world.ts';
import { showStructure } from './structure.ts';
import { listSeason } from './season-list.ts';
test('big', async () => {
  const world = await personnelWorld();
  const q = (text: string) => world.database.owner.pool.query(text);
  await q(`insert into organisations (id, code, path, depth, superior_id, kind_id, name, name_folded, members, branches)
    select 1000000 + n, 'D.' || n, p.path || (1000000 + n) || '/', p.depth + 1, p.id, 'district-committee', 'Huyện ' || n, 'huyen ' || n, 100, 1 from generate_series(1, 130) n, (select * from organisations where code = 'TINH') p`);
  await q(`insert into organisations (id, code, path, depth, superior_id, kind_id, name, name_folded, members, branches)
    select 2000000 + n, 'G.' || n, p.path || (2000000 + n) || '/', p.depth + 1, p.id, 'grassroots-party-org', 'Xã ' || n, 'xa ' || n, 100, 1 from generate_series(1, 60000) n join organisations p on p.id = 1000000 + 1 + n % 130`);
  await q(`insert into congresses (id, season_id, organisation_id, planned_on, half_days, form, contents, pilot, direct_election, revision)
    select 5000000 + o.id, s.id, o.id, date '2020-05-01' + (o.id % 60)::int, 2, 'delegates', '{review,drafts,committee,delegates}', false, o.id % 14 = 0, 1 from organisations o, seasons s where o.id > 2000000`);
  await q(`insert into personnel_schemes (season_id, organisation_id, fields, seats, revision, saved_by, recorded_at) select c.season_id, c.organisation_id, '{"bodies":[{"body":"committee","seats":9}]}', 9, 1, 'Đo', now() from congresses c on conflict do nothing`);
  await q(`insert into personnel_people (id, season_id, organisation_id, position, track, bodies, details, salt, sha256, full_name, born, sex, minority, profession, theory, step, revision, saved_by, recorded_at)
      select gen_random_uuid(), c.season_id, c.organisation_id, n, case when n % 3 = 0 then 'first-time' else 're-election' end, '{committee}', '{"fullName":"Đo","bornOn":null,"bornYear":null,"posts":[]}', repeat('0', 32), repeat('0', 64), 'Đo', date '1962-01-01' + ((c.id * 37 + n * 911) % 10000)::int, case when (c.id + n) % 4 = 0 then 'female' else 'male' end, (c.id + n) % 20 = 0, 'university', 'intermediate', 5, 1, 'Đo', now() from congresses c cross join generate_series(1, 10) n`);
  await q('vacuum analyze');
  for (let i = 0; i < 4; i += 1) {
    let t = performance.now();
    const s = await showStructure(world.shell, SYSTEM, contract.showStructure.input.parse({ season: SEASON }));
    const a = performance.now() - t; t = performance.now();
    await showStructure(world.shell, SYSTEM, contract.showStructure.input.parse({ season: SEASON, unit: 'D.5' }));
    const u = performance.now() - t; t = performance.now();
    const l = await listSeason(world.shell, SYSTEM, contract.listSeason.input.parse({ season: SEASON }));
    const b = performance.now() - t; t = performance.now();
    await listSeason(world.shell, SYSTEM, contract.listSeason.input.parse({ season: SEASON, only: 'direct-incomplete' }));
    console.log('structure', a.toFixed(0), 'unit', u.toFixed(0), 'list', b.toFixed(0), 'direct', (performance.now() - t).toFixed(0), s.ok && s.value.whole.structure.people, l.ok && l.value.counts.all);
  }
  expect(1).toBe(1);
  await world.database.close();
}, 600_000);
