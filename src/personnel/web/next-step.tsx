import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { stepName, trackWords } from '../core/step.ts';
import { congressAddress, type Part, PARTS, type Place } from './personnel-address.ts';
import type { Overview } from './personnel-view.ts';
import { lower, personnelWords as words } from './personnel-words.ts';

export interface Task {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly button: Sentence;
  readonly part: Part | 'approval';
  /** The form to open there. */
  readonly work?: string;
}

/** The one thing to do next, in the order of the work: scheme, persons, re-election, first time, papers, publication, submitting. */
export function nextTask(of: Overview): Task | undefined {
  if (!of.mayWrite || of.locked !== null) return undefined;
  if (of.scheme === null) return { title: { vi: 'Lập đề án nhân sự', en: 'Make the personnel scheme' }, why: { vi: 'Ghi số lượng, cơ cấu, tiêu chuẩn, nguồn; khung của cấp trên hiện bên cạnh.', en: 'Number, structure, standards and sources; the superior’s frame stands beside.' }, button: words.setScheme, part: 'scheme', work: 'de-an' };
  if (of.papers.people === 0) return { title: { vi: 'Đưa nhân sự vào danh sách', en: 'Put persons on the list' }, why: { vi: 'Nạp danh sách quy hoạch từ Excel, hoặc thêm từng người; cơ cấu hiện ngay khi danh sách đổi.', en: 'From the planning list in Excel or one by one; the structure shows at once.' }, button: words.addPerson, part: 'people', work: 'them' };
  for (const track of ['re-election', 'first-time'] as const) {
    const { next, people } = of.tracks[track];
    if (next === null) continue;
    const name = stepName(next as 1, of.branch);
    return {
      title: { vi: `${trackWords[track].vi}: ${lower(name.vi)}`, en: `${trackWords[track].en}: ${lower(name.en)}` },
      why: { vi: `${people} nhân sự ${lower(trackWords[track].vi)}. Họp xong thì ghi số triệu tập, có mặt, số phiếu và biên bản.`, en: `${people} persons. After the conference record who was summoned and present, the votes and the minutes.` },
      button: words.holdStep, part: 'steps', work: track,
    };
  }
  if (of.papers.there < of.papers.of) return { title: { vi: 'Bổ sung giấy tờ hồ sơ', en: 'Complete the dossiers' }, why: { vi: `Còn thiếu ${of.papers.of - of.papers.there} giấy tờ; ${of.papers.complete} trên ${of.papers.people} hồ sơ đã đủ.`, en: `${of.papers.of - of.papers.there} papers are missing; ${of.papers.complete} of ${of.papers.people} dossiers are complete.` }, button: { vi: 'Mở hồ sơ', en: 'Open the dossiers' }, part: 'papers' };
  if (of.publications.all === 0) return { title: { vi: 'Công khai danh sách nhân sự', en: 'Make the list public' }, why: { vi: 'Chưa có đợt công khai nào được ghi.', en: 'No publication is recorded yet.' }, button: words.publish, part: 'publishing', work: 'cong-khai' };
  return { title: { vi: 'Trình cấp trên duyệt đề án nhân sự', en: 'Submit the scheme to the superior' }, why: { vi: 'Quy trình đã xong, hồ sơ đã đủ.', en: 'The steps are through and the dossiers complete.' }, button: { vi: 'Mở hồ sơ trình duyệt', en: 'Open the dossier' }, part: 'approval' };
}

export function NextStep({ place, of, part }: { readonly place: Place; readonly of: Overview; readonly part: Part }) {
  const say = useSay();
  const task = nextTask(of);
  // Where the next thing is already in hand, the part itself shows it.
  if (!task || (task.part === part && part !== 'scheme')) return null;
  return (
    <NextTask title={say(task.title)} why={say(task.why)}>
      <Go className="btn main" href={hrefOf(place, task)}>{say(task.button)}</Go>
    </NextTask>
  );
}

function hrefOf(place: Place, task: Task): string {
  if (task.part === 'approval') return `${congressAddress(place)}/ho-so`;
  const query = new URLSearchParams();
  const named = PARTS[task.part];
  if (named !== undefined) query.set('phan', named);
  if (task.work !== undefined) query.set('viec', task.work);
  const text = query.toString();
  return `${congressAddress(place)}/nhan-su${text === '' ? '' : `?${text}`}`;
}
