import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { textField } from '#foundation/fields.ts';
import type { AnnounceProblem, KeyProblem, NextProblem, PlaceProblem, ProtocolProblem, ResultProblem, SignProblem } from '../core/problems.ts';
import { action, congressFields, DECISIONS, electionFields, finding, ONE, ROLES, roomId, summary, vote, written } from './shapes.ts';

/** The result with its reasons, the protocol with its hash and signatures, and what the congress decides next. */

const missing = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;
const electionMissing = { ...missing, election_not_found: 'missing' } as const;
const KEYS = '/api/seasons/{season}/congresses/{organisation}/signing-keys';
const round = { round: z.coerce.number().int().min(1).max(1000).optional() };

/** One step of "vì sao?": a sentence of web words by code, its figures, its rule. */
const why = z.object({ code: z.string(), rule: z.string(), facts: z.record(z.string(), z.unknown()) });

export const result = operation<ResultProblem>()({
  name: 'elections.result', method: 'GET', path: `${ONE}/result`, who: { right: 'read' },
  summary: { vi: 'Kết quả một lần bầu, từng người vì sao', en: 'The result of a round, with the reasons for each person' },
  input: z.strictObject({ ...electionFields, ...round }),
  output: z.object({
    election: summary, round: z.number(), summoned: z.number(), base: z.number(), /** Null where no half is needed. */ threshold: z.number().nullable(), issued: z.number(), returned: z.number(), valid: z.number(),
    invalid: z.array(z.object({ reason: z.string(), rule: z.string(), ballots: z.number() })),
    people: z.array(z.object({
      place: z.number(), name: z.string(), detail: z.string(), votes: z.number(), against: z.number(), percentOfSummoned: z.string(), rank: z.number().nullable(),
      outcome: z.enum(['elected', 'tied', 'not-elected']), why: z.array(why),
    })),
    elected: z.array(z.string()), tied: z.array(z.string()), unfilled: z.number(), next: z.enum(['closed', 'tie-ballot', 'further-ballot', 'congress-decides']),
    rules: z.array(z.string()), checks: z.array(finding.extend({ accepted: z.boolean() })),
    /** Differences between the two passes: found and how many settled. */
    differences: z.object({ found: z.number(), settled: z.number() }),
    /** Of a recount: what it says of the count before. */
    recount: z.object({ count: z.number(), changed: z.boolean(), reason: z.string() }).nullable(),
    decided: z.object({ decision: z.enum(DECISIONS), newNames: z.boolean(), at: z.string() }).nullable(),
    actions: z.array(action),
  }),
  problems: { ...electionMissing, round_not_found: 'missing', result_not_open: 'forbidden', count_unfinished: 'conflict' },
});

export const decideNext = operation<NextProblem>()({
  name: 'elections.decide_next', method: 'POST', path: `${ONE}/next`, who: { right: 'record' },
  summary: { vi: 'Đại hội quyết định bầu tiếp, bầu lại người ngang phiếu, hoặc dừng', en: 'The congress decides: tie ballot, further ballot, or stop' },
  input: z.strictObject({ ...electionFields, decision: z.enum(DECISIONS), /** Names that were not on the list may be added. R-244-20.2 */ newNames: z.boolean().default(false), vote: vote() }),
  output: written.extend({ round: z.number().nullable() }),
  problems: { ...electionMissing, vote_above_present: 'invalid', vote_not_carried: 'conflict', protocol_not_signed: 'conflict', nothing_to_decide: 'conflict', decision_does_not_fit: 'invalid', already_decided: 'conflict' },
});

const protocolKinds = {
  ...electionMissing, not_a_teller: 'forbidden', round_not_found: 'missing', count_unfinished: 'conflict', checks_fail: 'conflict', differences_open: 'conflict', warnings_open: 'conflict', protocol_made: 'conflict',
  protocol_missing: 'conflict',
} as const;

export const makeProtocol = operation<ProtocolProblem>()({
  name: 'elections.make_protocol', method: 'POST', path: `${ONE}/protocol`, who: { right: 'count' },
  summary: { vi: 'Lập biên bản kiểm phiếu từ sổ ghi', en: 'Make the counting protocol from the record' },
  input: z.strictObject(electionFields),
  output: written.extend({ hash: z.string() }),
  problems: protocolKinds,
});

export const showProtocol = operation<ProtocolProblem | { readonly code: 'result_not_open' }>()({
  name: 'elections.protocol', method: 'GET', path: `${ONE}/protocol`, who: { right: 'read' },
  summary: { vi: 'Biên bản kiểm phiếu: nội dung chuẩn, mã băm, chữ ký', en: 'The counting protocol: canonical content, hash, signatures' },
  input: z.strictObject({ ...electionFields, ...round }),
  output: z.object({
    election: summary, round: z.number(), hash: z.string(), /** Canonical JSON of docs/protocol-format.md; its SHA-256 is `hash`. */ canonical: z.string(),
    /** What a signer's key signs, as text. */ signs: z.string(),
    /** Head of the congress's chain before the protocol's own entry. */ head: z.object({ number: z.number(), hash: z.string() }),
    signatures: z.array(z.object({ role: z.enum(ROLES), name: z.string(), key: z.string(), publicKey: z.string(), signature: z.string(), at: z.string(), good: z.boolean() })),
    actions: z.array(action),
  }),
  problems: { ...protocolKinds, result_not_open: 'forbidden' },
});

