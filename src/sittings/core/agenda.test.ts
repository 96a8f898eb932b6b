import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTENTS, FORMS } from '#campaigns/core/plan.ts';
import { moment } from '#foundation/day.ts';
import { type AgendaItem, actualBalance, itemState, ITEM_KINDS, plannedBalance, type PlannedItem, secondsTaken } from './agenda.ts';
import { changedAgenda } from './agenda-change.ts';
import { agendaFindings } from './agenda-findings.ts';
import { agendaTemplate } from './agenda-template.ts';

const at = (time: string) => moment(`2020-06-09T${time}:00.000Z`);
const item = (wish: Partial<PlannedItem>): PlannedItem => ({ sitting: 'official', title: 'Thảo luận', kind: 'documents', vote: 'none', plannedMinutes: 10, ...wish });
const codes = (frame: Parameters<typeof agendaFindings>[0], items: readonly PlannedItem[]) => agendaFindings(frame, items).map((finding) => finding.code);
const NOTHING = { form: 'members', contents: [] } as const;
const RESOLUTION = item({ kind: 'resolution', title: 'Nghị quyết', vote: 'hands' });

describe('the template', () => {
  test.each(FORMS.flatMap((form) => [false, true].map((electsSecretary) => [form, electsSecretary] as const)))('of a %s congress (elects its secretary: %s) meets no warning', (form, electsSecretary) => {
    const contents = [...CONTENTS];
    expect(agendaFindings({ form, contents }, agendaTemplate({ form, contents, electsSecretary }))).toEqual([]);
  });

  test.each(FORMS)('of a %s congress that elects nobody has no election', (form) => {
    const items = agendaTemplate({ form, contents: ['review', 'drafts'], electsSecretary: false });
    expect(items.filter((each) => each.kind === 'election' || each.kind === 'personnel')).toEqual([]);
    expect(items.at(-1)?.title).toContain('Bế mạc');
  });

  test('R-HD01-14.1 a delegates’ congress has a preparatory sitting, a members’ congress needs none', () => {
    const sittings = (form: 'members' | 'delegates') => new Set(agendaTemplate({ form, contents: [...CONTENTS], electsSecretary: false }).map((each) => each.sitting));
    expect([sittings('delegates').size, sittings('members').size]).toEqual([2, 1]);
  });

  test('R-HD01-14.3 the order of a delegates’ congress', () => {
    const items = agendaTemplate({ form: 'delegates', contents: [...CONTENTS], electsSecretary: true });
    const place = (words: string) => items.findIndex((each) => each.title.includes(words));
    const order = ['Diễn văn khai mạc', 'thẩm tra tư cách đại biểu', 'Báo cáo chính trị', 'kiểm điểm', 'Tham luận', 'chỉ đạo', 'Bầu Ban Chấp hành', 'Bầu bí thư', 'Bầu đại biểu', 'nghị quyết', 'Bế mạc'];
    const places = order.map((words) => (words === 'thẩm tra tư cách đại biểu' ? place('Báo cáo thẩm tra') : place(words)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('R-SEED-7 time for documents against time for elections', () => {
  test('as in the model: 135 for documents, 195 for personnel and elections, 90 for the rest', () => {
    const items = [item({ plannedMinutes: 135 }), item({ kind: 'personnel', plannedMinutes: 75 }), item({ kind: 'election', vote: 'secret', plannedMinutes: 120 }), { ...RESOLUTION, plannedMinutes: 90 }];
    expect(plannedBalance(items)).toEqual({ documents: 135, elections: 195, other: 90 });
    expect(agendaFindings(NOTHING, items)).toEqual([{ code: 'documents_below_elections', documents: 135, elections: 195, rule: 'R-SEED-7' }]);
  });

  test.each([
    [60, 60, []],
    [59, 60, ['documents_below_elections']],
    [0, 60, ['no_documents']],
    [0, 0, []],
  ])('%i minutes against %i: %j', (documents, elections, expected) => {
    expect(codes(NOTHING, [item({ plannedMinutes: documents }), item({ kind: 'election', vote: 'secret', plannedMinutes: elections }), RESOLUTION])).toEqual(expected);
  });

  test('the parts make the whole, breaks aside', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ kind: fc.constantFrom(...ITEM_KINDS), plannedMinutes: fc.nat(500) })), (items) => {
        const { documents, elections, other } = plannedBalance(items);
        expect(documents + elections + other).toBe(items.filter((each) => each.kind !== 'break').reduce((sum, each) => sum + each.plannedMinutes, 0));
      }),
    );
  });

  test('what was really spent, an interrupted item in both its stretches', () => {
    const agenda: Pick<AgendaItem, 'kind' | 'spans'>[] = [
      { kind: 'documents', spans: [{ startedAt: at('01:00'), endedAt: at('01:30') }, { startedAt: at('02:00'), endedAt: null }] },
      { kind: 'election', spans: [{ startedAt: at('01:30'), endedAt: at('02:00') }] },
    ];
    expect(actualBalance(agenda, at('02:10'))).toEqual({ documents: 2400, elections: 1800, other: 0 });
  });
});

