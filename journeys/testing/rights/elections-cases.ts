import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const one = async (at: Target, world: World) => ({ ...place(at), election: await world.election(at.organisation) });
/** No candidate, batch or key has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const vote = { present: 10, for: 9, against: 1, other: 0 };
const batch = { batch: NOBODY, pass: 'A' as const };
const sums = { papers: 0, valid: 0, invalid: [], votes: [], against: [] };

/**
 * An election whose list is open. Who counts must be named as a teller of it by the congress, whatever the duty; what needs the next stage is refused in
 * its own words to everybody entitled.
 */
export const electionsCases: RoomCases<'elections'> = {
  'elections.overview': { input: place },
  'elections.begin': { meets: 'seats_decision_missing', input: async (at, world) => ({ ...place(at), office: (await world.election(at.organisation)) === '' ? 'secretary' : 'committee', place: 'congress', seats: 3 }) },
  'elections.change_seats': { meets: 'seats_allocated', input: async (at, world) => ({ ...(await one(at, world)), seats: 3, vote }) },
  'elections.record_superior_answer': { meets: 'superior_answer_not_awaited', input: (at) => ({ ...place(at), office: 'secretary', answer: 'Đồng ý', paper: '20-CV/HU' }) },
  'elections.plan_post': { input: async (at, world) => ({ ...place(at), office: 'secretary', participant: await world.participant(at.organisation), paper: '5-ĐA/ĐU' }) },
  'elections.show': { input: one },
  'elections.name_tellers': { meets: 'one_head_teller', input: async (at, world) => ({ ...(await one(at, world)), vote, tellers: [{ participant: await world.participant(at.organisation), role: 'member' }] }) },
  'elections.nominate': { input: async (at, world) => ({ ...(await one(at, world)), by: 'committee', people: [{ participant: await world.participant(at.organisation) }] }) },
  'elections.take_prepared_list': {
    meets: 'prepared_list_empty',
    input: async (at, world) => {
      await world.approvePersonnel(at.organisation);
      return one(at, world);
    },
  },
  'elections.stand': { input: async (at, world) => ({ ...(await one(at, world)), participant: await world.participant(at.organisation) }) },
  'elections.withdraw': { meets: 'candidate_not_found', input: async (at, world) => ({ ...(await one(at, world)), candidate: NOBODY }) },
  'elections.decide_withdrawal': { meets: 'candidate_not_found', input: async (at, world) => ({ ...(await one(at, world)), candidate: NOBODY, accepted: true, vote }) },
  'elections.drop_name': { meets: 'candidate_not_found', input: async (at, world) => ({ ...(await one(at, world)), candidate: NOBODY, reason: 'Đại hội quyết định' }) },
  'elections.opinion_result': { meets: 'candidate_not_found', input: async (at, world) => ({ ...(await one(at, world)), issued: 1, returned: 1, names: [{ candidate: NOBODY, agree: 1, disagree: 0 }] }) },
  'elections.freeze_list': { meets: 'tellers_missing', input: async (at, world) => ({ ...(await one(at, world)), vote }) },
  'elections.reopen_list': { meets: 'list_not_frozen', input: async (at, world) => ({ ...(await one(at, world)), reason: 'Thiếu năm sinh' }) },
  'elections.ballot_file': { meets: 'list_not_frozen', input: async (at, world) => ({ ...(await one(at, world)), format: 'docx' }) },
  'elections.print_run': { meets: 'list_not_frozen', input: async (at, world) => ({ ...(await one(at, world)), printed: 10 }) },
  'elections.issue': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), present: 10, issued: 10, spoiled: 0, unused: 0 }) },
  'elections.return_box': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), returned: 10 }) },
  'elections.take_pass': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), batch: NOBODY }) },
  'elections.give_up_pass': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), ...batch, reason: 'Về sớm' }) },
  'elections.desk': { meets: 'not_a_teller', input: one },
  'elections.enter_ballots': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), ...batch, ballots: [{ id: NOBODY, ballot: { kind: 'foreign' as const } }] }) },
  'elections.take_back': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), ...batch, ids: [NOBODY] }) },
  'elections.enter_sums': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), ...batch, sums }) },
  'elections.finish_pass': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), ...batch }) },
  'elections.differences': { meets: 'not_a_teller', input: one },
  'elections.settle_difference': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), batch: NOBODY, cell: 'valid', paper: 1, cause: 'other' }) },
  'elections.accept_warning': { meets: 'not_a_teller', input: async (at, world) => ({ ...(await one(at, world)), code: 'not_all_returned', reason: 'Đã kiểm hòm phiếu' }) },
  'elections.recount': { meets: 'count_unfinished', input: async (at, world) => ({ ...(await one(at, world)), reason: 'Đại biểu đề nghị' }) },
  'elections.result': { meets: 'result_not_open', input: one },
  'elections.decide_next': { meets: 'protocol_not_signed', input: async (at, world) => ({ ...(await one(at, world)), decision: 'stop', vote }) },
  'elections.make_protocol': { meets: 'not_a_teller', input: one },
  'elections.protocol': { meets: 'result_not_open', input: one },
  'elections.protocol_file': { meets: 'result_not_open', input: async (at, world) => ({ ...(await one(at, world)), format: 'pdf' }) },
  'elections.sign_protocol': { meets: 'protocol_missing', input: async (at, world) => ({ ...(await one(at, world)), role: 'presidium', key: NOBODY, hash: 'a'.repeat(64), signature: 'b'.repeat(128) }) },
  'elections.announce': { meets: 'list_not_frozen', input: one },
  'elections.register_key': { meets: 'key_malformed', input: (at) => ({ ...place(at), publicKey: '0'.repeat(64) }) },
  'elections.my_keys': { input: place },
  'elections.revoke_key': { meets: 'key_not_found', input: (at) => ({ ...place(at), key: NOBODY }) },
};
