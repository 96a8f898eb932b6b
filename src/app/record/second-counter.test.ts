import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '#verifier/canonical.ts';
import { commitmentOf } from '#verifier/congress/passes.ts';
import { verifyExport } from '#verifier/export-file.ts';
import { type CongressRecord, congressRecord } from './testing/congress-record.ts';
import { type Body, bodiesOf, eventsOf, reforged } from './testing/reforged.ts';

/** The second counter against a forger who makes every hash anew: what he cannot make fit is named, with its entry. */

let record: CongressRecord;
let file: string;
let bodies: readonly Body[];

beforeAll(async () => {
  record = await congressRecord();
  file = await record.exported();
  bodies = bodiesOf(file);
}, 120_000);
afterAll(() => record.close());

/** Number of the n-th entry that has such an event. */
function numberOf(kind: string, nth = 1, fits: (event: Body) => boolean = () => true): number {
  return bodies.filter((body) => eventsOf(body).some((event) => event['kind'] === kind && fits(event)))[nth - 1]?.['number'] as number;
}

const eventIn = (all: readonly Body[], number: number, kind: string): Body => eventsOf(all[number - 1] as Body).find((event) => event['kind'] === kind) as Body;

async function found(altered: string): Promise<{ readonly code: string; readonly number: number | null } | 'fits'> {
  const { problem } = await verifyExport([Buffer.from(altered)]);
  return problem ? { code: problem.code, number: problem.number } : 'fits';
}

/** Alters one event and lets the forger heal the rest. */
const altering = (kind: string, nth: number, alter: (event: Body, body: Body, all: Body[]) => void, heals = true): string =>
  reforged(file, (all) => alter(eventIn(all, numberOf(kind, nth), kind), all[numberOf(kind, nth) - 1] as Body, all), { heals });

test('the helper itself leaves a record that fits when nothing is altered', async () => {
  expect(reforged(file, () => {})).toBe(file);
  expect(await found(file)).toBe('fits');
});

test('every kind of event of a hall occurs but those that only delegates have', () => {
  const kinds = new Set(bodies.flatMap(eventsOf).map((event) => event['kind'] as string));
  for (const kind of ['list_reopened', 'pass_given_up', 'figure_found', 'warning_accepted', 'recount_begun', 'next_decided', 'key_revoked', 'opinion_recorded', 'protocol_signed', 'announced']) expect(kinds).toContain(`elections.${kind}`);
  for (const kind of ['speeches_ordered', 'motion_withdrawn', 'screen_ended', 'panel_announced', 'minutes_entry_added', 'minutes_remarked', 'congress_closed']) expect(kinds).toContain(`sittings.${kind}`);
});

