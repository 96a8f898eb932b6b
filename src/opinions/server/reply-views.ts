import type { Db } from '#database/connect.ts';
import { dayOf } from '#foundation/day.ts';
import type { z } from 'zod';
import type { replyShape } from '../contract/replies.ts';
import { PROVINCE_TAXONOMY } from '../core/province-taxonomy.ts';
import { standingReplies } from '../core/reply.ts';
import { lineTitle } from '../core/synthesis-words.ts';
import { paragraphsOf } from './drafts.ts';
import { organisationNames } from './organisation-names.ts';
import { type Reply, repliesOn } from './store-replies.ts';
import { findLines } from './store-synthesis.ts';

export type ReplyView = z.output<typeof replyShape>;

/** The reply that stands on each of these opinions, by the opinion's id; those without one are missing. */
export async function repliesTo(db: Db, opinions: readonly string[]): Promise<ReadonlyMap<string, ReplyView>> {
  const standing = standingReplies(await repliesOn(db, opinions));
  const views = await replyViews(db, [...new Set(standing.values())]);
  return new Map([...standing].flatMap(([opinion, { id }]) => {
    const view = views.get(id);
    return view ? [[opinion, view] as const] : [];
  }));
}

export async function replyViews(db: Db, replies: readonly Reply[]): Promise<ReadonlyMap<string, ReplyView>> {
  const names = await organisationNames(db, replies.map(({ organisationId }) => organisationId));
  const lines = new Map((await findLines(db, replies.flatMap(({ line }) => line ?? []))).map((line) => [line.id, line]));
  const labels = new Map(PROVINCE_TAXONOMY.themes.map(({ id, label }) => [id, label]));
  const texts = await finalTexts(db, replies);
  return new Map(replies.map((reply) => {
    const { id, outcome, reason, by, at, version, document, organisationId, final } = reply;
    const line = reply.line === null ? undefined : lines.get(reply.line);
    const organisation = names.get(organisationId);
    return [id, {
      id, outcome, reason, by, organisation: organisation?.code ?? '', organisationName: organisation?.name ?? '', on: dayOf(at), version, line: reply.line,
      lineTitle: line ? lineTitle(line, labels.get(line.theme ?? '') ?? '') : '',
      final: final && { document, version: final.version, paragraph: final.paragraph, text: texts.get(finalKey(document, final.version, final.paragraph)) ?? '' },
    }];
  }));
}

const finalKey = (document: string, version: number, paragraph: number): string => `${document} ${version} ${paragraph}`;

/** The sentences that replies point to, as they read there. */
async function finalTexts(db: Db, replies: readonly Reply[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const read = new Set<string>();
  for (const { document, final } of replies) {
    if (final === null || read.has(`${document} ${final.version}`)) continue;
    read.add(`${document} ${final.version}`);
    for (const { id, text } of await paragraphsOf(db, document, final.version)) texts.set(finalKey(document, final.version, id), text);
  }
  return texts;
}
