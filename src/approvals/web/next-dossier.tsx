import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { NextTask } from '#kit/next-task.tsx';
import type { DossierKind } from '../core/dossier.ts';
import { dossierKindWords } from '../core/words.ts';
import { type At, congressAddress, dossierAddress } from './approvals-address.ts';
import { clockSaid, dossierWords as words, lower, type Overview, type OwnKind } from './dossier-words.ts';
import type { Doing } from './own-dossiers.tsx';

/** Steps by their haste: what came back first, then what can go up, then what is incomplete. */
const HASTE: readonly OwnKind['next'][] = ['answer', 'submit-again', 'submit', 'complete', 'wait'];

/** What is approved before a congress. */
const BEFORE: readonly DossierKind[] = ['plan', 'documents', 'personnel'];

/** The congress was held and nothing of this kind went up here before: nobody prepares it any more. */
export function isPast(kind: OwnKind, congress: Overview['congress']): boolean {
  return congress.heldOn !== null && kind.rounds.length === 0 && BEFORE.includes(kind.kind);
}

/** The dossier to go on with: the first of the most urgent step. */
export function nextKind({ kinds, congress }: Overview): OwnKind | undefined {
  for (const next of HASTE) {
    const found = kinds.find((each) => each.next === next && !isPast(each, congress));
    if (found) return found;
  }
  return undefined;
}

/** What comes next among the dossiers, and the way to it. */
export function NextDossier({ at, of, onDo }: { readonly at: At; readonly of: Overview; readonly onDo: (doing: Doing) => void }) {
  const say = useSay();
  const show = useFormat();
  const kind = nextKind(of);
  if (!kind || !of.may.record) return null;
  const due = kind.clock && say({ vi: `Hạn ${show.day(kind.clock.due as Day)}, ${clockSaid(kind.clock).vi}.`, en: `Due ${show.day(kind.clock.due as Day)}, ${clockSaid(kind.clock).en}.` });
  return (
    <NextTask title={say(titleOf(kind, of.superior?.name ?? ''))} why={<>{say(whyOf(kind))} {due}</>}>
      <NextButton at={at} kind={kind} onDo={onDo} />
    </NextTask>
  );
}

function titleOf(kind: OwnKind, superior: string): Sentence {
  const name = { vi: lower(dossierKindWords[kind.kind].vi), en: lower(dossierKindWords[kind.kind].en) };
  switch (kind.next) {
    case 'answer':
      return { vi: `Trả lời góp ý về hồ sơ ${name.vi}`, en: `Answer the remarks on the dossier: ${name.en}` };
    case 'submit-again':
      return { vi: `Trình lại hồ sơ ${name.vi}`, en: `Send the dossier again: ${name.en}` };
    case 'submit':
      return { vi: `Trình hồ sơ ${name.vi}`, en: `Send the dossier up: ${name.en}` };
    case 'wait':
      return { vi: `${superior} đang xem hồ sơ ${name.vi}`, en: `${superior} has the dossier: ${name.en}` };
    default:
      return { vi: `Hoàn thiện hồ sơ ${name.vi}`, en: `Complete the dossier: ${name.en}` };
  }
}

function whyOf(kind: OwnKind): Sentence {
  const { open } = kind.remarks;
  switch (kind.next) {
    case 'answer':
      return { vi: `Còn ${open} góp ý chưa trả lời.`, en: `${open} remarks have no answer yet.` };
    case 'submit-again':
      return kind.reopened ? { vi: 'Hồ sơ đã mở điều chỉnh; sửa xong thì trình lại.', en: 'It was opened to changes; send it again when they are made.' } : { vi: 'Sửa theo ý kiến cấp trên rồi trình lại.', en: 'Change what the superior asked for, then send it again.' };
    case 'submit':
      return { vi: 'Các thành phần bắt buộc đã đủ.', en: 'Every required piece is there.' };
    case 'wait':
      return { vi: 'Hồ sơ chờ cấp trên trả lời.', en: 'The dossier waits for the answer.' };
    default:
      return { vi: `Còn thiếu ${kind.missing} thành phần bắt buộc.`, en: `${kind.missing} required pieces are missing.` };
  }
}

function NextButton({ at, kind, onDo }: { readonly at: At; readonly kind: OwnKind; readonly onDo: (doing: Doing) => void }) {
  const say = useSay();
  if ((kind.next === 'answer' || kind.next === 'wait') && kind.dossier) {
    return (
      <Go className={kind.next === 'answer' ? 'btn main' : 'btn'} href={dossierAddress(at.season, kind.dossier.id)}>
        {say(kind.next === 'answer' ? words.answer : words.open)}
      </Go>
    );
  }
  const missing = kind.pieces.find((piece) => piece.must && piece.state === 'missing' && piece.href !== null);
  if (kind.next === 'complete' && missing) {
    return (
      <Go className="btn main" href={`${congressAddress(at)}/${missing.href ?? ''}`}>
        {say({ vi: 'Làm phần còn thiếu', en: 'Make what is missing' })}
      </Go>
    );
  }
  return (
    <button type="button" className="btn main" disabled={!kind.may.submit} onClick={() => onDo({ what: 'submit', kind })}>
      {say(kind.next === 'submit-again' ? words.submitAgain : words.submit)}
    </button>
  );
}
