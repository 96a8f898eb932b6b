import { describe, expect, test } from 'vitest';
import { day, moment } from '#foundation/day.ts';
import type { AgendaItem, ItemKind, SittingKind } from './agenda.ts';
import type { Motion } from './motion.ts';
import { type CongressDay, nextStep } from './next-step.ts';
import type { ElectedOffice, Office } from './officers.ts';
import { quorum } from './rules/quorum.ts';
import type { Sitting } from './sitting.ts';
import type { Speech } from './speech.ts';

const AT = moment('2020-06-09T01:00:00.000Z');
const item = (id: string, kind: ItemKind, state: 'waiting' | 'running' | 'ended', sitting: SittingKind = 'official'): AgendaItem => ({
  id, position: 1, sitting, title: `Mục ${id}`, kind, vote: 'none', plannedMinutes: 10, spans: state === 'waiting' ? [] : [{ startedAt: AT, endedAt: state === 'ended' ? AT : null }],
});
const sitting = (kind: SittingKind, open = true): Sitting => ({ id: kind, kind, heldOn: day('2020-06-09'), openedAt: AT, closedAt: open ? null : AT, summoned: 10, present: 9, reason: '' });
const office = (name: Office): ElectedOffice => ({ office: name, motion: 'm', electedAt: AT, people: [] });
const motion = (wish: Partial<Motion>): Motion => ({ id: 'm', number: 3, text: 'Thông qua', kind: 'other', method: 'card', majority: 'over-half-present', item: null, putAt: AT, withdrawnAt: null, decision: null, ...wish });
const passed = { present: 10, for: 9, against: 1, other: 0, summoned: 10, version: 1, decidedAt: AT, outcome: 'passed', reason: '' } as const;
const state = (wish: Partial<CongressDay>): CongressDay => ({
  form: 'delegates', agenda: [item('1', 'documents', 'waiting')], sittings: [], quorum: quorum({ summoned: 10, present: 9, byDelegation: [] }, true), officers: [], motions: [], speeches: [], closed: false, ...wish,
});
const OFFICERS = (['presidium', 'secretariat', 'credentials-board'] as const).map(office);
const speaking = { id: 's', name: 'Trần Thị Bé', startedAt: AT, endedAt: null, withdrawnAt: null } as Speech;

describe('the chair’s next step', () => {
  test.each([
    ['no agenda', { agenda: [] }, { code: 'set_agenda', rule: 'R-HD01-14.3' }],
    ['too few are there', { quorum: quorum({ summoned: 10, present: 6, byDelegation: [] }, true) }, { code: 'wait_for_quorum', present: 6, needed: 7, rule: 'R-DL-11.1' }],
    ['a preparatory sitting is planned', { agenda: [item('1', 'procedure', 'waiting', 'preparatory'), item('2', 'documents', 'waiting')] }, { code: 'open_sitting', sitting: 'preparatory', rule: 'R-HD01-14.1' }],
    ['none is planned', {}, { code: 'open_sitting', sitting: 'official', rule: 'R-HD01-14.2' }],
    ['the preparatory one is over', { sittings: [sitting('preparatory', false)] }, { code: 'open_sitting', sitting: 'official', rule: 'R-HD01-14.2' }],
    ['a second day', { sittings: [sitting('official', false)] }, { code: 'open_sitting', sitting: 'official', rule: 'R-HD01-14.2' }],
    ['everything was taken', { sittings: [sitting('official', false)], agenda: [item('1', 'documents', 'ended')] }, { code: 'close_congress', rule: 'R-HD01-14.3' }],
    ['closed', { closed: true, agenda: [] }, { code: 'finish_minutes', rule: 'R-QD24-16.1' }],
  ] as const)('between sittings: %s', (_case, wish, expected) => {
    expect(nextStep(state(wish))).toEqual(expected);
  });

  test.each([
    ['a motion waits for its count', { motions: [motion({})], speeches: [speaking] }, { code: 'decide_motion', motion: 'm', number: 3, rule: 'R-244-3.2' }],
    ['somebody speaks', { speeches: [speaking] }, { code: 'end_speech', speech: 's', name: 'Trần Thị Bé', rule: null }],
    ['officers are missing', { agenda: [item('1', 'procedure', 'running')] }, { code: 'elect_officers', office: 'presidium', rule: 'R-QD24-12.1' }],
    ['the credentials board is missing', { agenda: [item('1', 'procedure', 'running')], officers: OFFICERS.slice(0, 2) }, { code: 'elect_officers', office: 'credentials-board', rule: 'R-QD24-12.2' }],
    ['TS-27 no credentials board at a members’ congress', { form: 'members', agenda: [item('1', 'procedure', 'running')], officers: OFFICERS.slice(0, 2) }, { code: 'end_item', item: '1', title: 'Mục 1', rule: null }],
    ['an election', { agenda: [item('1', 'election', 'running')], officers: OFFICERS }, { code: 'hold_election', item: '1', title: 'Mục 1', rule: 'R-244-3.1' }],
    ['the resolution is to be voted', { agenda: [item('1', 'resolution', 'running')] }, { code: 'vote_resolution', rule: 'R-HD01-14.3' }],
    ['the resolution was voted', { agenda: [item('1', 'resolution', 'running')], motions: [motion({ kind: 'resolution', decision: passed })] }, { code: 'end_item', item: '1', title: 'Mục 1', rule: null }],
    ['an item waits', {}, { code: 'start_item', item: '1', title: 'Mục 1', rule: 'R-SEED-7' }],
    ['all items taken', { agenda: [item('1', 'documents', 'ended')] }, { code: 'close_congress', rule: 'R-HD01-14.3' }],
  ] as const)('within a sitting: %s', (_case, wish, expected) => {
    expect(nextStep(state({ sittings: [sitting('official')], ...(wish as Partial<CongressDay>) }))).toEqual(expected);
  });

  test('the preparatory sitting ends when its items are taken', () => {
    const agenda = [item('1', 'procedure', 'ended', 'preparatory'), item('2', 'documents', 'waiting')];
    expect(nextStep(state({ sittings: [sitting('preparatory')], agenda }))).toEqual({ code: 'close_sitting', sitting: 'preparatory', rule: null });
  });
});
