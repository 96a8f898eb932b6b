import { linkTable, makeDocument, makeOutline, issueOutline, saveText, showDocument, takeStep } from '#documents/contract.ts';
import type { PaperKind } from '#documents/core/document.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { openDrive } from '#opinions/contract.ts';
import { type Doing, doing } from '../congress-day/doing.ts';
import type { Story } from '../story.ts';
import { CENTRE_DRAFT } from './drafts/centre.ts';
import { NHON_PHU_DRAFT, NHON_PHU_RESOLUTION } from './drafts/commune.ts';
import { type DraftText, typedParagraphs } from './drafts/draft-text.ts';
import { OUTLINE } from './drafts/outline.ts';
import { districtDraft, DISTRICTS, PROVINCE_DRAFT } from './drafts/superior.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, PROVINCE } from './tables.ts';

/** Drafts of three levels, put out for opinions in March, and the drafts of Nhơn Phú, whose third one its branches discuss in May. */

export const NHON_PHU = 'MT.12';

/** What the sample's meetings speak of: documents by their owner's code, and the drives in which they are discussed. */
export interface SampleDrafts {
  readonly centre: Draft;
  readonly province: Draft;
  readonly districts: ReadonlyMap<string, Draft>;
}

export interface Draft {
  readonly id: string;
  readonly drive: string;
  readonly paragraphs: OutputOf<typeof showDocument>['paragraphs'];
}

const putOut = new WeakMap<Story, SampleDrafts>();

export function draftsOf(story: Story): SampleDrafts {
  return putOut.get(story) ?? { centre: NONE, province: NONE, districts: new Map() };
}

const NONE: Draft = { id: '', drive: '', paragraphs: [] };
const WINDOW = { from: day('2020-03-16'), until: day('2020-06-20') } as const;

export async function putDrafts(story: Story): Promise<void> {
  const ask = doing(story);
  story.clock.goTo(day('2020-03-09'), 8, 30);
  const outline = await ask('tinh', makeOutline, { season: SEASON, organisation: PROVINCE, ...OUTLINE });
  await ask('tinh', issueOutline, { season: SEASON, organisation: PROVINCE, outline: outline.id, revision: outline.revision });
  const centre = await put(ask, 'tinh', PROVINCE, { title: 'Dự thảo Báo cáo chính trị của Trung ương (bản tóm tắt)', summary: true, centre: true }, CENTRE_DRAFT);
  const province = await put(ask, 'tinh', PROVINCE, { title: 'Dự thảo Báo cáo chính trị trình Đại hội Đảng bộ tỉnh' }, PROVINCE_DRAFT);
  const drive = await ask('tinh', openDrive, { season: SEASON, organisation: PROVINCE, name: 'Góp ý dự thảo văn kiện Trung ương và của tỉnh', documents: [centre.id, province.id], ...WINDOW });
  const districts = new Map<string, Draft>();
  for (const [code, traits] of Object.entries(DISTRICTS)) {
    const account = OFFICE_ACCOUNTS[code] ?? '';
    const draft = await put(ask, account, code, { title: `Dự thảo Báo cáo chính trị trình Đại hội Đảng bộ ${traits.name}` }, districtDraft(traits));
    const own = await ask(account, openDrive, { season: SEASON, organisation: code, name: `Góp ý dự thảo văn kiện Đại hội Đảng bộ ${traits.name}`, documents: [draft.id], ...WINDOW });
    districts.set(code, { ...draft, drive: own.id });
  }
  putOut.set(story, { centre: { ...centre, drive: drive.id }, province: { ...province, drive: drive.id }, districts });
}

interface About {
  readonly title: string;
  readonly kind?: PaperKind;
  readonly summary?: boolean;
  readonly centre?: boolean;
}

