import { dossierKindWords } from '#approvals/core/words.ts';
import { officeName } from '#elections/web/office-words.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { congressHref } from './congress-href.ts';
import { type CongressNow, dayMonth, factOf } from './congress-now.ts';

/** Somebody is waited for. */
export interface Wait {
  readonly who: Sentence;
  readonly what: Sentence;
  readonly href: string;
}

const HEAD: Sentence = { vi: 'Trưởng ban kiểm phiếu', en: 'The head teller' };
const PRESIDIUM: Sentence = { vi: 'Đoàn chủ tịch', en: 'The presidium' };
const SUPERIOR: Sentence = { vi: 'Đại hội chờ cấp trên', en: 'The congress waits for the superior' };

/** Who waits for whom, the superior first. */
export function waitsOf(now: CongressNow): Wait[] {
  const superior = now.elections.superior.filter((each) => each.answeredAt === null).map((each) => ({
    who: SUPERIOR, href: congressHref(now, '/bau-cu'),
    what: { vi: `Ý kiến về chức danh ${officeName(each.office).vi}: ${each.name} không trúng cử`, en: `Answer on ${officeName(each.office).en}: ${each.name} was not elected` },
  }));
  const own = now.elections.elections.flatMap((each): Wait[] => {
    const about = officeName(each.office, each.branch);
    const href = congressHref(now, `/bau-cu/${each.id}`);
    if (each.stage !== 'counted' || each.protocolHash === null) return [];
    return (['head-teller', 'presidium'] as const).filter((role) => !each.signed.includes(role)).map((role) => ({
      who: role === 'head-teller' ? HEAD : PRESIDIUM, what: { vi: `Ký biên bản kiểm phiếu bầu ${about.vi}`, en: `Sign the protocol of ${about.en}` }, href,
    }));
  });
  return [...superior, ...askedDecision(now), ...dossierWaits(now), ...own];
}

/** What was asked of the superior and has no answer yet, until the congress was held without one. */
function askedDecision(now: CongressNow): Wait[] {
  const asked = latest(now, 'decision-requested');
  const given = latest(now, 'decision-given');
  if (asked === undefined || (given !== undefined && given >= asked) || factOf(now, 'held') !== undefined) return [];
  return [{ who: SUPERIOR, href: `/mua/${now.season}/to-chuc/${now.code}`, what: { vi: `Cho ý kiến về việc đã xin ngày ${dayMonth(asked).vi}`, en: `Answer what was asked on ${dayMonth(asked).en}` } }];
}

function latest(now: CongressNow, kind: string): string | undefined {
  return now.facts.filter((fact) => fact.kind === kind && fact.withdrawn === null).map((fact) => fact.happenedOn).toSorted().at(-1);
}

/** Dossiers that lie with the superior, and until when it must answer. */
function dossierWaits(now: CongressNow): Wait[] {
  const name = now.dossiers.superior?.name;
  return now.dossiers.kinds.filter((each) => each.next === 'wait').map(({ kind, clock }) => ({
    who: name === undefined ? SUPERIOR : { vi: name, en: name }, href: congressHref(now, '/ho-so'),
    what: clock === null
      ? { vi: `Trả lời hồ sơ: ${dossierKindWords[kind].vi}`, en: `Answer on the dossier: ${dossierKindWords[kind].en}` }
      : { vi: `Trả lời hồ sơ: ${dossierKindWords[kind].vi}, hạn ${dayMonth(clock.due).vi}`, en: `Answer on the dossier: ${dossierKindWords[kind].en}, due ${dayMonth(clock.due).en}` },
  }));
}
