import { addDays, type Day, daysBetween } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { CongressState } from '#progress/core/state.ts';
import type { NoteKind } from './kinds.ts';
import { MEASURES, SIGNAL_SETTINGS } from './signal-measures.ts';
import { type Signal, type SignalId, SIGNALS } from './signal.ts';

/** A dossier that is under way between the place and its superior. */
export interface DossierFact {
  readonly kind: 'plan' | 'documents' | 'personnel' | 'result' | 'programme';
  /** 'with-superior': sent or received, not decided; 'returned': with remarks; 'approved': wholly or in part. */
  readonly state: 'with-superior' | 'returned' | 'approved';
  /** Day on which it came into this state. */
  readonly since: Day;
}

/** Everything that signals are read from, about one congress that was not held. Null: the room that knows has nothing to say. */
export interface PlaceFacts {
  readonly state: CongressState;
  readonly plannedOn: Day | null;
  /** Last day of the window of its level. */
  readonly windowUntil: Day | null;
  readonly directElection: boolean;
  /** Documents of its own that were not withdrawn, and how many of them the superior has checked or the congress passed. */
  readonly documents: { readonly count: number; readonly checked: number };
  /** A meeting on drafts, or an opinion. */
  readonly discussed: boolean;
  /** Minutes of the agenda; null: no agenda. */
  readonly agenda: { readonly documents: number; readonly elections: number } | null;
  readonly dossiers: readonly DossierFact[];
  readonly personnelBegun: boolean;
  /** How many things the preparation of the direct election lacks. */
  readonly directMissing: number | null;
  /** Notes in force. `text` null: it is confidential, and only that it exists is said. */
  readonly notes: readonly { readonly kind: NoteKind; readonly text: string | null; readonly since: Day }[];
  /** Deadlines of grievances, findings and commitments that are not done. */
  readonly grievances: readonly Day[];
  readonly findings: readonly Day[];
  readonly commitments: readonly Day[];
}

const dossierNames: { readonly [K in DossierFact['kind']]: Sentence } = {
  plan: { vi: 'hồ sơ kế hoạch', en: 'the dossier of the plan' },
  documents: { vi: 'hồ sơ văn kiện', en: 'the dossier of documents' },
  personnel: { vi: 'đề án nhân sự', en: 'the personnel scheme' },
  result: { vi: 'hồ sơ kết quả', en: 'the dossier of the result' },
  programme: { vi: 'hồ sơ chương trình', en: 'the dossier of the programme' },
};

/** Days without the year, as lists of one season write them: 28/5. */
const short = (on: Day): string => formatDay(on).replace(/\/\d{4}$/, '');

/** What speaks for sending somebody to this place, the heaviest first. A congress that is put off, or was held, has no lateness. @rule R-SEED-8 */
export function signalsOf(facts: PlaceFacts, today: Day): Signal[] {
  const found = [...ofPlan(facts, today), ...ofApprovals(facts, today), ...ofNotes(facts), ...ofMatters(facts, today), ...(isNear(facts, today) ? missing(facts) : [])];
  return found.toSorted((one, other) => other.weight - one.weight || SIGNALS.indexOf(one.id) - SIGNALS.indexOf(other.id));
}

