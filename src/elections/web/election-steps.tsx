import { Button } from '@mantine/core';
import type { Sentence } from '#foundation/sentence.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { type StateName, StateMark } from '#kit/state-mark.tsx';
import type { RegulationId } from '../core/packs/pack.ts';
import type { Beginning } from './begin-dialog.tsx';
import { electionHref, electionName, type Overview, type Summary } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import { stageWords } from './stage-words.ts';

type Coming = Overview['next'][number];

/** Every election of this congress in the order of the statute; those to come with what speaks for or against beginning them. */
export function ElectionSteps({ place, chain, onBegin }: { readonly place: { readonly season: string; readonly organisation: string }; readonly chain: Overview; readonly onBegin: (beginning: Beginning) => void }) {
  const mayBegin = chain.actions.find((each) => each.operation === 'elections.begin')?.may ?? false;
  const first = chain.next.find((each) => each.may);
  return (
    <ol className={css.steps}>
      {chain.elections.map((election) => (
        <Begun key={election.id} place={place} election={election} />
      ))}
      {chain.next.map((coming) => (
        <ToCome key={`${coming.office} ${coming.place}`} coming={coming} regulation={chain.regulation.id} button={mayBegin && coming.may ? (coming === first ? 'main' : 'beside') : undefined} onBegin={() => onBegin({ office: coming.office, branch: coming.branch, place: coming.place })} />
      ))}
    </ol>
  );
}

function Begun({ place, election }: { readonly place: { readonly season: string; readonly organisation: string }; readonly election: Summary }) {
  const say = useSay();
  const href = electionHref({ ...place, election: election.id });
  return (
    <li className={election.closed ? '' : css.running}>
      <div className={css.stepHead}>
        <Go href={href} className={css.stepName}>
          {say(electionName(election))}
        </Go>
        <StateMark state={stateOf(election)}>{say(election.closed ? { vi: 'xong', en: 'over' } : stageWords[election.stage])}</StateMark>
      </div>
      <p className={css.stepFacts}>{say(factsOf(election))}</p>
      {election.elected && election.elected.length > 0 && (
        <p className={css.stepFacts}>
          {say({ vi: 'Trúng cử: ', en: 'Elected: ' })}
          {election.elected.join(', ')}
        </p>
      )}
    </li>
  );
}

function ToCome({ coming, regulation, button, onBegin }: { readonly coming: Coming; readonly regulation: RegulationId; readonly button: 'main' | 'beside' | undefined; readonly onBegin: () => void }) {
  const say = useSay();
  const name = electionName({ office: coming.office, branch: coming.branch, round: 1, roundKind: 'first' });
  return (
    <li className={css.coming}>
      <div className={css.stepHead}>
        <span className={css.stepName}>{say(name)}</span>
        {button ? (
          <Button size="xs" variant={button === 'main' ? 'filled' : 'default'} onClick={onBegin}>
            {say({ vi: 'Mở cuộc bầu', en: 'Begin' })}
            <span className="sr"> {say(name)}</span>
          </Button>
        ) : (
          <span className="muted small">{say(coming.may ? { vi: 'có thể mở', en: 'may begin' } : { vi: 'chưa mở được', en: 'may not begin yet' })}</span>
        )}
      </div>
      <p className={css.stepFacts}>{say(placeWords[coming.place])}</p>
      {coming.findings.length > 0 && <Findings findings={coming.findings} regulation={regulation} />}
    </li>
  );
}

export const placeWords: { readonly [P in Summary['place']]: Sentence } = {
  congress: { vi: 'Tại đại hội', en: 'At the congress' },
  conference: { vi: 'Tại hội nghị lần thứ nhất của ban chấp hành mới', en: 'At the first plenum of the new committee' },
};

function factsOf({ place, roundSeats, names, countKind, roundKind, round }: Summary): Sentence {
  const list: Sentence = names > 0 ? { vi: `bầu ${roundSeats} trong ${names} người`, en: `${roundSeats} of ${names} to be elected` } : { vi: `cần bầu ${roundSeats} người`, en: `${roundSeats} to be elected` };
  const again: Sentence = roundKind === 'first' ? { vi: '', en: '' } : { vi: `; lần bầu thứ ${round}`, en: `; ballot ${round}` };
  const check: Sentence = countKind === 'check' ? { vi: '; kiểm đối chiếu', en: '; check count' } : { vi: '', en: '' };
  return { vi: `${placeWords[place].vi}, ${list.vi}${again.vi}${check.vi}`, en: `${placeWords[place].en}, ${list.en}${again.en}${check.en}` };
}

function stateOf({ closed, stage }: Summary): StateName {
  if (closed) return 'done';
  return stage === 'signed' || stage === 'announced' ? 'held' : 'planned';
}
