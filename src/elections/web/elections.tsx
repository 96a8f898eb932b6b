import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { overview } from '../contract.ts';
import { BeginDialog, type Beginning } from './begin-dialog.tsx';
import { ElectionSteps } from './election-steps.tsx';
import { electionName, may, type Overview } from './election-view.ts';
import { PlanPostDialog, SuperiorAnswers } from './superior-answers.tsx';
import { BaseFigures, RegulationNote } from './base-figures.tsx';

/** The chain of elections of one congress: what is over, what is under way, what may come next and why not. */
export function ElectionsScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const place = { season, organisation: code };
  const answer = useAnswer(overview, place);
  if (answer.error && !answer.data) {
    return (
      <Page title={say({ vi: 'Bầu cử', en: 'Elections' })}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={answer} waiting={<ChainWaiting />}>
      {(chain) => <Chain place={place} chain={chain} />}
    </Answered>
  );
}

function ChainWaiting() {
  const say = useSay();
  return (
    <Page title={say({ vi: 'Bầu cử', en: 'Elections' })} lead={'\u00A0'}>
      <Waiting lines={8} lineHeight={56} />
    </Page>
  );
}

function Chain({ place, chain }: { readonly place: { readonly season: string; readonly organisation: string }; readonly chain: Overview }) {
  const say = useSay();
  const [beginning, setBeginning] = useState<Beginning | undefined>(undefined);
  const [planning, setPlanning] = useState(false);
  const empty = chain.elections.length === 0 && chain.next.length === 0;
  return (
    <Page
      title={say({ vi: 'Bầu cử', en: 'Elections' })}
      above={<Go href={`/mua/${place.season}/dai-hoi/${encodeURIComponent(place.organisation)}`}>{chain.organisation.name}</Go>}
      lead={say(chainLead(chain))}
    >
      <div className="page-split">
        <div>
          {empty ? (
            <EmptyState>{say({ vi: 'Đại hội này không có nội dung bầu cử. Xem lại nội dung đại hội trong kế hoạch.', en: 'This congress elects nobody. See its contents in the plan.' })}</EmptyState>
          ) : (
            <ElectionSteps place={place} chain={chain} onBegin={setBeginning} />
          )}
        </div>
        <div>
          <Panel title={say({ vi: 'Số người được tính để bầu', en: 'Base of the vote' })}>
            <BaseFigures base={chain.base} place={place} regulation={chain.regulation.id} />
          </Panel>
          <SuperiorAnswers place={place} chain={chain} onPlan={() => setPlanning(true)} />
          <Panel title={say({ vi: 'Quy chế áp dụng', en: 'Regulation in force' })}>
            <RegulationNote regulation={chain.regulation} />
          </Panel>
        </div>
      </div>
      <BeginDialog place={place} regulation={chain.regulation.id} beginning={beginning} present={chain.base?.present} onClose={() => setBeginning(undefined)} />
      {may(chain.actions, 'elections.plan_post') && <PlanPostDialog place={place} opened={planning} onClose={() => setPlanning(false)} />}
    </Page>
  );
}

/** "2 cuộc bầu xong, 1 đang làm. Tiếp theo: bầu bí thư." */
export function chainLead({ elections, next }: Pick<Overview, 'elections' | 'next'>): Sentence {
  const over = elections.filter(({ closed }) => closed).length;
  const running = elections.length - over;
  const coming = next.find((each) => each.may);
  const name = coming && electionName({ office: coming.office, branch: coming.branch, round: 1, roundKind: 'first' });
  const done: Sentence = elections.length === 0 ? { vi: 'Chưa mở cuộc bầu nào.', en: 'No election has begun.' } : begunSentence(over, running);
  const then: Sentence = name
    ? { vi: ` Tiếp theo: ${lower(name.vi)}.`, en: ` Next: ${lower(name.en)}.` }
    : next.length > 0 ? { vi: ' Cuộc tiếp theo phải chờ; xem vì sao ở từng dòng.', en: ' The next one has to wait; each line says why.' } : { vi: '', en: '' };
  return { vi: done.vi + then.vi, en: done.en + then.en };
}

/** Of what has begun: how many are over, how many under way; what is nought is not said. */
function begunSentence(over: number, running: number): Sentence {
  if (over === 0) return { vi: `${running} cuộc bầu đang làm.`, en: `${running} under way.` };
  if (running === 0) return { vi: `${over} cuộc bầu đã xong.`, en: `${over} over.` };
  return { vi: `${over} cuộc bầu đã xong, ${running} đang làm.`, en: `${over} over, ${running} under way.` };
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
