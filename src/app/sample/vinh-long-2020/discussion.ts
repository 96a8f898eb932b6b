import { showDocument } from '#documents/contract.ts';
import type { SentBy } from '#foundation/contract.ts';
import { type Day, day } from '#foundation/day.ts';
import { closeMeeting, enterOpinions, openMeeting } from '#opinions/contract.ts';
import { foldKey } from '#opinions/core/fold-words.ts';
import { SAMPLES } from '#opinions/core/sample-opinions.ts';
import type { Topic } from '#opinions/core/topic.ts';
import { type Chance, chance } from '../chance.ts';
import { type Doing, doing, newId } from '../congress-day/doing.ts';
import type { Story } from '../story.ts';
import { type Draft, draftsOf } from './documents.ts';
import { PLAYED } from './hall-accounts.ts';
import { SEASON } from './plan.ts';
import { OFFICE_ACCOUNTS, type SampleCongress, sampleCommittees, sampleCongresses } from './tables.ts';

/** What grassroots organisations of all committees said on the drafts of the Centre and of their superior, as their meetings wrote it down. */

type Line = SentBy<typeof enterOpinions>['lines'][number];

const OF_EACH = 4;

/** Four organisations of each committee, the pilot of the direct elections among them, meet in March, before everything was held. */
export async function discussSuperiorDrafts(story: Story): Promise<void> {
  const ask = doing(story);
  const draw = chance(20_042_020);
  const all = sampleCongresses();
  story.clock.goTo(day('2020-03-27'), 8);
  for (const committee of sampleCommittees()) {
    const own = all.filter((each) => each.committee === committee.code);
    const chosen = [...own.filter((each) => each.code === PLAYED), ...own.filter((each) => each.code !== PLAYED && each.heldOn !== null)].slice(0, OF_EACH);
    for (const [at, each] of chosen.entries()) await discuss(story, ask, draw, each, day(`2020-03-${17 + at * 3}`));
  }
}

async function discuss(story: Story, ask: Doing, draw: Chance, congress: SampleCongress, on: Day): Promise<void> {
  const { centre, districts } = draftsOf(story);
  const superior = districts.get(congress.committee);
  if (!superior) return;
  const account = congress.code === PLAYED ? 'myan' : (OFFICE_ACCOUNTS[congress.committee] ?? '');
  const attending = Math.max(9, Math.min(60, Math.round(congress.members * 0.85)));
  await holdMeeting(ask, account, {
    at: { season: SEASON, organisation: congress.code }, group: '', attending, chair: `Bí thư ${congress.name.replace('Đảng bộ', 'Đảng ủy')}`, heldOn: on, naming: 'unnamed',
    said: [{ draft: centre, lines: spoken(draw, centre, draw.between(3, 5), attending) }, { draft: superior, lines: spoken(draw, superior, draw.between(3, 5), attending) }],
  });
}

export interface Held {
  readonly at: { readonly season: string; readonly organisation: string };
  readonly group: string;
  readonly attending: number;
  readonly chair: string;
  readonly heldOn: Day;
  readonly naming: 'named' | 'optional' | 'unnamed';
  readonly said: readonly { readonly draft: Draft; readonly lines: readonly Line[] }[];
}

/** A meeting from its being set up to its close, its secretary writing the opinions down. */
export async function holdMeeting(ask: Doing, account: string, { at, said, ...about }: Held): Promise<void> {
  const { id, revision } = await ask(account, openMeeting, { ...at, meeting: newId(), ...about, documents: said.map(({ draft }) => draft.id) });
  for (const { draft, lines } of said) {
    if (lines.length === 0) continue;
    const { version } = await ask(account, showDocument, { ...at, document: draft.id });
    await ask(account, enterOpinions, { ...at, meeting: id, drive: draft.drive, document: draft.id, version: version.number, lines: [...lines] });
  }
  await ask(account, closeMeeting, { ...at, meeting: id, revision, attending: about.attending });
}

/** Opinions as a meeting gives them; some say what others say elsewhere, word for word or nearly. */
function spoken(draw: Chance, draft: Draft, count: number, attending: number): Line[] {
  const chosen = new Set<number>();
  // The first of the bank are said in many places.
  while (chosen.size < count) chosen.add(draw.next() < 0.35 ? draw.between(0, 9) * 8 : draw.between(0, SAMPLES.length - 1));
  return [...chosen].map((at) => {
    const sample = SAMPLES[at] ?? SAMPLES[0];
    const text = sample?.text ?? '';
    const { paragraph, topic } = closest(draft, text);
    // Words of a change need their paragraph; the bank has none.
    const kind = sample?.kind === 'amend' || sample === undefined ? 'other' : sample.kind;
    return { opinion: newId(), paragraph, topic, kind, text: variant(draw, text), sharing: draw.between(1, Math.max(1, Math.floor(attending / 3))) };
  });
}

/** A third of the copies differ as they do when people pass a text on. */
function variant(draw: Chance, text: string): string {
  const chosen = draw.next();
  if (chosen < 0.1) return `Kính đề nghị Ban soạn thảo xem xét: ${text}`;
  if (chosen < 0.2) return text.normalize('NFD');
  if (chosen < 0.3) return `${text} Xin cảm ơn.`;
  return text;
}

/** The paragraph that has most words in common with the text, and the topic of its heading. */
function closest(draft: Draft, text: string): { readonly paragraph: number | null; readonly topic: Topic } {
  const words = new Set(foldKey(text).split(' ').filter((word) => word.length > 2));
  let best = { paragraph: null as number | null, topic: 'other' as Topic, shared: 0 };
  let topic: Topic = 'other';
  for (const each of draft.paragraphs) {
    if (each.kind === 'heading') {
      topic = topicOf(each.text);
      continue;
    }
    const shared = new Set(foldKey(each.text).split(' ').filter((word) => words.has(word))).size;
    if (shared > best.shared) best = { paragraph: each.id, topic, shared };
  }
  return best;
}

export function topicOf(heading: string): Topic {
  if (/phương châm|chủ đề/i.test(heading)) return 'motto-theme';
  if (/kết quả|hạn chế|bài học|đánh giá/i.test(heading)) return 'results-limits-lessons';
  return 'tasks-solutions';
}
