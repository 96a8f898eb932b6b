import { day, type Day } from '#foundation/day.ts';
import type { SentBy } from '#foundation/contract.ts';
import { answerCheck as answerContract, issueLesson as issueContract, putLesson as putContract } from '#lessons/contract.ts';
import { answerCheck, listChecks } from '#lessons/server/checks.ts';
import { issueLesson, returnLesson } from '#lessons/server/review-lesson.ts';
import { putLesson, sendLesson } from '#lessons/server/write-lesson.ts';
import type { Moment } from '../moments.ts';
import { done, type Story } from '../story.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, PROVINCE, type SampleCongress, sampleCongresses } from './tables.ts';

type Written = Omit<SentBy<typeof putContract>, 'season' | 'organisation' | 'lesson' | 'revision'>;

/** One lesson of a pilot: who writes it and when, and what became of it. */
interface PilotLesson extends Written {
  readonly from: string;
  readonly account: string;
  readonly writtenOn: Day;
  readonly fate:
    | { readonly issuedOn: Day; readonly number: string }
    | { readonly returnedOn: Day; readonly by: string; readonly reason: string }
    | 'waits';
}

/** Six lessons of the seventeen pilots; their figures are those of the record. */
const LESSONS: readonly PilotLesson[] = [
  {
    from: 'MT.01', account: 'myan', writtenOn: day('2020-05-04'), fate: { issuedOn: day('2020-05-12'), number: '41-HD/TU' },
    sort: 'bad', title: 'Hai lượt kiểm phiếu lệch nhau vì tổ kiểm phiếu chưa tập trước',
    happened: 'Khi kiểm phiếu bầu cấp ủy, hai lượt kiểm độc lập cho kết quả khác nhau ở vài chỗ. Trưởng ban kiểm phiếu phải mở lại từng xấp, đại hội chờ kết quả. Nguyên nhân là người đọc chưa quen cách gạch tên trên phiếu.',
    todo: 'Tập kiểm phiếu bằng phiếu thử cho toàn bộ tổ kiểm phiếu ít nhất một ngày trước đại hội; chia phiếu thành xấp 50 và kiểm xong xấp nào đối chiếu ngay xấp đó.',
    check: 'Tổ kiểm phiếu đã tập kiểm hai lượt bằng phiếu thử chưa?', applies: { levels: ['grassroots'] }, evidence: [{ kind: 'figure', figure: 'count-differences' }, { kind: 'paper', note: 'Biên bản kiểm phiếu bầu Ban Chấp hành Đảng bộ xã Mỹ An' }],
  },
  {
    from: 'LH.01', account: 'longho', writtenOn: day('2020-05-05'), fate: { issuedOn: day('2020-05-13'), number: '43-HD/TU' },
    sort: 'good', title: 'Chuẩn bị tư tưởng kỹ trước khi bầu trực tiếp bí thư',
    happened: 'Trước đại hội, cấp ủy đã gặp từng nhóm đại biểu, nói rõ cách bầu trực tiếp và những người được giới thiệu. Đại hội bầu bí thư một lần, đúng chương trình, không phải hội ý kéo dài.',
    todo: 'Có văn bản đồng ý của cấp trên; phân công người gặp gỡ, giải thích cho từng đoàn đại biểu; in phiếu bầu bí thư riêng với phiếu bầu cấp ủy.',
    check: 'Đã có văn bản đồng ý, đã gặp gỡ các đoàn đại biểu và in phiếu riêng để bầu trực tiếp bí thư chưa?', applies: { direct: true },
    evidence: [{ kind: 'figure', figure: 'days-late' }, { kind: 'paper', note: 'Báo cáo nhanh của Đảng ủy thị trấn Long Hồ' }],
  },
  {
    from: 'TPVL.02', account: 'tpvinhlong', writtenOn: day('2020-05-06'), fate: { issuedOn: day('2020-05-14'), number: '44-HD/TU' },
    sort: 'bad', title: 'Ghi nhận kết quả đại hội chậm',
    happened: 'Đại hội xong nhưng hai ngày sau mới được ghi nhận vì chưa phân công người báo cáo nhanh. Trong hai ngày đó, cấp trên không biết đại hội đã xong hay chưa.',
    todo: 'Phân công một người trong đoàn thư ký ghi nhận và báo cáo nhanh ngay khi bế mạc.', check: 'Đã phân công người ghi nhận, báo cáo nhanh ngay sau bế mạc chưa?',
    applies: { levels: ['grassroots'] }, evidence: [{ kind: 'figure', figure: 'days-to-record' }, { kind: 'figure', figure: 'days-to-report' }],
  },
  {
    from: 'MT.01', account: 'myan', writtenOn: day('2020-05-07'), fate: { issuedOn: day('2020-05-15'), number: '46-HD/TU' },
    sort: 'good', title: 'Gửi dự thảo sớm, đặt trước người phát biểu nên thảo luận văn kiện có chất lượng',
    happened: 'Dự thảo được gửi đến đại biểu trước đại hội; đoàn chủ tịch gợi ý nội dung và mời trước người phát biểu. Phần văn kiện không bị phần bầu cử lấn thời gian.',
    todo: 'Gửi dự thảo cho đại biểu ít nhất 10 ngày trước đại hội; đặt trước ít nhất 5 lượt phát biểu; chương trình dành từ một phần ba thời gian trở lên cho văn kiện.',
    check: 'Dự thảo đã gửi trước 10 ngày và đã đặt trước ít nhất 5 lượt phát biểu chưa?', applies: { form: 'delegates' },
    evidence: [{ kind: 'figure', figure: 'documents-minutes' }, { kind: 'figure', figure: 'speakers' }, { kind: 'figure', figure: 'opinions' }],
  },
  {
    from: 'TO.01', account: 'traon', writtenOn: day('2020-05-12'), fate: 'waits',
    sort: 'good', title: 'Soạn sẵn hồ sơ chuẩn y trước ngày đại hội',
    happened: 'Tờ trình, báo cáo kết quả và trích ngang được soạn sẵn theo mẫu, sau đại hội chỉ điền số liệu nên gửi cấp trên sớm.',
    todo: 'Soạn sẵn tờ trình, báo cáo kết quả, trích ngang theo mẫu; sau đại hội đối chiếu biên bản rồi gửi trong ba ngày.', check: 'Hồ sơ đề nghị chuẩn y đã soạn sẵn theo mẫu chưa?',
    applies: { kinds: ['grassroots-party-org'] }, evidence: [{ kind: 'figure', figure: 'days-to-report' }, { kind: 'figure', figure: 'days-to-approval' }],
  },
  {
    from: 'BT.15', account: 'binhtan', writtenOn: day('2020-05-13'), fate: { returnedOn: day('2020-05-20'), by: 'tinh', reason: 'Nêu rõ vì sao báo cáo chậm và đề xuất việc cần làm cụ thể cho chi bộ ít đảng viên.' },
    sort: 'bad', title: 'Chi bộ ít đảng viên lúng túng khi vừa điều hành vừa làm thư ký',
    happened: 'Chi bộ có 15 đảng viên nên một người giữ nhiều việc; biên bản hoàn chỉnh muộn, báo cáo gửi chậm.', todo: 'Phân công trước từng việc, mỗi người một việc chính.',
    check: 'Đã phân công người điều hành, thư ký, kiểm phiếu riêng chưa?', applies: { kinds: ['grassroots-branch'] }, evidence: [{ kind: 'figure', figure: 'days-to-report' }],
  },
];

