import type { Sentence } from '#foundation/sentence.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import css from './desk.module.css';
import { type DeskAnswer, deskHref, electionHref, type ElectionPlace, type Shown } from './election-view.ts';

/** "Lượt A đang ở tập 3 trên 5. Tập 2 lệch với lượt kia, trưởng ban đang chốt; đồng chí cứ nhập tiếp." */
export function deskLead({ pass, batches }: DeskAnswer, about: Shown | undefined): Sentence {
  const differing = about?.batches.filter(({ differences }) => (differences?.open ?? 0) > 0).map(({ number }) => number) ?? [];
  const list = (and: string): string => differing.join(`, `).replace(/, (\d+)$/, ` ${and} $1`);
  const wait: Sentence =
    differing.length === 0
      ? { vi: '', en: '' }
      : { vi: ` Tập ${list('và')} có chỗ lệch giữa hai lượt, đang chờ chốt; các tập khác cứ nhập tiếp.`, en: ` Batch ${list('and')} differs between the passes and waits to be settled; go on with the others.` };
  if (!pass || pass.state !== 'open') return { vi: `Có ${batches.length} tập phiếu.${wait.vi}`, en: `There are ${batches.length} batches.${wait.en}` };
  return { vi: `Lượt ${pass.pass} đang ở tập ${pass.number} trên ${batches.length}.${wait.vi}`, en: `Pass ${pass.pass} is at batch ${pass.number} of ${batches.length}.${wait.en}` };
}

export function DeskTabs({ place, desk, about }: { readonly place: ElectionPlace; readonly desk: DeskAnswer; readonly about: Shown | undefined }) {
  const say = useSay();
  const open = about?.batches.reduce((sum, { differences }) => sum + (differences?.open ?? 0), 0) ?? desk.differencesOpen;
  return (
    <nav className={css.tabs} aria-label={say({ vi: 'Các bước kiểm phiếu', en: 'Steps of the count' })}>
      <Go href={deskHref(place)} aria-current="page">
        {desk.pass?.state === 'open' ? say({ vi: `Nhập phiếu, lượt ${desk.pass.pass}`, en: `Enter ballots, pass ${desk.pass.pass}` }) : say({ vi: 'Nhận tập phiếu', en: 'Take a batch' })}
      </Go>
      <Go href={electionHref(place, 'lech')}>
        {say({ vi: 'Chỗ lệch', en: 'Differences' })}
        {open > 0 && (
          <span className={css.count}>
            {open}
            <span className="sr"> {say({ vi: 'chỗ chưa chốt', en: 'not settled' })}</span>
          </span>
        )}
      </Go>
      <Go href={electionHref(place, 'bien-ban')}>{say({ vi: 'Biên bản', en: 'Protocol' })}</Go>
    </nav>
  );
}
