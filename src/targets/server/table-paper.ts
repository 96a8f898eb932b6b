import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { linkedTableWords } from '#documents/core/linked-table.ts';
import type { Day } from '#foundation/day.ts';
import { bodyLedBy } from '#progress/core/report-words.ts';
import { type Block, type OfficialPaper, profileOf } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { plainTable } from '#platform/documents/plain-table.ts';
import { causeMissing } from '../core/judged.ts';
import { standingOf } from '../core/rating.ts';
import { inOrder, linkedTableOf } from '../core/tables.ts';
import type { KeyTask, Target } from '../core/target.ts';
import { ratingWords, taskKindWords } from '../core/words.ts';

export interface PaperContent {
  readonly place: OrganisationPlace;
  readonly superior: string | undefined;
  readonly targets: readonly Target[];
  readonly tasks: readonly KeyTask[];
  readonly signedAt: string;
  readonly today: Day;
  readonly footer: string;
}

/** The annex of targets to the political report, a draft until the report itself is passed. @source forms P02 */
export function targetsPaper({ place: { organisation, season }, superior, targets, tasks, signedAt, today, footer }: PaperContent): OfficialPaper {
  const [former, tasksBefore, tasksNow] = [inOrder(targets.filter((each) => each.term === 'former')), tasks.filter((each) => each.term === 'former'), tasks.filter((each) => each.term === 'new')];
  const results = linkedTableOf(targets, 'results');
  const next = linkedTableOf(targets, 'new-targets');
  return {
    profile: profileOf(today), ...(superior !== undefined && { superior: bodyLedBy(superior) }), issuers: [bodyLedBy(organisation.name)], dated: today, place: signedAt === '' ? '………………' : signedAt, draft: 'draft',
    kind: 'PHỤ LỤC', abstract: `chỉ tiêu kèm Báo cáo chính trị trình đại hội nhiệm kỳ ${season.term.replaceAll(' ', '\u00A0')}`, orientation: 'portrait',
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'heading', level: 1, text: linkedTableWords.results.vi.toLocaleUpperCase('vi') },
      results ? plainTable(results) : { kind: 'note', text: 'Chưa có chỉ tiêu của nghị quyết nhiệm kỳ trước.' },
      ...causeBlocks(former),
      ...(tasksBefore.length === 0 ? [] : [{ kind: 'heading', level: 1, text: 'KHÂU ĐỘT PHÁ, NHIỆM VỤ TRỌNG TÂM NHIỆM KỲ QUA' } as const, ...tasksBefore.flatMap(judgedTask)]),
      { kind: 'heading', level: 1, text: linkedTableWords['new-targets'].vi.toLocaleUpperCase('vi') },
      next ? plainTable(next) : { kind: 'note', text: 'Chưa có chỉ tiêu nhiệm kỳ mới.' },
      ...notes(inOrder(targets.filter((each) => each.term === 'new'))),
      ...(tasksNow.length === 0 ? [] : [{ kind: 'heading', level: 1, text: 'KHÂU ĐỘT PHÁ, NHIỆM VỤ TRỌNG TÂM NHIỆM KỲ MỚI' } as const, ...tasksNow.map((task): Block => ({ kind: 'bullet', text: `${taskKindWords[task.kind].vi}: ${ended(task.text)}` }))]),
    ],
    signatures: [{ authority: `T/M ${bodyLedBy(organisation.name)}` }],
    footer,
  };
}

/** Why targets were missed, and what was learnt; a missed one without a cause is named, not passed over. */
function causeBlocks(former: readonly Target[]): Block[] {
  const shown = former.flatMap((target) => {
    const { subjective, objective, lesson } = target.judgement;
    const missing = causeMissing(standingOf(target), target);
    return missing || subjective !== '' || objective !== '' || lesson !== '' ? [{ target, missing }] : [];
  });
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'NGUYÊN NHÂN, BÀI HỌC' },
    ...shown.flatMap(({ target, missing }): Block[] => [
      { kind: 'bullet', text: [{ text: `${target.title}: `, bold: true }, { text: `${ratingWords[standingOf(target).rating].vi.toLocaleLowerCase('vi')}.` }] },
      ...(missing ? [{ kind: 'bullet', level: 2, text: 'Chưa nêu nguyên nhân.' } as const] : judgementBlocks(target.judgement)),
    ]),
  ];
}

function judgementBlocks({ subjective, objective, lesson }: { readonly subjective: string; readonly objective: string; readonly lesson: string }): Block[] {
  const parts = [['Nguyên nhân chủ quan', subjective], ['Nguyên nhân khách quan', objective], ['Bài học', lesson]] as const;
  return parts.flatMap(([name, text]): Block[] => (text === '' ? [] : [{ kind: 'bullet', level: 2, text: `${name}: ${ended(text)}` }]));
}

function judgedTask(task: KeyTask): Block[] {
  const rated = task.rating === null ? 'chưa đánh giá' : ratingWords[task.rating].vi.toLocaleLowerCase('vi');
  return [
    { kind: 'bullet', text: [{ text: `${taskKindWords[task.kind].vi}: `, bold: true }, { text: `${ended(task.text)} Đánh giá: ${rated}.` }] },
    ...(task.result === '' ? [] : [{ kind: 'bullet', level: 2, text: `Kết quả: ${ended(task.result)}${task.paper === '' ? '' : ` (${task.paper})`}` } as const]),
    ...judgementBlocks(task),
  ];
}

function notes(targets: readonly Target[]): Block[] {
  const noted = targets.filter((each) => each.note !== '');
  return noted.length === 0 ? [] : [{ kind: 'paragraph', text: 'Thuyết minh:' }, ...noted.map((each): Block => ({ kind: 'bullet', text: `${each.title}: ${ended(each.note)}` }))];
}

/** One full stop at the end, whatever was typed. */
function ended(text: string): string {
  return `${text.trim().replace(/[.\s]+$/, '')}.`;
}
