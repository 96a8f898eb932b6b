import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { fail, ok, type Result } from '#foundation/result.ts';
import { call } from '#kit/api.ts';
import { askAgain } from '#kit/ask-again.ts';
import { keep, kept } from '#opinions/web/browser-keep.ts';
import { visit } from '../contract.ts';
import { type KeptState, KeptWork, type SendRefusal } from './kept-work.ts';
import { sentVisit, type VisitDraft } from './visit-draft.ts';

/** A line that answers nothing is lost; somebody on the road does not wait for the system's minutes. */
const ANSWER_WITHIN_MS = 8000;
/** Trying again helps by itself; everything else needs a person. */
const AWAY: ReadonlySet<string> = new Set(['line_lost', 'database_away', 'too_many_requests', 'not_signed_in']);
const LOST: SendRefusal = { lineLost: true, code: 'line_lost', sentence: { vi: 'Chưa kết nối được với máy chủ; chưa có gì bị mất.', en: 'The server cannot be reached; nothing is lost.' } };

async function sendVisit(season: string, organisation: string, draft: VisitDraft): Promise<Result<null, SendRefusal>> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN_MS);
  try {
    const result = await call(visit, { season, organisation, ...sentVisit(draft) }, { signal: giveUp.signal });
    if (result.ok) return ok(null);
    const { code, sentence } = result.problem;
    return fail({ lineLost: AWAY.has(code), code, sentence });
  } catch {
    return fail(LOST);
  } finally {
    clearTimeout(timer);
  }
}

/** The visit as it is typed, kept on this machine until it stands in the record; then everything shown is asked again. */
export function useVisit(season: string, organisation: string, first: VisitDraft): readonly [KeptWork<VisitDraft>, KeptState<VisitDraft>] {
  const client = useQueryClient();
  const work = useMemo(
    () => {
      const place = `daihoi.visit.${season}.${organisation}.${first.id}`;
      return new KeptWork<VisitDraft>({
        first,
        read: () => kept(place),
        write: (text) => keep(place, text),
        send: (draft) => sendVisit(season, organisation, draft),
        // Only once it is no longer kept here: the page that shows the record begins anew and would send it again.
        recorded: () => askAgain(client),
      });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- begins once for each visit and revision; what is typed since stays
    [season, organisation, first.id, first.revision, client],
  );
  useEffect(() => {
    work.open();
    return () => work.close();
  }, [work]);
  return [work, useSyncExternalStore(work.subscribe, work.state)];
}
