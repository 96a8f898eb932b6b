import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each command is a process of its own that starts its own database server; a busy machine takes seconds for each.
vi.setConfig({ testTimeout: 240_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dh-cli-'));
const data = join(folder, 'data');
const SEASON = 'vinh-long-2020';

const english = { DAIHOI_LANGUAGE: 'en' };

/** One command in a process of its own, on a data folder of its own with the embedded server. */
function daihoi(args: string[], at = data, more: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { DATABASE_URL: _none, ...env } = process.env;
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'daihoi.mjs'), ...args], { cwd: root, encoding: 'utf8', env: { ...env, DAIHOI_DATA: at, ...more }, maxBuffer: 64 * 1024 * 1024 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const json = (args: string[], at = data): never => {
  const done = daihoi([...args, '--json'], at);
  if (done.code !== 0) throw new Error(`${args.join(' ')}: ${done.code} ${done.err}`);
  return JSON.parse(done.out) as never;
};
const progress = (...more: string[]): { congresses: { held: number; late: number }; byUnit: { code: string; total: number }[] } => json(['progress', '--season', SEASON, '--as-of', '2020-05-29', ...more]);

beforeAll(() => {
  const seeded = daihoi(['seed', SEASON]);
  if (seeded.code !== 0) throw new Error(seeded.err);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  test('prints the season in one JSON object', () => {
    expect(json(['progress', '--season', SEASON, '--as-of', '2020-05-29', '--known-on', '2020-05-29'])).toMatchObject({
      season: SEASON, unit: { code: 'VLG', name: 'Đảng bộ tỉnh Vĩnh Long' }, asOf: '2020-05-29', knownOn: '2020-05-29', organisations: { total: 463, partyOrgs: 217, branches: 246 },
      congresses: { planned: 463, held: 238, late: 12 }, pilots: { planned: 17, partyOrgs: 14, branches: 3, held: 17 }, directElections: { planned: 33, held: 25 },
    });
    expect(json(['progress', '--season', SEASON, '--as-of', '2020-05-29', '--unit', 'LH'])).toMatchObject({ congresses: { planned: 44, held: 27 }, directElections: { planned: 4, held: 4 } });
    expect(json(['progress', '--season', SEASON, '--level', 'district'])).toMatchObject({ congresses: { planned: 11, held: 0 } });
    expect(progress().byUnit.map((unit) => unit.code).toSorted()).toEqual(['BT', 'CA', 'KCQ', 'LH', 'MT', 'QS', 'TB', 'TO', 'TPVL', 'TXBM', 'VL']);
  });

  test('clocks: what must be done by when, by whom, the next due first', () => {
    interface Clocks { readonly asOf: string; readonly clocks: readonly { readonly organisation: string; readonly rule: string; readonly due: string; readonly daysLeft: number; readonly holder: string; readonly state: string }[] }
    const clocks = (...more: string[]): Clocks => json(['clocks', '--season', SEASON, ...more]);
    const { asOf, clocks: all } = clocks();
    expect(asOf).toBe('2020-05-29');
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
    for (const { state, due, daysLeft } of all) expect([state, daysLeft < 0]).toEqual(due < asOf ? ['late', true] : ['running', false]);
    for (const { rule, organisation, holder } of all) expect(holder === organisation).toBe(rule !== 'R-QD24-16.2');
    const within = clocks('--unit', 'LH', '--as-of', '2020-05-15').clocks;
    expect(within.length).toBeGreaterThan(0);
    expect(within.every(({ organisation }) => organisation.startsWith('LH.'))).toBe(true);
    expect(clocks('--as-of', '2019-01-01').clocks).toEqual([]);
    expect(clocks('--as-of', '9999-12-31').clocks.every(({ state }) => state === 'late')).toBe(true);
    expect(daihoi(['clocks', '--season', SEASON, '--unit', 'KHONG', '--json'])).toMatchObject({ code: 2, out: '' });
    expect(daihoi(['clocks', '--season', SEASON]).out).toMatch(/^Đến 29\/5\/2020: \d+ thời hạn chưa xong, \d+ đã quá hạn\./);
    expect(daihoi(['clocks', '--season', SEASON], data, english).out).not.toMatch(/còn|quá/);
  });

  test('risks: where the superior should help and why, the one that needs it most first', () => {
    interface Risks { readonly asOf: string; readonly places: readonly { readonly organisation: string; readonly score: number; readonly signals: readonly { readonly id: string; readonly reason: string; readonly rule: string | null }[]; readonly mentor: string | null }[] }
    const risks = (...more: string[]): Risks => json(['risks', '--season', SEASON, ...more]);
    const { asOf, places } = risks();
    expect(asOf).toBe('2020-05-29');
    expect(places.map(({ score }) => score)).toEqual(places.map(({ score }) => score).toSorted((one, other) => other - one));
    expect(places.filter(({ signals }) => signals.some(({ id }) => id === 'late'))).toHaveLength(12);
    expect(places.find(({ organisation }) => organisation === 'TO.11')).toMatchObject({ mentor: 'Phan Hoàng Lâm' });
    expect(places.find(({ organisation }) => organisation === 'MT.11')?.signals.map(({ reason }) => reason)).toContain('có ghi nhận việc nội bộ, chỉ người có nhiệm vụ mới xem');
    expect(risks('--unit', 'MT').places.every(({ organisation }) => organisation.startsWith('MT'))).toBe(true);
    expect(risks('--as-of', '2019-01-01').places).toEqual([]);
    expect(risks('--as-of', '9999-12-31').places.length).toBeGreaterThan(200);
    expect(daihoi(['risks', '--season', SEASON, '--unit', 'KHONG', '--json'])).toMatchObject({ code: 2, out: '' });
    expect(daihoi(['risks', '--season', SEASON], data, english).out).not.toMatch(/chậm|người/);
  });

  test('lists the organisations behind each number', () => {
    const units = (state: string): { code: string; name: string; state: string }[] => json(['units', '--season', SEASON, '--as-of', '2020-05-29', '--state', state]);
    expect([units('held').length, units('not-held').length, units('late').length]).toEqual([238, 225, 12]);
    for (const state of ['held', 'not-held', 'late']) expect(new Set(units(state).map((unit) => unit.state))).toEqual(new Set([state]));
    const all: { state: string }[] = json(['units', '--season', SEASON, '--as-of', '2020-05-29']);
    expect(['held', 'not-held', 'late'].map((state) => all.filter((unit) => unit.state === state).length)).toEqual([238, 213, 12]);
  });

  test('of one organisation, of the province itself, and of any real day', () => {
    const at = (...more: string[]): { organisations: { total: number }; congresses: { planned: number; held: number }; byUnit: { code: string }[] } => json(['progress', '--season', SEASON, ...more]);
    expect(at('--unit', 'LH.01')).toMatchObject({ organisations: { total: 1 }, congresses: { planned: 1, held: 1 }, byUnit: [] });
    expect(at('--level', 'province')).toMatchObject({ organisations: { total: 1 }, congresses: { planned: 1, held: 0 } });
    expect(at('--level', 'province').byUnit.map((unit) => unit.code)).not.toContain('VLG');
    expect(at('--as-of', '1990-01-01')).toMatchObject({ unit: { code: 'VLG' }, organisations: { total: 0 }, congresses: { planned: 0, held: 0 }, byUnit: [] });
    expect(at('--as-of', '2031-12-31')).toMatchObject({ organisations: { total: 463 }, congresses: { planned: 463, held: 238 } });
    // Two communes' organisations were merged on 1 February 2020, recorded on the third.
    expect(at('--as-of', '2020-01-20', '--known-on', '2020-02-02').organisations.total).toBe(465);
    expect(at('--as-of', '2020-01-20', '--known-on', '2020-02-03').organisations.total).toBe(465);
    expect(at('--as-of', '2020-02-02', '--known-on', '2020-02-02').organisations.total).toBe(465);
    expect(at('--as-of', '2020-02-02', '--known-on', '2020-02-03').organisations.total).toBe(463);
    expect(daihoi(['progress', '--season', SEASON, '--unit', 'MT.40', '--json'])).toMatchObject({ code: 2, out: '' });
  });

  test('a data folder without a season says how one comes to be', () => {
    const empty = daihoi(['progress', '--season', SEASON, '--json'], join(folder, 'empty'));
    expect(empty).toMatchObject({ code: 2, out: '' });
    expect(empty.err).toContain('seed vinh-long-2020');
    expect(daihoi(['units', '--season', 'nowhere']).err).toContain(SEASON);
  });

  test('looks at a list before it is imported: wrong cells and changes in words', () => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, '\ufeffMã tổ chức,Tên tổ chức,Loại hình,Mã cấp trên trực tiếp\nLH.01,Đảng bộ thị trấn Long Hồ mới,Đảng bộ cơ sở,LH\nLH.90,=cmd,Chi bộ cơ sở,LH\n');
    const looked = daihoi(['import', 'organisations', list, '--dry-run']);
    expect(looked.code).toBe(0);
    expect(looked.out).toContain('Ô B3: ô có công thức =cmd.');
    expect(looked.out).toContain('LH.01  Tên: Đảng bộ thị trấn Long Hồ → Đảng bộ thị trấn Long Hồ mới');
    expect(json(['import', 'organisations', list, '--dry-run'])).toMatchObject({ rows: 2, changed: { count: 1 }, wrong: { count: 1, first: [{ cell: 'B3', code: 'cell_with_formula' }] } });
    expect(daihoi(['import', 'organisations', list])).toMatchObject({ code: 2, out: '' });
  });

  test('speaks English when asked, and Vietnamese otherwise', () => {
    expect(daihoi(['progress', '--season', SEASON, '--as-of', '2020-05-29', '--known-on', '2020-05-29'], data, english).out).toContain(
      'as of 2020-05-29, as known on 2020-05-29: 238 of 463 organisations have held their congress (51.40%); 12 are late; direct elections of the secretary 25 of 33.',
    );
    expect(daihoi(['progress', '--season', SEASON, '--as-of', '2020-05-29', '--known-on', '2020-05-29']).out).toContain('238 trên 463 tổ chức đã đại hội (51,40%)');
    expect(daihoi(['units', '--season', SEASON, '--as-of', '2020-05-29', '--state', 'late']).out).toMatch(/^\S+\tchậm\t/);
    expect(daihoi(['help'], data, english).out).not.toMatch(/[À-ỹ]/);
    expect(daihoi(['restore'], data, english).err).toContain('Usage: daihoi restore FILE');
  });

  test('says how it is used', () => {
    for (const args of [['progress', '--help'], ['help', 'progress'], ['progress', '-h', '--season']]) {
      const { code, out } = daihoi(args, join(folder, 'none'));
      expect([code, out.startsWith('daihoi progress --season')]).toEqual([0, true]);
    }
    expect(daihoi(['help', 'dance'], join(folder, 'none'))).toMatchObject({ code: 2, out: '' });
    expect(json(['help'], join(folder, 'none'))).toContainEqual(expect.objectContaining({ name: 'units' }));
    expect(daihoi(['progress', '--season', SEASON, '--sideways'], join(folder, 'none')).err).toContain('«--sideways»');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('records as the screen does, and knows what was known before', () => {
    expect(daihoi(['record', '--season', SEASON, '--unit', 'TB.49', '--fact', 'held', '--on', '2020-05-28', '--as', 'tambinh']).code).toBe(0);
    expect(progress().congresses.held).toBe(239);
    expect(progress('--known-on', '2020-05-29').congresses.held).toBe(238);
  });

  test.each([
    ['a day that is none', ['progress', '--season', SEASON, '--as-of', '2020-02-31']],
    ['an unknown season', ['progress', '--season', 'nowhere']],
    ['no season', ['progress']],
    ['an unknown unit', ['progress', '--season', SEASON, '--unit', 'XX']],
    ['an unknown state', ['units', '--season', SEASON, '--state', 'perhaps']],
    ['a day outside the season', ['record', '--season', SEASON, '--unit', 'TB.48', '--fact', 'held', '--on', '2019-05-28', '--as', 'tambinh']],
    ['a day in the future of the fact', ['record', '--season', SEASON, '--unit', 'TB.48', '--fact', 'held', '--on', '2120-05-28', '--as', 'tambinh']],
    ['an unknown fact', ['record', '--season', SEASON, '--unit', 'TB.48', '--fact', 'danced', '--on', '2020-05-28', '--as', 'tambinh']],
    ['another district', ['record', '--season', SEASON, '--unit', 'LH.40', '--fact', 'held', '--on', '2020-05-28', '--as', 'tambinh']],
    ['an account without the right', ['record', '--season', SEASON, '--unit', 'LH.40', '--fact', 'held', '--on', '2020-05-28', '--as', 'kiemtra']],
    ['an unknown account', ['record', '--season', SEASON, '--unit', 'LH.40', '--fact', 'held', '--on', '2020-05-28', '--as', 'nobody']],
    ['the sample twice', ['seed', SEASON]],
    ['an unknown sample', ['seed', 'atlantis']],
    ['an unknown command', ['dance']],
    ['a word that every object knows', ['constructor']],
    ['its prototype', ['__proto__']],
    ['an unknown option', ['progress', '--season', SEASON, '--sideways']],
    ['a missing file', ['import', 'organisations', 'nowhere.xlsx']],
    ['a backup that is none', ['restore', 'package.json']],
  ])('refuses %s with a sentence and exit code 2', (_what, args) => {
    const done = daihoi([...args, '--json']);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err.trim().length).toBeGreaterThan(10);
  });

  test('verifies, and says which entry does not fit', () => {
    expect(json(['verify'])).toMatchObject({ ok: true });
    const exported = join(folder, 'season.jsonl');
    expect(daihoi(['verify', '--export', SEASON, exported])).toMatchObject({ code: 0 });
    expect(daihoi(['verify', exported])).toMatchObject({ code: 0 });
    expect(daihoi(['verify', '--export', SEASON, exported])).toMatchObject({ code: 2 });
    expect(daihoi(['verify', '--export', 'nowhere', join(folder, 'none.jsonl')])).toMatchObject({ code: 2 });
    const hall = join(folder, 'congress.jsonl');
    expect(daihoi(['verify', '--export', `${SEASON}/MT.01`, hall])).toMatchObject({ code: 0 });
    // From the file alone, on any machine: neither its language nor its time zone changes a byte of what is recounted.
    const recounted = [{ LC_ALL: 'C', TZ: 'UTC' }, { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }].map((machine) => daihoi(['verify', hall, '--json'], join(folder, 'nothing-here'), machine).out);
    expect(recounted[1]).toBe(recounted[0]);
    expect((JSON.parse(recounted[0] ?? '') as { protocols: { hash: string; text: string }[] }).protocols.length).toBeGreaterThan(2);
    expect(daihoi(['verify', '--known', `${SEASON}:5:${'0'.repeat(64)}`])).toMatchObject({ code: 1 });
    expect(daihoi(['verify', '--known', `${SEASON}/TPVL.30:5:${'0'.repeat(64)}`])).toMatchObject({ code: 1 });
    expect(daihoi(['verify', '--known', 'perhaps'])).toMatchObject({ code: 2 });
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, 'nothing\n');
    expect(daihoi(['verify', broken])).toMatchObject({ code: 1 });
  });

  test('backs up and restores into a new data folder, not over an old one', () => {
    const file = join(folder, 'season.backup');
    expect(daihoi(['backup', file])).toMatchObject({ code: 0 });
    expect(existsSync(file)).toBe(true);
    expect(daihoi(['restore', file])).toMatchObject({ code: 2 });
    const other = join(folder, 'other');
    expect(daihoi(['restore', file], other)).toMatchObject({ code: 0 });
    expect(json(['progress', '--season', SEASON, '--as-of', '2020-05-29'], other)).toEqual(progress());
  });

  test('an older backup that was restored does not pass for the present record', () => {
    const [file, restored] = [join(folder, 'older.backup'), join(folder, 'restored')];
    expect(daihoi(['backup', file])).toMatchObject({ code: 0 });
    expect(daihoi(['record', '--season', SEASON, '--unit', 'TB.48', '--fact', 'held', '--on', '2020-05-28', '--as', 'tambinh'])).toMatchObject({ code: 0 });
    const { chains } = json(['verify']) as { chains: { chain: string; entries: number; head: string }[] };
    const printed = chains.find((each) => each.chain === SEASON);
    const known = `${SEASON}:${printed?.entries}:${printed?.head}`;
    expect(daihoi(['verify', '--known', known])).toMatchObject({ code: 0 });
    expect(daihoi(['restore', file], restored)).toMatchObject({ code: 0 });
    expect(daihoi(['verify'], restored)).toMatchObject({ code: 0 });
    const shouted = daihoi(['verify', '--known', known, '--json'], restored);
    expect(shouted.code).toBe(1);
    expect(JSON.parse(shouted.out)).toMatchObject({ ok: false, problem: { code: 'known_head_differs', chain: SEASON, number: printed?.entries } });
  });
});

