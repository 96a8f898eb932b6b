import { dossierKindWords, dossierStateWords, outcomeWords } from '#approvals/core/words.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);
const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
/** A kind, state or outcome that this edition does not know is said as it stands. */
const known = (words: { readonly [key: string]: Sentence }, key: string): Sentence => words[key] ?? { vi: key, en: key };

function submitted(event: LedgerEvent, names: Names): Sentence {
  const kind = known(dossierKindWords, text(event, 'dossierKind'));
  const missing = event['missingReason'] === null ? '' : text(event, 'missingReason');
  return {
    vi: `${at(event, names)} trình hồ sơ số ${text(event, 'number')} (${lower(kind.vi)}, lần ${text(event, 'round')}) lên ${place(event['superior'], names)}${missing === '' ? '' : `; còn thiếu, lý do: ${missing}`}.`,
    en: `${at(event, names)} sent dossier ${text(event, 'number')} (${lower(kind.en)}, round ${text(event, 'round')}) to ${place(event['superior'], names)}${missing === '' ? '' : `; incomplete because: ${missing}`}.`,
  };
}

function decided(event: LedgerEvent, places: Names): Sentence {
  const outcome = known({ ...dossierStateWords, ...outcomeWords }, text(event, 'outcome'));
  const refused = rows(event, 'refused');
  // Of a scheme the record has no names.
  const names = refused.flatMap((each) => (each['name'] === undefined ? [] : [plain(each['name'])]));
  const not = names.length === refused.length ? { vi: names.join(', '), en: names.join(', ') } : { vi: `${refused.length} trường hợp`, en: `${refused.length} person(s)` };
  const annulled = rows(event, 'annulled').length;
  return {
    vi: `Quyết định hồ sơ của ${at(event, places)}: ${lower(outcome.vi)}, số ${text(event, 'number')}, ký ${text(event, 'signer')}${refused.length > 0 ? `; không duyệt: ${not.vi}` : ''}${annulled > 0 ? `; hủy ${annulled} cuộc bầu` : ''}.`,
    en: `Decided on a dossier of ${at(event, places)}: ${lower(outcome.en)}, no. ${text(event, 'number')}, signed by ${text(event, 'signer')}${refused.length > 0 ? `; not approved: ${not.en}` : ''}${annulled > 0 ? `; ${annulled} election(s) annulled` : ''}.`,
  };
}

const why = (vi: string, en: string) => (event: LedgerEvent, names: Names): Sentence => ({ vi: `${vi} của ${at(event, names)}: ${text(event, 'reason')}`, en: `${en} of ${at(event, names)}: ${text(event, 'reason')}` });

export const approvalEventWords: { readonly [kind: string]: EventWords } = {
  'approvals.plan_paper_set': {
    name: { vi: 'Soạn kế hoạch đại hội', en: 'Plan paper written' },
    say: (event, names) => ({ vi: `Lưu kế hoạch đại hội của ${at(event, names)} (lần ${text(event, 'revision')}).`, en: `Saved the plan paper of ${at(event, names)} (version ${text(event, 'revision')}).` }),
  },
  'approvals.dossier_submitted': { name: { vi: 'Trình hồ sơ', en: 'Dossier sent' }, say: submitted },
  'approvals.dossier_withdrawn': { name: { vi: 'Rút hồ sơ', en: 'Dossier withdrawn' }, say: why('Rút hồ sơ', 'Withdrew a dossier') },
  'approvals.dossier_received': {
    name: { vi: 'Tiếp nhận hồ sơ', en: 'Dossier received' },
    say: (event, names) => ({ vi: `Tiếp nhận hồ sơ của ${at(event, names)}.`, en: `Received a dossier of ${at(event, names)}.` }),
  },
  'approvals.dossier_returned': {
    name: { vi: 'Trả lại hồ sơ', en: 'Dossier returned' },
    say: (event, names) => ({ vi: `Trả lại hồ sơ của ${at(event, names)}, ${rows(event, 'remarks').length} góp ý: ${text(event, 'reason')}`, en: `Returned a dossier of ${at(event, names)} with ${rows(event, 'remarks').length} remark(s): ${text(event, 'reason')}` }),
  },
  'approvals.remark_answered': {
    name: { vi: 'Trả lời góp ý về hồ sơ', en: 'Remark on a dossier answered' },
    say: (event, names) => ({ vi: `${at(event, names)} trả lời góp ý thứ ${text(event, 'remark')}: ${text(event, 'text')}`, en: `${at(event, names)} answered remark ${text(event, 'remark')}: ${text(event, 'text')}` }),
  },
  'approvals.dossier_reopened': { name: { vi: 'Mở điều chỉnh hồ sơ đã duyệt', en: 'Approved dossier reopened' }, say: why('Mở điều chỉnh hồ sơ đã duyệt', 'Reopened an approved dossier') },
  'approvals.dossier_decided': { name: { vi: 'Quyết định hồ sơ', en: 'Dossier decided' }, say: decided },
};