export const protocolFile = operation<ProtocolProblem | { readonly code: 'result_not_open' }>()({
  name: 'elections.protocol_file', method: 'GET', path: `${ONE}/protocol-file`, who: { right: 'read' }, answers: 'file',
  summary: { vi: 'Biên bản kiểm phiếu dạng Word hoặc PDF', en: 'The counting protocol as Word or PDF' },
  input: z.strictObject({ ...electionFields, ...round, format: z.enum(['docx', 'pdf']) }),
  output: z.any(),
  problems: { ...protocolKinds, result_not_open: 'forbidden' },
});

export const signProtocol = operation<SignProblem>()({
  name: 'elections.sign_protocol', method: 'POST', path: `${ONE}/protocol/signatures`, who: { right: 'read' },
  summary: { vi: 'Ký biên bản kiểm phiếu bằng khóa của chính mình', en: 'Sign the counting protocol with one’s own key' },
  input: z.strictObject({
    ...electionFields, role: z.enum(ROLES), key: z.uuid(), /** 64 hexadecimal digits. */ hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Ed25519 over "daihoi protocol 1\n" and the hash: 64 bytes as 128 hexadecimal digits. */ signature: z.string().regex(/^[0-9a-f]{128}$/),
  }),
  output: written.extend({ signed: z.array(z.enum(ROLES)) }),
  problems: {
    ...electionMissing, protocol_missing: 'conflict', protocol_changed: 'stale', key_not_found: 'missing', key_revoked: 'conflict', key_not_yours: 'forbidden', signature_wrong: 'invalid',
    not_head_teller: 'forbidden', signer_is_teller: 'conflict', signed_already: 'conflict', same_signer: 'conflict', organisation_closed_before: 'conflict', day_outside_season: 'conflict',
  },
});

export const announce = operation<AnnounceProblem>()({
  name: 'elections.announce', method: 'POST', path: `${ONE}/announce`, who: { right: 'record' },
  summary: { vi: 'Công bố danh sách hoặc kết quả lên màn hình hội trường và biên bản', en: 'Announce the list or the result on the hall screens and in the minutes' },
  input: z.strictObject({ ...electionFields, what: z.enum(['list', 'result']).default('result'), screens: z.array(roomId()).max(50).optional() }),
  output: written,
  problems: { ...electionMissing, protocol_not_signed: 'conflict', announced_already: 'conflict', list_not_frozen: 'conflict' },
});

const keyShape = z.object({ id: z.string(), publicKey: z.string(), device: z.string(), madeAt: z.string(), revokedAt: z.string().nullable() });

export const registerKey = operation<KeyProblem>()({
  name: 'elections.register_key', method: 'POST', path: KEYS, who: { right: 'read' },
  summary: { vi: 'Đăng ký khóa ký của thiết bị này; khóa cũ của người ấy hết hiệu lực', en: 'Register this device’s signing key; the person’s older one is revoked' },
  input: z.strictObject({ ...congressFields, /** Raw Ed25519 public key: 32 bytes as 64 hexadecimal digits. */ publicKey: z.string().regex(/^[0-9a-f]{64}$/), device: textField(100, { blank: true }).default('') }),
  output: written.extend({ key: z.string(), revoked: z.array(z.string()) }),
  problems: { ...missing, no_person: 'forbidden', key_malformed: 'invalid', key_in_use: 'conflict', key_not_found: 'missing', key_revoked: 'conflict' },
});

export const myKeys = operation<PlaceProblem>()({
  name: 'elections.my_keys', method: 'GET', path: KEYS, who: { right: 'read' },
  summary: { vi: 'Các khóa ký của mình tại đại hội này', en: 'One’s own signing keys at this congress' },
  input: z.strictObject(congressFields),
  output: z.object({ keys: z.array(keyShape) }),
  problems: missing,
});

export const revokeKey = operation<KeyProblem>()({
  name: 'elections.revoke_key', method: 'POST', path: `${KEYS}/{key}/revoke`, who: { right: 'read' },
  summary: { vi: 'Hủy khóa ký của mình', en: 'Revoke an own signing key' },
  input: z.strictObject({ ...congressFields, key: z.uuid() }),
  output: written,
  problems: { ...missing, no_person: 'forbidden', key_malformed: 'invalid', key_in_use: 'conflict', key_not_found: 'missing', key_revoked: 'conflict' },
});
