import { addRemark, answerQuality, issueOutline, makeDocument, makeOutline, outlines, saveText, showDocument, takeStep } from '#documents/contract.ts';
import { NHON_PHU_DRAFT } from '#app/sample/vinh-long-2020/drafts/commune.ts';
import { typedParagraphs } from '#app/sample/vinh-long-2020/drafts/draft-text.ts';
import type { SampleApp } from './sample-app.ts';

/** The commune whose congress is still to come, and its superior's office. */
export const DRAFTING = { season: 'vinh-long-2020', organisation: 'MT.12' } as const;

export interface OpenDraft {
  readonly document: string;
  /** A paragraph of the draft in hand that bears a remark which must be met. */
  readonly paragraph: number;
}

/** A political report at its second draft: begun from the superior's outline, changed once, remarked on by the superior, answered for quality in one point. */
export async function openDraft(app: Pick<SampleApp, 'as'>, { secretary = 'nhonphu', office = 'mangthit' } = {}): Promise<OpenDraft> {
  const writer = await app.as(secretary);
  const superior = await app.as(office);
  const above = { season: DRAFTING.season, organisation: 'MT' };
  const { templates } = await superior.get(outlines, above);
  const template = templates.find((each) => each.kind === 'political-report');
  if (!template) throw new Error('there is no template of a political report');
  const outline = await superior.get(makeOutline, { ...above, kind: template.kind, title: 'Đề cương báo cáo chính trị đại hội cấp cơ sở', sections: template.sections });
  await superior.get(issueOutline, { ...above, outline: outline.id, revision: outline.revision });
  const made = await writer.get(makeDocument, { ...DRAFTING, kind: 'political-report', title: 'Báo cáo chính trị trình Đại hội Đảng bộ xã Nhơn Phú', outline: outline.id });
  const at = { ...DRAFTING, document: made.id };
  const first = typedParagraphs(NHON_PHU_DRAFT);
  await writer.get(saveText, { ...at, revision: made.revision, paragraphs: first });
  const asked = await writer.get(takeStep, { ...at, revision: (await writer.get(showDocument, at)).document.revision, step: 'ask_opinions' });
  const second = await writer.get(takeStep, { ...at, revision: asked.revision, step: 'next_draft' });
  const { paragraphs } = await writer.get(showDocument, at);
  const bridge = paragraphs.find((each) => each.text.startsWith('Nâng cấp 4 cầu yếu')) ?? paragraphs[1];
  const kept = paragraphs.filter((each) => !each.text.startsWith('Duy tu đường')).map(({ id, kind, level, label, text }) => ({
    id, kind, level, label, text: id === bridge?.id ? text.replace('4 cầu yếu', '4 cầu yếu, trước hết là cầu Rạch Mương trong năm 2021,') : text,
  }));
  const added = { id: null, kind: 'text' as const, level: 0, label: '', text: 'Mỗi năm xây dựng ít nhất một tuyến đường kiểu mẫu có hàng rào cây xanh.' };
  await writer.get(saveText, { ...at, revision: second.revision, paragraphs: [...kept, added] });
  const sent = await writer.get(takeStep, { ...at, revision: (await writer.get(showDocument, at)).document.revision, step: 'send_to_check' });
  const paragraph = bridge?.id ?? 1;
  await superior.get(addRemark, { ...at, version: sent.draft, paragraph, words: null, text: 'Nêu rõ nguồn vốn và năm hoàn thành từng cầu.', must: true });
  await writer.get(answerQuality, { ...at, version: sent.draft, point: 'limits-and-causes', passages: [paragraph], note: '', revision: 0 });
  return { document: made.id, paragraph };
}