describe('what the rules say of items', () => {
  test('TS-27 a members’ congress whose agenda lists a credentials board is warned', () => {
    const items = [item({}), item({ kind: 'procedure', vote: 'hands', title: 'Bầu Ban thẩm tra tư cách đại biểu' }), RESOLUTION];
    expect(codes({ form: 'members', contents: [] }, items)).toEqual(['credentials_board_not_elected']);
    expect(codes({ form: 'delegates', contents: [] }, items)).toEqual([]);
  });

  test.each([
    ['hands', ['action_programme_not_voted']],
    ['none', []],
  ] as const)('TS-33 the action programme with vote %s: %j', (vote, expected) => {
    expect(codes(NOTHING, [item({ title: 'Thảo luận, thông qua Chương trình hành động', vote }), RESOLUTION])).toEqual(expected);
  });

  test('the programme of the congress itself is voted', () => {
    expect(codes(NOTHING, [item({ title: 'Thông qua chương trình đại hội', vote: 'hands' }), RESOLUTION])).toEqual([]);
  });

  test('R-244-3.1 an election by hands', () => {
    expect(codes(NOTHING, [item({}), item({ kind: 'election', vote: 'hands', plannedMinutes: 5 }), RESOLUTION])).toEqual(['election_not_secret']);
  });

  test('contents of the plan that are missing, and the resolution', () => {
    expect(codes({ form: 'members', contents: ['review', 'committee'] }, [item({ kind: 'ceremony' })])).toEqual(['content_missing', 'content_missing', 'no_resolution']);
  });

  test('no agenda yet: nothing to say', () => {
    expect(agendaFindings({ form: 'members', contents: [...CONTENTS] }, [])).toEqual([]);
  });
});

describe('time of an item', () => {
  test.each([
    [[], 'waiting'],
    [[{ startedAt: at('01:00'), endedAt: null }], 'running'],
    [[{ startedAt: at('01:00'), endedAt: at('01:05') }], 'ended'],
    [[{ startedAt: at('01:00'), endedAt: at('01:05') }, { startedAt: at('02:00'), endedAt: null }], 'running'],
  ] as const)('%j is %s', (spans, state) => {
    expect(itemState({ spans })).toBe(state);
  });

  test('a clock that went back takes nothing away', () => {
    expect(secondsTaken([{ startedAt: at('02:00'), endedAt: null }], at('01:00'))).toBe(0);
  });
});

describe('a changed agenda', () => {
  const now = [{ id: 'a', title: 'Khai mạc', sitting: 'official' }, { id: 'b', title: 'Thảo luận', sitting: 'official' }] as const;
  const made = () => 'new';
  const draft = (id: string | undefined, wish: Partial<PlannedItem> = {}) => ({ ...item(wish), id });

  test('takes the order of the draft and gives new items an id', () => {
    const changed = changedAgenda(now, new Set(), [draft('b'), draft(undefined), draft('a')], made);
    expect(changed.ok && changed.value.map(({ id, position }) => [id, position])).toEqual([['b', 1], ['new', 2], ['a', 3]]);
  });

  test.each([
    ['named twice', [draft('a'), draft('a')], [], { code: 'agenda_item_named_twice' }],
    ['unknown', [draft('x')], [], { code: 'agenda_item_not_found' }],
    ['begun and dropped', [draft('b')], ['a'], { code: 'agenda_item_begun', title: 'Khai mạc' }],
    ['begun and moved', [draft('a', { sitting: 'preparatory' }), draft('b')], ['a'], { code: 'agenda_item_begun', title: 'Khai mạc' }],
  ] as const)('refuses an item %s', (_case, drafts, begun, problem) => {
    expect(changedAgenda(now, new Set(begun), drafts, made)).toEqual({ ok: false, problem });
  });

  test('a begun item may be renamed and moved within its sitting', () => {
    expect(changedAgenda(now, new Set(['a']), [draft('b'), draft('a', { title: 'Diễn văn khai mạc' })], made).ok).toBe(true);
  });
});
