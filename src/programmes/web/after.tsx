import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Tabs } from '#kit/tabs.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { overview } from '../contract.ts';
import { type At, congressAddress, type Part, partNamed, PARTS } from './after-address.ts';
import { type Overview, partWords, words } from './page-words.ts';
import { ProgrammesPart } from './programmes-part.tsx';
import { QuartersPart } from './quarters-part.tsx';
import { ReportPart } from './report-part.tsx';
import { RulesPart } from './rules-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { WorksPart } from './works-part.tsx';

/** The work after one congress: what is due, rules and assignments, dissemination, programmes, quarters, the report. */
export function AfterScreen({ season, code }: At) {
  const say = useSay();
  const [address, change] = useAddress();
  const answer = useAnswer(overview, { season, organisation: code });
  const at = { season, code };
  const part = partNamed(address['phan']);
  if (answer.error && !answer.data) {
    const missing = answer.error.code === 'congress_not_found';
    return (
      <Page title={say(words.title)}>
        {missing ? <EmptyState action={<Go className="btn" href={`/mua/${season}/to-chuc/${encodeURIComponent(code)}`}>{say({ vi: 'Mở trang tổ chức', en: 'Open the organisation' })}</Go>}>{say(answer.error.sentence)}</EmptyState> : <FailedState problem={answer.error} retry={answer.refetch} />}
      </Page>
    );
  }
  const { data } = answer;
  const tabs = (Object.keys(PARTS) as Part[]).map((id) => ({ id, name: say(partWords[id]), ...(id === 'works' && data && { count: data.clocks.filter((each) => each.state === 'late').length }) }));
  return (
    <Page title={say(words.title)} above={data ? <Go href={congressAddress(at)}>{data.organisation.name}</Go> : '\u00A0'} lead={data ? <Lead of={data} /> : '\u00A0'}>
      <Tabs label={say(words.title)} tabs={tabs} here={part} onTab={(id) => change({ phan: PARTS[id], loai: undefined, quy: undefined, viec: undefined })} />
      {data ? <Open at={at} of={data} part={part} /> : <Waiting lines={10} lineHeight={44} />}
    </Page>
  );
}

function Open({ at, of, part }: { readonly at: At; readonly of: Overview; readonly part: Part }) {
  const say = useSay();
  if (part === 'report') return <ReportPart at={at} />;
  if (of.heldOn === null) {
    return (
      <EmptyState action={<Go className="btn" href={congressAddress(at)}>{say({ vi: 'Mở đại hội', en: 'Open the congress' })}</Go>}>
        {say({ vi: 'Đại hội chưa tổ chức. Khi ghi nhận đã đại hội, các việc phải làm và thời hạn hiện ở đây.', en: 'The congress is not held yet. Once it is recorded as held, what is due stands here.' })}
      </EmptyState>
    );
  }
  switch (part) {
    case 'works':
      return <WorksPart at={at} of={of} />;
    case 'rules':
      return <RulesPart at={at} of={of} heldOn={of.heldOn} />;
    case 'sessions':
      return <SessionsPart at={at} of={of} />;
    case 'programmes':
      return <ProgrammesPart at={at} of={of} heldOn={of.heldOn} />;
    case 'quarters':
      return <QuartersPart at={at} of={of} />;
  }
}

/** "Đã ban hành 2 trên 3; 1 việc quá hạn." */
function Lead({ of }: { readonly of: Overview }) {
  const say = useSay();
  if (of.heldOn === null) return <>{say({ vi: 'Đại hội chưa tổ chức.', en: 'The congress is not held yet.' })}</>;
  const done = of.clocks.filter((each) => each.doneOn !== null).length;
  const late = of.clocks.filter((each) => each.state === 'late').length;
  const tasks = of.programmes.reduce((sum, each) => sum + each.late, 0);
  return (
    <Strong
      text={say({
        vi: `Đã ban hành **${done} trên ${of.clocks.length}** văn bản phải có${late > 0 ? `; **${late}** quá hạn` : ''}${tasks > 0 ? `; **${tasks}** nhiệm vụ quá hạn` : ''}.`,
        en: `**${done} of ${of.clocks.length}** papers are out${late > 0 ? `; **${late}** overdue` : ''}${tasks > 0 ? `; **${tasks}** tasks overdue` : ''}.`,
      })}
    />
  );
}