describe('a forged figure is named at the entry that it contradicts', () => {
  const list = (event: Body): Body => event['list'] as unknown as Body;
  const passes = (event: Body, pass: string): Body => (event['passes'] as unknown as Record<string, Body>)[pass] as Body;
  test.each<[string, string, number, (event: Body, body: Body, all: Body[]) => void, string, string | null]>([
    ['a seat more on the frozen list', 'elections.list_frozen', 2, (event) => void (list(event)['seats'] = 2), 'list_hash_differs', null],
    ['a name of the frozen list', 'elections.list_frozen', 2, (event) => void (((list(event)['names'] as unknown as Body[])[0] as Body)['fullName'] = 'Nguyễn Văn Ân'), 'list_hash_differs', null],
    ['a list of an unknown edition', 'elections.list_frozen', 2, (event) => void (list(event)['regulation'] = '220-QD/TW'), 'list_unreadable', null],
    ['somebody proposed while the list stands', 'elections.papers_printed', 1, (event, body) => {
      const { election, round } = event as { election: Json; round: Json };
      (body['events'] as unknown as Body[]).push({ kind: 'elections.name_dropped', election, round, candidate: eventIn(bodies, numberOf('elections.name_proposed'), 'elections.name_proposed')['candidate'] as Json, person: '', fullName: 'Nguyễn Văn An', reason: 'x' });
    }, 'list_touched_when_frozen', null],
    ['papers of an older version', 'elections.papers_printed', 2, (event) => void (event['version'] = 1), 'version_differs', null],
    ['a batch without its last paper', 'elections.box_returned', 1, (event) => void (((event['batches'] as unknown as Body[])[0] as Body)['size'] = 12), 'batches_differ', null],
    ['a paper in an opened pass', 'elections.batch_opened', 1, (event) => void ((((passes(event, 'A')['content'] as unknown as Body)['ballots'] as unknown as Body[])[1] as Body)['times'] = 1), 'pass_commitment_differs', null],
    ['the salt of a pass', 'elections.batch_opened', 1, (event) => void (passes(event, 'B')['salt'] = 'ab'.repeat(32)), 'pass_commitment_differs', null],
    ['the commitment of a sealed pass', 'elections.pass_closed', 1, (event) => void (event['commitment'] = 'ab'.repeat(32)), 'pass_commitment_differs', 'elections.batch_opened'],
    ['who finished a pass', 'elections.pass_closed', 1, (event) => void (event['holder'] = 1), 'pass_not_taken', null],
    ['a figure of a difference', 'elections.figure_found', 1, (event) => void (event['first'] = 9), 'difference_figures_differ', null],
    ['a difference that none of the passes has', 'elections.figure_found', 1, (event) => void (event['cell'] = 'votes:1'), 'difference_figures_differ', null],
    ['the figure found on the paper', 'elections.figure_found', 1, (event) => void (event['paper'] = 6), 'signature_wrong', 'elections.protocol_signed'],
    ['a figure that cannot be', 'elections.figure_found', 1, (event) => void (event['paper'] = 13), 'count_out_of_balance', 'elections.protocol_made'],
    ['a difference that was never settled', 'elections.figure_found', 1, (event) => void (event['settled'] = false), 'difference_open', 'elections.protocol_made'],
    ['papers issued', 'elections.papers_issued', 1, (event) => void (event['issued'] = 13), 'count_out_of_balance', 'elections.protocol_made'],
    ['a paper from nowhere', 'elections.papers_printed', 2, (event) => void (event['printed'] = 17), 'count_out_of_balance', 'elections.protocol_made'],
    ['a warning that nobody accepted', 'elections.warning_accepted', 1, (event) => void (event['facts'] = { issued: 1, present: 2 }), 'warning_open', 'elections.protocol_made'],
    ['why it was accepted', 'elections.warning_accepted', 1, (event) => void (event['reason'] = 'x'), 'signature_wrong', 'elections.protocol_signed'],
    ['who was there', 'elections.papers_issued', 1, (event) => void (event['present'] = 14), 'warning_open', 'elections.protocol_made'],
    ['who was excused', 'delegates.standing_decided', 1, (event) => void (event['holds'] = false), 'signature_wrong', 'elections.protocol_signed'],
    ['who came', 'delegates.checked_in', 2, (_event, body) => void (body['events'] = [{ kind: 'delegates.roll_downloaded', season: 's', organisation: 'o', file: 'badges', persons: 1 }]), 'signature_wrong', 'elections.protocol_signed'],
    ['who made the second pass', 'elections.pass_taken', 3, (event, _body, all) => {
      const { by, holder } = eventIn(all, numberOf('elections.pass_taken', 2), 'elections.pass_taken') as { by: Json; holder: Json };
      Object.assign(event, { by, holder });
    }, 'pass_same_person', null],
    ['a pass by somebody who is no teller', 'elections.pass_taken', 2, (event) => void (event['holder'] = 999), 'pass_by_stranger', null],
    ['how differences are settled', 'elections.tellers_named', 1, (event) => void (event['arrangement'] = 'both-settle'), 'arrangement_differs', null],
    ['a candidate among the tellers', 'elections.tellers_named', 1, (event) => {
      const { person } = eventIn(bodies, numberOf('elections.name_proposed'), 'elections.name_proposed') as { person: Json };
      ((event['tellers'] as unknown as Body[])[1] as Body)['person'] = person;
    }, 'teller_listed', 'elections.list_frozen'],
    ['a name that was put forward', 'elections.name_proposed', 1, (event) => void (event['fullName'] = 'Nguyễn Văn Ân'), 'list_name_differs', 'elections.list_frozen'],
    ['a withdrawal that was accepted', 'elections.withdrawal_decided', 1, (event) => void (event['accepted'] = false), 'list_name_differs', 'elections.list_frozen'],
    ['the seats that were voted', 'elections.seats_changed', 1, (event) => void (event['seats'] = 2), 'list_seats_differ', 'elections.list_frozen'],
    ['a difference settled by who made a pass', 'elections.figure_found', 1, (event) => {
      const { by, holder } = eventIn(bodies, numberOf('elections.pass_taken', 2), 'elections.pass_taken') as { by: Json; holder: Json };
      Object.assign(event, { by, holder });
    }, 'difference_settled_alone', null],
    ['a batch opened when one pass was finished', 'elections.pass_closed', 1, (_event, body) => void (body['events'] as unknown as Body[]).push(eventIn(bodies, numberOf('elections.batch_opened'), 'elections.batch_opened')), 'pass_opened_early', null],
    ['a paper of another list', 'elections.batch_opened', 1, (event, body) => {
      const of = passes(event, 'B');
      ((((of['content'] as unknown as Body)['ballots'] as unknown as Body[])[1] as Body)['ballot'] as unknown as Body)['struck'] = [9];
      (eventsOf(body).find((each) => each['kind'] === 'elections.pass_closed') as Body)['commitment'] = commitmentOf(of['salt'] as string, of['content'] as Json);
    }, 'pass_unreadable', null],
    ['what the congress decided next', 'elections.next_decided', 1, (event) => void (event['decision'] = 'further-ballot'), 'next_does_not_follow', null],
    ['how many seats the tie ballot fills', 'elections.next_decided', 1, (event) => void ((event['next'] as unknown as Body)['seats'] = 2), 'next_does_not_follow', null],
    ['who stands in the tie ballot', 'elections.next_decided', 1, (event) => void (((event['next'] as unknown as Body)['names'] as unknown as Body[]).pop()), 'next_names_differ', null],
  ])('%s', async (_name, kind, nth, alter, code, at) => {
    const number = at === null ? numberOf(kind, nth) : numberOf(at);
    expect(await found(altering(kind, nth, alter, at !== null))).toEqual({ code, number });
  });

  test('the hash of a protocol, made by hand', async () => {
    expect(await found(altering('elections.protocol_made', 1, (event) => void (event['hash'] = 'ab'.repeat(32)), false))).toEqual({ code: 'protocol_hash_differs', number: numberOf('elections.protocol_made') });
  });

  test('the head that a protocol names', async () => {
    const altered = reforged(file, (all) => void ((eventIn(all, numberOf('elections.protocol_made'), 'elections.protocol_made')['head'] as unknown as Body)['number'] = 1), { heals: false, heads: false });
    expect(await found(altered)).toEqual({ code: 'protocol_head_differs', number: numberOf('elections.protocol_made') });
  });

  test('a protocol of a batch that was never opened', async () => {
    const number = numberOf('elections.batch_opened', 4);
    const altered = reforged(file, (all) => void ((all[number - 1] as Body)['events'] = eventsOf(all[number - 1] as Body).filter((event) => event['kind'] !== 'elections.batch_opened') as unknown as Json), { heals: false });
    // The protocols before name heads that stand; this one rests on a pass that nobody has seen.
    expect(await found(altered)).toEqual({ code: 'count_unfinished', number: numberOf('elections.protocol_made', 4) });
  });

  test('a pass rewritten with a commitment that fits it, by its protocol', async () => {
    const altered = altering('elections.batch_opened', 1, (event, body, all) => {
      const of = passes(event, 'B');
      const ballots = (of['content'] as unknown as Body)['ballots'] as unknown as Body[];
      const [from, to] = [ballots.find((each) => JSON.stringify(each['ballot']).includes('[3]')) as Body, ballots.find((each) => JSON.stringify(each['ballot']).includes('[4]')) as Body];
      [from['times'], to['times']] = [5, 5];
      const closed = eventsOf(body).find((each) => each['kind'] === 'elections.pass_closed') as Body;
      closed['commitment'] = commitmentOf(of['salt'] as string, of['content'] as Json);
      // Without a difference there is nothing to settle either.
      for (const other of all) if (eventsOf(other).some((each) => each['kind'] === 'elections.figure_found')) other['events'] = [{ kind: 'delegates.roll_downloaded', season: 's', organisation: 'o', file: 'badges', persons: 1 }];
    });
    expect(await found(altered)).toEqual({ code: 'signature_wrong', number: numberOf('elections.protocol_signed') });
  });
});