/** Makes a document, types its text and puts it out for opinions. */
async function put(ask: Doing, account: string, organisation: string, about: About, text: DraftText): Promise<Omit<Draft, 'drive'>> {
  const at = { season: SEASON, organisation };
  const made = await ask(account, makeDocument, { ...at, kind: 'political-report', ...about });
  const saved = await ask(account, saveText, { ...at, document: made.id, revision: made.revision, paragraphs: typedParagraphs(text) });
  await ask(account, takeStep, { ...at, document: made.id, revision: saved.revision, step: 'ask_opinions' });
  return { id: made.id, paragraphs: (await ask(account, showDocument, { ...at, document: made.id })).paragraphs };
}

/** Three drafts: the outline filled in, the tasks made concrete, the third that goes out to the branches. */
export async function draftNhonPhu(story: Story): Promise<Draft> {
  const ask = doing(story);
  const at = { season: SEASON, organisation: NHON_PHU };
  const made = await ask('nhonphu', makeDocument, { ...at, kind: 'political-report', title: 'Báo cáo chính trị trình Đại hội đại biểu Đảng bộ xã Nhơn Phú' });
  let { revision } = made;
  for (const [index, text] of earlierDrafts().entries()) {
    if (index > 0) ({ revision } = await ask('nhonphu', takeStep, { ...at, document: made.id, revision, step: 'next_draft' }));
    ({ revision } = await ask('nhonphu', saveText, { ...at, document: made.id, revision, paragraphs: typedParagraphs(text) }));
  }
  const { paragraphs } = await ask('nhonphu', showDocument, { ...at, document: made.id });
  const table = (heading: RegExp) => paragraphs.find((each) => each.kind === 'text' && heading.test(each.text))?.id ?? 0;
  ({ revision } = await ask('nhonphu', linkTable, { ...at, document: made.id, revision, paragraph: table(/^Đảng bộ lãnh đạo thực hiện đạt/), which: 'results' }));
  ({ revision } = await ask('nhonphu', linkTable, { ...at, document: made.id, revision, paragraph: table(/^Đại hội xem xét/), which: 'new-targets' }));
  await ask('nhonphu', takeStep, { ...at, document: made.id, revision, step: 'ask_opinions' });
  const resolution = await ask('nhonphu', makeDocument, { ...at, kind: 'resolution', title: 'Nghị quyết Đại hội đại biểu Đảng bộ xã Nhơn Phú, nhiệm kỳ 2020 - 2025' });
  await ask('nhonphu', saveText, { ...at, document: resolution.id, revision: resolution.revision, paragraphs: typedParagraphs(NHON_PHU_RESOLUTION) });
  const drive = await ask('nhonphu', openDrive, { ...at, name: 'Góp ý dự thảo văn kiện Đại hội Đảng bộ xã Nhơn Phú', documents: [made.id], from: day('2020-05-11'), until: day('2020-06-05') });
  return { id: made.id, drive: drive.id, paragraphs };
}

/** What the first and second drafts had otherwise: vaguer tasks and fewer causes. */
function earlierDrafts(): DraftText[] {
  const second = NHON_PHU_DRAFT.map((each) => (typeof each !== 'string' ? each : each
    .replace('Nâng cấp 4 cầu yếu trên đường liên ấp Phú Hòa - Phú Thuận', 'Nâng cấp các cầu yếu trên đường liên ấp')
    .replace('đến năm 2025 có ít nhất 60% sản lượng nông sản chủ lực được liên kết tiêu thụ', 'tăng sản lượng nông sản chủ lực được liên kết tiêu thụ')
    .replace('Mỗi năm kết nạp ít nhất 8 đảng viên mới', 'Mỗi năm kết nạp đảng viên mới đạt chỉ tiêu'))) as DraftText;
  const first = second.filter((each) => typeof each !== 'string' || !/^(Nguyên nhân chủ quan|Việc gì cũng phải bàn|Chuyển đổi các lò gạch)/.test(each));
  return [first, second, NHON_PHU_DRAFT];
}
