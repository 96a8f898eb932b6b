import { day } from '#foundation/day.ts';
import { beginSynthesis, synthesis, writeLine } from '#opinions/contract.ts';
import { doing, newId } from '../congress-day/doing.ts';
import type { Story } from '../story.ts';
import { holdMeeting } from './discussion.ts';
import { type Draft, draftNhonPhu, NHON_PHU } from './documents.ts';
import { MEETINGS, NHON_PHU_OPINIONS, type SpokenOpinion } from './drafts/nhon-phu-opinions.ts';
import { SEASON } from './plan.ts';

/** Nhơn Phú before its congress of 9 June: the third draft is out, its branches have met, the secretariat has begun the synthesis. */

const AT = { season: SEASON, organisation: NHON_PHU };

export async function prepareNhonPhu(story: Story): Promise<void> {
  story.clock.goTo(day('2020-05-29'), 17);
  const ask = doing(story);
  const draft = await draftNhonPhu(story);
  for (const { group, attending, chair, naming } of MEETINGS) {
    const said = NHON_PHU_OPINIONS.filter((each) => each.group === group);
    await holdMeeting(ask, 'nhonphu', { at: AT, group, attending, chair, naming, heldOn: day('2020-05-26'), said: [{ draft, lines: said.map((each) => lineOf(draft, each)) }] });
  }
  await ask('nhonphu', beginSynthesis, { ...AT, document: draft.id });
  const { sections } = await ask('nhonphu', synthesis, { ...AT, document: draft.id });
  // The first two headings are done; the rest waits for who tries the desk.
  for (const line of sections.slice(0, 2).flatMap((section) => section.lines)) {
    await ask('nhonphu', writeLine, { ...AT, line: line.id, revision: line.revision, wording: line.wording === '' ? 'Có {opinions} của {groups} nêu nội dung này.' : line.wording, quotations: [], state: 'done' });
  }
}

function lineOf(draft: Draft, { about, topic, kind, text, oldWords = '', newWords = '', sharing = 1 }: SpokenOpinion) {
  const paragraph = about === null ? null : (draft.paragraphs.find((each) => each.kind === 'text' && each.text.startsWith(about))?.id ?? null);
  return { opinion: newId(), paragraph, topic, kind, text, oldWords, newWords, sharing };
}