export function scoreOf(signals: readonly Pick<Signal, 'weight'>[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

function signal(id: SignalId, reason: Sentence, more: { readonly weight?: number; readonly since?: Day | null } = {}): Signal {
  const { weight, rule, opens } = MEASURES[id];
  return { id, weight: more.weight ?? weight, reason, rule, opens, since: more.since ?? null };
}

/** Late, or shortly before the day. A congress that is put off is neither. */
function isNear({ state, plannedOn }: PlaceFacts, today: Day): boolean {
  return (state === 'late' || state === 'planned') && plannedOn !== null && daysBetween(today, plannedOn) <= SIGNAL_SETTINGS.nearDays;
}

function ofPlan({ state, plannedOn, windowUntil, agenda, directElection }: PlaceFacts, today: Day): Signal[] {
  const found: Signal[] = [];
  if (state === 'late' && plannedOn !== null) {
    const days = daysBetween(plannedOn, today);
    const { weight, most } = MEASURES.late;
    found.push(signal('late', { vi: `chậm ${days} ngày so với kế hoạch ${short(plannedOn)}`, en: `${days === 1 ? '1 day' : `${days} days`} behind the planned ${short(plannedOn)}` }, {
      weight: Math.min(most, weight + SIGNAL_SETTINGS.latePerDay * days), since: addDays(plannedOn, 1),
    }));
  }
  if (state === 'notdue' && windowUntil !== null && daysBetween(today, windowUntil) <= SIGNAL_SETTINGS.windowDays) {
    found.push(signal('no-day', { vi: `đợt đại hội kết thúc ${short(windowUntil)} mà chưa có ngày`, en: `no day yet, and the window closes on ${short(windowUntil)}` }));
  }
  if (agenda && agenda.documents < agenda.elections) {
    const direct = directElection ? { vi: 'bầu trực tiếp bí thư; ', en: 'direct election of the secretary; ' } : { vi: '', en: '' };
    found.push(signal('documents-neglected', {
      vi: `${direct.vi}chương trình dành văn kiện ${agenda.documents} phút, bầu cử ${agenda.elections} phút`, en: `${direct.en}the agenda has ${agenda.documents} minutes for documents, ${agenda.elections} for elections`,
    }));
  }
  return found;
}

function ofApprovals({ dossiers }: PlaceFacts, today: Day): Signal[] {
  return dossiers.flatMap(({ kind, state, since }): Signal[] => {
    if (state === 'returned' && kind === 'personnel') {
      return [signal('personnel-returned', { vi: `đề án nhân sự bị trả lại ngày ${short(since)}, chưa trình lại`, en: `the personnel scheme was returned on ${short(since)} and not sent again` }, { since })];
    }
    const days = daysBetween(since, today);
    if (state !== 'with-superior' || days <= SIGNAL_SETTINGS.heldUpDays) return [];
    return [signal('dossier-held-up', { vi: `cấp trên giữ ${dossierNames[kind].vi} ${days} ngày`, en: `the superior has had ${dossierNames[kind].en} for ${days} days` }, { since })];
  });
}

const SAID_AT_MOST = 120;

/** What a kind of note is called before its words, and what is said of those whose words are kept. */
const noteWords: { readonly [K in Exclude<NoteKind, 'first-time-secretary'>]: { readonly told: Sentence; readonly kept: (count: number) => Sentence } } = {
  'internal-matter': {
    told: { vi: 'việc nội bộ', en: 'a matter within the committee' },
    kept: (count) => ({
      vi: `có ${count === 1 ? '' : `${count} `}ghi nhận việc nội bộ, chỉ người có nhiệm vụ mới xem`,
      en: count === 1 ? 'a matter within the committee is noted, for those with the duty only' : `${count} matters within the committee are noted, for those with the duty only`,
    }),
  },
  other: {
    told: { vi: 'khó khăn', en: 'a difficulty' },
    kept: (count) => ({
      vi: `có ${count === 1 ? '' : `${count} `}ghi nhận khó khăn, chỉ người có nhiệm vụ mới xem`,
      en: count === 1 ? 'a difficulty is noted, for those with the duty only' : `${count} difficulties are noted, for those with the duty only`,
    }),
  },
};

/** One sign for each kind: a second note on the same trouble says more about it and does not double its weight. */
function ofNotes({ notes }: PlaceFacts): Signal[] {
  return (['first-time-secretary', 'internal-matter', 'other'] as const).flatMap((kind) => {
    const these = notes.filter((note) => note.kind === kind).toSorted((one, other) => one.since.localeCompare(other.since));
    if (these[0] === undefined) return [];
    return [signal(kind === 'other' ? 'other-note' : kind, kind === 'first-time-secretary' ? { vi: 'bí thư lần đầu làm đại hội', en: 'the secretary leads a congress for the first time' } : noteReason(kind, these), { since: these[0].since })];
  });
}

function noteReason(kind: keyof typeof noteWords, notes: PlaceFacts['notes']): Sentence {
  const { told, kept } = noteWords[kind];
  const texts = notes.flatMap(({ text }) => (text === null ? [] : [text.length > SAID_AT_MOST ? `${text.slice(0, SAID_AT_MOST)}…` : text]));
  const hidden = notes.length - texts.length;
  const inOne = (language: 'vi' | 'en'): string => [...(texts.length > 0 ? [`${told[language]}: ${texts.join('; ')}`] : []), ...(hidden > 0 ? [kept(hidden)[language]] : [])].join('; ');
  return { vi: inOne('vi'), en: inOne('en') };
}

function ofMatters({ grievances, findings, commitments }: PlaceFacts, today: Day): Signal[] {
  const found: Signal[] = [];
  const past = overdue(grievances, today);
  if (past) {
    const days = daysBetween(past.first, today);
    found.push(signal('grievance-overdue', {
      vi: past.count === 1 ? `còn một vấn đề tồn đọng quá hạn ${days} ngày` : `còn ${past.count} vấn đề tồn đọng quá hạn, lâu nhất ${days} ngày`,
      en: past.count === 1 ? `a grievance is ${days === 1 ? '1 day' : `${days} days`} overdue` : `${past.count} grievances are overdue, one of them by ${days} days`,
    }, { since: addDays(past.first, 1) }));
  }
  const open = grievances.length - (past?.count ?? 0);
  if (open > 0) found.push(signal('grievance-open', { vi: `còn ${open === 1 ? 'một' : open} vấn đề tồn đọng trong hạn`, en: open === 1 ? 'a grievance is open' : `${open} grievances are open` }));
  const unmended = overdue(findings, today);
  if (unmended) {
    found.push(signal('finding-overdue', { vi: `${unmended.count === 1 ? 'một' : unmended.count} việc phát hiện chưa khắc phục, quá hạn từ ${short(unmended.first)}`, en: `${unmended.count === 1 ? 'a finding is' : `${unmended.count} findings are`} not mended, due ${short(unmended.first)}` }, { since: addDays(unmended.first, 1) }));
  }
  const undone = overdue(commitments, today);
  if (undone) found.push(signal('commitment-overdue', { vi: `${undone.count === 1 ? 'một' : undone.count} việc đăng ký quá hạn`, en: `${undone.count === 1 ? 'a commitment is' : `${undone.count} commitments are`} overdue` }, { since: addDays(undone.first, 1) }));
  return found;
}

/** Deadlines strictly before the day: how many, and the earliest. */
function overdue(dues: readonly Day[], today: Day): { readonly count: number; readonly first: Day } | null {
  const past = dues.filter((due) => due < today).toSorted();
  return past[0] === undefined ? null : { count: past.length, first: past[0] };
}

/** What should be there shortly before the day. */
function missing({ documents, discussed, dossiers, personnelBegun, directElection, directMissing }: PlaceFacts): Signal[] {
  const found: Signal[] = [];
  const dossierOf = (kind: DossierFact['kind']): DossierFact | undefined => dossiers.find((each) => each.kind === kind);
  if (documents.count === 0) found.push(signal('no-documents', { vi: 'chưa có văn kiện nào trên hệ thống', en: 'no document of its own yet' }));
  else if (documents.checked === 0 && dossierOf('documents')?.state !== 'approved') found.push(signal('documents-not-approved', { vi: 'văn kiện chưa được duyệt', en: 'its documents are not approved' }));
  if (!discussed) found.push(signal('no-opinions', { vi: 'chưa có biên bản góp ý nào', en: 'no opinions on drafts yet' }));
  if (!personnelBegun && dossierOf('personnel') === undefined) found.push(signal('personnel-not-begun', { vi: 'chưa có đề án nhân sự', en: 'no personnel scheme yet' }));
  if (directElection && directMissing !== null && directMissing > 0) {
    found.push(signal('direct-unprepared', { vi: `bầu trực tiếp bí thư còn ${directMissing} việc chưa chuẩn bị`, en: `the direct election of the secretary lacks ${directMissing === 1 ? 'one preparation' : `${directMissing} preparations`}` }));
  }
  return found;
}