describe('counting commands need no data', () => {
  const write = (name: string, value: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };
  const secretary = { id: 'a', regulation: '244-QD/TW', meeting: 'members-congress', office: 'secretary', seats: 1, summoned: 60, subtract: { temporarilyElsewhere: 2, exemptAbsent: 3, suspended: 1, excusedThroughout: 2 }, candidates: ['Nguyễn Văn An'], ballots: Array.from({ length: 40 }, () => ({ marks: { 'Nguyễn Văn An': 'agree' } })) };

  test('tally', () => {
    expect(json(['tally', write('tally.json', [secretary])], join(folder, 'none'))).toEqual([
      expect.objectContaining({ id: 'a', base: 52, threshold: 27, valid: 40, votes: [{ name: 'Nguyễn Văn An', votes: 40, against: 0, percentOfSummoned: '66,67' }], elected: ['Nguyễn Văn An'], next: 'closed' }),
    ]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    const done = daihoi(['tally', write('bad.json', [secretary, { ...secretary, id: 'b', seats: -1 }])]);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(done.err)).toEqual([{ id: 'b', problems: [expect.objectContaining({ code: 'wrong_shape', at: 'seats' })] }]);
    expect(daihoi(['tally', write('text.json', '{')])).toMatchObject({ code: 2, out: '' });
  });

  test('an option given twice is refused, not silently taken once', () => {
    const none = join(folder, 'none');
    const twice = daihoi(['due', '--rule', 'R-QD24-16.1', '--rule', 'R-HD60-2', '--from', '2020-05-20', '--json'], none);
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toBe('--rule chỉ được nêu một lần.\n');
    const days = daihoi(['progress', '--season', SEASON, '--as-of', '2020-05-15', '--as-of=2020-05-29', '--json'], data, english);
    expect(days).toMatchObject({ code: 2, out: '', err: '--as-of may be given only once.\n' });
  });

  test('a day before 1900 is said to be too early, not to be no day', () => {
    const early = daihoi(['progress', '--season', SEASON, '--as-of', '1800-01-01', '--json']);
    expect(early).toMatchObject({ code: 2, out: '', err: '--as-of 1800-01-01: chỉ nhận ngày từ năm 1900 đến 9999.\n' });
    expect(daihoi(['progress', '--season', SEASON, '--as-of', '1800-02-31']).err).toContain('không có ngày này');
  });

  test('due, without a data folder', () => {
    const lower = daihoi(['due', '--rule', 'r-hd60-2', '--from', '2020-05-20', '--json'], join(folder, 'none'));
    expect([lower.code, JSON.parse(lower.out)]).toEqual([0, { rule: 'R-HD60-2', from: '2020-05-20', due: '2020-05-30' }]);
    expect(json(['due', '--rule', 'R-QD24-16.1', '--from', '2020-09-26'], join(folder, 'none'))).toEqual({ rule: 'R-QD24-16.1', from: '2020-09-26', due: '2020-10-06' });
    expect(daihoi(['due', '--rule', 'R-XX-1', '--from', '2020-09-26'])).toMatchObject({ code: 2, out: '' });
    expect(daihoi(['due', '--rule', 'R-HD60-2', '--from', '2020-02-31'])).toMatchObject({ code: 2, out: '' });
    // A day at the end of time is refused in words, whatever the clock counts; years without announced days off are named.
    for (const rule of ['R-HD60-2', 'R-QD24-16.1', 'R-GK-2.3']) expect(daihoi(['due', '--rule', rule, '--from', '9999-12-30', '--json'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('9998-12-31') });
    const far = daihoi(['due', '--rule', 'R-QD24-16.1', '--from', '2050-01-03', '--json']);
    expect([far.code, JSON.parse(far.out), far.err]).toEqual([0, { rule: 'R-QD24-16.1', from: '2050-01-03', due: '2050-01-12' }, expect.stringContaining('2026')]);
    expect(daihoi(['due', '--rule', 'R-QD24-16.1', '--from', '2020-09-26']).err).toBe('');
  });

  test('slate', () => {
    const list = Array.from({ length: 20 }, (_, index) => ({ name: `Người ${index}`, by: 'committee' }));
    expect(json(['slate', write('slate.json', [{ id: 's', regulation: '190-QD/TW', office: 'committee', seats: 15, list, attending: 100 }])])).toEqual([
      { id: 's', allowed: false, opinionBallotNeeded: true, findings: expect.arrayContaining([expect.objectContaining({ code: 'prepared_share' }), expect.objectContaining({ code: 'surplus_above_limit', rule: 'R-190-14.4' })]) },
    ]);
  });

  test('synthesise', () => {
    const head = 'id\tsection\ttopic\tkind\torganisation\ttext';
    const text = 'Đề nghị nâng cấp các tuyến đường liên ấp, nhiều đoạn mặt đường đã hư hỏng, xe tải không vào được mùa mưa.';
    const row = (id: string, words: string): string => `${id}\tII\tresults\tother\tChi bộ 1\t${words}`;
    const file = write('opinions.tsv', `\uFEFF${[head, row('b', text), row('a', text.normalize('NFD').toUpperCase()), row('c', `"Kính thưa đại hội,\n${text} ""Hết"". Xin cảm ơn."`), row('d', '<b>?</b>')].join('\r\n')}`);
    expect(json(['synthesise', file], join(folder, 'none'))).toEqual({
      opinions: 4, exactGroups: [['a', 'b']], nearGroups: [['a', 'b', 'c']], unclassified: ['d'],
      themes: ['a', 'b', 'c'].map((id) => ({ id, theme: 'giaothong', margin: expect.any(Number), decided: true })),
    });
    expect(existsSync(join(folder, 'none'))).toBe(false);
    const bad = daihoi(['synthesise', write('bad.tsv', `${head}\n${row('a', text)}\n${row('a', '')}`)], data, { DAIHOI_LANGUAGE: 'en' });
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(bad.err)).toMatchObject([{ code: 'id_repeated', line: 3, first: 2, sentence: expect.stringContaining('in line 2 already') }, { code: 'text_missing', line: 3 }]);
    const many = write('many.tsv', [head, ...Array.from({ length: 10_000 }, (_, index) => row(`o${index}`, text))].join('\n'));
    expect((json(['synthesise', many]) as { nearGroups: string[][] }).nearGroups[0]).toHaveLength(10_000);
  });

  test('an answer larger than a pipe holds arrives whole', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...secretary, id: `case-${index}` }));
    const path = write('many.json', many);
    const child = spawn(process.execPath, [join(root, 'scripts', 'daihoi.mjs'), 'tally', path], { cwd: root });
    let out = '';
    for await (const part of child.stdout) {
      out += String(part);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(out.length).toBeGreaterThan(65_536 * 4);
    expect((JSON.parse(out) as unknown[]).length).toBe(3000);
  });
});