describe('13. the base is those summoned less lawful absences, each with its event', () => {
  test('and is recomputed from the roll alone', async () => {
    const { protocols = [] } = await verifyExport([Buffer.from(file)]);
    const { base } = JSON.parse(protocols[0]?.text ?? '') as { readonly base: { readonly base: number; readonly summoned: number; readonly subtracted: { readonly fullName: string; readonly as: string }[] } };
    expect(base).toMatchObject({ summoned: 14, base: 12 });
    expect(base.subtracted.map(({ fullName, as }) => [fullName, as]).toSorted()).toEqual([['Mai Văn Quý', 'excusedThroughout'], ['Tô Thị Rạng', 'exemptAbsent']]);
    for (const each of base.subtracted) expect(numberOf('delegates.standing_decided', 1, (event) => event['fullName'] === each.fullName)).toBeGreaterThan(0);
  });
});

describe('21. the signatures of a protocol', () => {
  const signed = 'elections.protocol_signed';
  const signer = generateKeyPairSync('ed25519');
  const rawOf = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const over = (text: string): string => sign(null, Buffer.from(text), signer.privateKey).toString('hex');

  test.each<[string, number, (event: Body, all: Body[]) => void, string]>([
    ['over other bytes', 1, (event) => void (event['signature'] = over('daihoi protocol 1\n')), 'signature_wrong'],
    ['over another protocol', 1, (event) => void (event['hash'] = 'ab'.repeat(32)), 'signature_over_other'],
    ['by a key that nobody registered', 1, (event) => void Object.assign(event, { publicKey: rawOf(signer.publicKey), signature: over(`daihoi protocol 1\n${event['hash'] as string}`) }), 'signature_key_foreign'],
    ['by the key of another person', 2, (event, all) => void (event['key'] = eventIn(all, numberOf(signed, 1), signed)['key'] as Json), 'signature_key_foreign'],
    ['by the key that was replaced', 1, (event) => {
      const first = eventIn(bodies, numberOf('elections.key_registered', 1), 'elections.key_registered');
      Object.assign(event, { key: first['key'], publicKey: first['publicKey'] });
    }, 'signature_key_revoked'],
    ['of one person in both roles', 2, (event, all) => void Object.assign(event, { ...eventIn(all, numberOf(signed, 1), signed), role: 'presidium' }), 'signers_same'],
    ['of a teller for the presidium', 1, (event) => void (event['role'] = 'presidium'), 'signature_role_wrong'],
    ['of the head teller by somebody else', 2, (event) => void (event['role'] = 'head-teller'), 'signature_role_wrong'],
  ])('%s is named', async (_name, nth, alter, code) => {
    const altered = reforged(file, (all) => alter(eventIn(all, numberOf(signed, nth), signed), all), { heals: false });
    expect(await found(altered)).toEqual({ code, number: numberOf(signed, nth) });
  });
});

describe('24. a recount', () => {
  test('leaves the first count as it was; both protocols are recomputed and both are compared', async () => {
    const { protocols = [] } = await verifyExport([Buffer.from(file)]);
    const [first, second] = protocols.filter((each) => each.election === record.committee && each.round === 1);
    expect([first?.count, second?.count]).toEqual([1, 2]);
    const upToFirst = `${file.split('\n').slice(0, numberOf('elections.protocol_made') + 1).join('\n')}\n`;
    const cut = reforged(upToFirst, () => {});
    expect((await verifyExport([Buffer.from(cut)])).protocols?.[0]).toEqual(first);
    expect(JSON.parse(second?.text ?? '')).toMatchObject({ count: 2, recountOf: { count: 1, protocol: first?.hash, verdict: 'confirmed', cellsChanged: 0 }, result: { elected: [1, 2], tied: [3, 4], next: 'tie-ballot' } });
  });

  test('of which the first was altered is named at the first', async () => {
    const altered = altering('elections.pass_closed', 2, (event) => void (event['commitment'] = 'ab'.repeat(32)));
    expect(await found(altered)).toEqual({ code: 'pass_commitment_differs', number: numberOf('elections.batch_opened') });
  });
});