/** Pilots' lessons are written, four issued by the province, and coming congresses answer them. */
export function lessonsMoments(): Moment[] {
  return [...LESSONS.flatMap(momentsOf), ...ANSWERED_ON.map((on, turn): Moment => ({ on, play: (story) => answerSome(story, on, turn) }))];
}

/** Always the same, so that a link to a lesson of the sample keeps. */
export const sampleLesson = (index: number): string => `a05e5500-0000-4000-8000-00000000000${index + 1}`;

function momentsOf({ from, account, writtenOn, fate, ...written }: PilotLesson, index: number): Moment[] {
  const lesson = sampleLesson(index);
  const at = { season: SEASON, organisation: from, lesson };
  let revision = 0;
  const write = async (story: Story): Promise<void> => {
    const writer = await story.as(account);
    revision = (await done(putLesson(story.shell, writer, putContract.input.parse({ ...at, ...written })))).revision;
    revision = (await done(sendLesson(story.shell, writer, { ...at, revision }))).revision;
  };
  const decide = async (story: Story): Promise<void> => {
    if (fate === 'waits') return;
    if ('reason' in fate) {
      await done(returnLesson(story.shell, await story.as(fate.by), { ...at, revision, reason: fate.reason }));
      return;
    }
    const { title, todo, check, applies } = written;
    await done(issueLesson(story.shell, await story.as('tinh'), issueContract.input.parse({ season: SEASON, organisation: PROVINCE, lesson, revision, title, todo, check, applies, on: fate.issuedOn, number: fate.number })));
  };
  const decidedOn = fate === 'waits' ? null : 'reason' in fate ? fate.returnedOn : fate.issuedOn;
  return [{ on: writtenOn, play: write }, ...(decidedOn === null ? [] : [{ on: decidedOn, play: decide }])];
}

const ANSWERED_ON = [day('2020-05-18'), day('2020-05-21'), day('2020-05-25'), day('2020-05-27')];

/** Congresses whose turn it is answer what was asked by then; every fifth one leaves a check open, every fourth explains one. */
async function answerSome(story: Story, on: Day, turn: number): Promise<void> {
  for (const [index, { code, committee }] of answering(on, turn).entries()) {
    const office = await story.as(code === 'MT.12' ? 'nhonphu' : (OFFICE_ACCOUNTS[committee] ?? 'tinh'));
    const { checks } = await done(listChecks(story.shell, office, { season: SEASON, organisation: code }));
    for (const [place, { lesson }] of checks.entries()) {
      if (code === 'MT.12' ? place === 0 : (index + place) % 5 === 4) continue;
      const answer = (index + place) % 4 === 3 ? { outcome: 'explained', note: 'Đã phân công, sẽ làm xong trước ngày họp trù bị.' } : { outcome: 'done', note: '' };
      await done(answerCheck(story.shell, office, answerContract.input.parse({ season: SEASON, organisation: code, lesson, on, answers: 0, ...answer })));
    }
  }
}

/** Of four districts, those that meet within a week; each answers once. */
function answering(on: Day, turn: number): SampleCongress[] {
  const next = ANSWERED_ON[turn + 1] ?? day('2020-06-12');
  return sampleCongresses()
    .filter(({ committee }) => ['LH', 'MT', 'VL', 'TPVL'].includes(committee))
    .filter(({ plannedOn, pilot, openMatter }) => plannedOn !== null && !pilot && openMatter === null && plannedOn > on && plannedOn <= next)
    .filter(({ code }, index) => code === 'MT.12' || index % 2 === 0);
}
