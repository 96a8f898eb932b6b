import type { CongressPlace } from '#campaigns/server/door.ts';
import { formWords } from '#campaigns/core/words.ts';
import type { Day } from '#foundation/day.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { ledgerFoot, sampleMark } from '#platform/documents/paper-marks.ts';
import { congressTitle } from '../core/congress-title.ts';
import { minutesDay, type MinutesLine } from '../core/minutes.ts';
import type { ElectedOffice, Office } from '../core/officers.ts';
import { type Minutes, WHOLE } from './minutes-record.ts';

export interface Signing {
  readonly signedAt: string;
  readonly secretary: string;
  readonly chair: string;
}

type Place = Pick<CongressPlace, 'season' | 'organisation' | 'congress' | 'chain'>;

/** F04 as an official paper, line by line as the record has it; a draft until the congress is closed. @param today where no sitting was held yet */
export function minutesPaper(place: Place, minutes: Minutes, signing: Signing, today: Day): OfficialPaper {
  const { lines, remarks, closedAt, officers, head } = minutes;
  const whole = remarks.get(WHOLE);
  return {
    ...congressHead(place, minutesDay(minutes.record.sittings) ?? today, signing.signedAt),
    ...(closedAt === null && { draft: 'draft' as const }),
    kind: 'BIÊN BẢN',
    abstract: paperTitle(place),
    blocks: [
      ...sampleMark(place.season.sample),
      ...(lines.length === 0 ? [{ kind: 'paragraph', text: 'Chưa có phiên họp nào.' } as const] : []),
      ...lines.flatMap((line): Block[] => lineBlocks(line, remarks.get(line.id)?.text)),
      ...(whole ? [{ kind: 'heading', level: 1, text: 'GHI CHÚ' } as const, { kind: 'paragraph', text: whole.text } as const] : []),
      ...(closedAt === null ? [] : [{ kind: 'paragraph', text: 'Biên bản này lập từ sổ ghi của đại hội và được đoàn chủ tịch, đoàn thư ký thông qua.' } as const]),
    ],
    signatures: [
      { authority: 'T/M Đoàn thư ký', post: 'Trưởng đoàn', name: signing.secretary || headOf(officers, 'secretariat') },
      { authority: 'T/M Đoàn chủ tịch', post: 'Chủ tọa', name: signing.chair || headOf(officers, 'presidium') },
    ],
    footer: ledgerFoot(head),
  };
}

/** "Đại hội đại biểu Đảng bộ xã Nhơn Phú, nhiệm kỳ 2020 - 2025"; the years of the term stay on one line. */
export function paperTitle({ congress, organisation, season }: Place): string {
  return congressTitle({ form: congress.form, organisation: organisation.name, term: season.term.replaceAll(' ', '\u00A0') }).vi;
}

/** Letterhead of a congress: the Party organisation above, the congress and its term below. @source forms §1 */
export function congressHead({ congress, organisation, season }: Place, dated: Day, signedAt: string): Pick<OfficialPaper, 'profile' | 'superior' | 'issuers' | 'dated' | 'place' | 'orientation'> {
  return {
    profile: profileOf(dated), superior: organisation.name, issuers: [formWords[congress.form].vi, `Nhiệm kỳ ${season.term}`], dated, orientation: 'portrait',
    place: signedAt || (/^(?:Đảng bộ|Chi bộ) (?:xã|phường|thị trấn) (.+)$/.exec(organisation.name)?.[1] ?? '………………'),
  };
}

/** The head of an office, else the first named; blank where nobody was elected. */
export function headOf(officers: readonly ElectedOffice[], office: Office): string {
  const people = officers.findLast((each) => each.office === office)?.people ?? [];
  return (people.find((person) => person.head) ?? people[0])?.name ?? '';
}

function lineBlocks({ kind, sentence, detail }: MinutesLine, remark: string | undefined): Block[] {
  const text: Block = kind === 'item' ? { kind: 'heading', level: 2, numbered: false, text: sentence.vi } : kind === 'speech' || kind === 'motion' ? { kind: 'bullet', text: sentence.vi } : { kind: 'paragraph', text: sentence.vi };
  return [
    text,
    ...(detail === null ? [] : [{ kind: 'bullet', level: 2, text: detail.vi } as const]),
    ...(remark === undefined ? [] : [{ kind: 'note', text: `Ghi chú: ${remark}` } as const]),
  ];
}
