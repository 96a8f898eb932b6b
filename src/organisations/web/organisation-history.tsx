import type { Day, Moment } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { type ChangeView, type OrganisationPage, showOrganisation, type StateView } from '../contract.ts';
import css from './register.module.css';
import { registerWords as words } from './register-words.ts';
import { useKinds } from './use-kinds.ts';
import { changeWords, nameAndCode } from './words.ts';

/** What became of an organisation, with days, reasons and who recorded it. A panel of the organisation page. */
export function OrganisationHistory({ code, knownOn }: { readonly code: string; readonly knownOn?: Day }) {
  const say = useSay();
  const answer = useAnswer(showOrganisation, { code, ...(knownOn !== undefined && { knownOn }) });
  return (
    <Panel title={say(words.history)}>
      <Answered of={answer} waiting={<Waiting lines={4} lineHeight={40} />}>
        {(organisation) => <HistoryLines organisation={organisation} />}
      </Answered>
    </Panel>
  );
}

export function HistoryLines({ organisation }: { readonly organisation: OrganisationPage }) {
  const say = useSay();
  const show = useFormat();
  if (organisation.changes.length === 0) return <EmptyState>{say({ vi: 'Chưa ghi gì về tổ chức này đến ngày đang xem.', en: 'Nothing was recorded about it up to the shown day.' })}</EmptyState>;
  return (
    <ol className={css.history}>
      {organisation.changes.map((change) => (
        <li key={`${change.entry}-${change.kind}-${change.other?.code ?? ''}`}>
          <time dateTime={change.on}>{show.day(change.on as Day)}</time>
          <div>
            <b>{say(changeWords[change.kind] ?? { vi: change.kind, en: change.kind })}</b>
            {change.other && <> {nameAndCode(change.other)}</>}
            <StateAt states={organisation.history} change={change} />
            <p>{change.reason}</p>
            <small>
              {say(words.recorded)} {show.moment(change.recordedAt as Moment)} · {change.person ?? say(words.system)} · {say(words.entry)} {show.number(change.entry)}
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the change made of it: the new name, kind, superior or numbers of the stretch that began on that day. */
function StateAt({ states, change }: { readonly states: readonly StateView[]; readonly change: ChangeView }) {
  const show = useFormat();
  const say = useSay();
  const kinds = useKinds();
  const state = states.find((each) => each.from === change.on);
  if (!state) return null;
  const numbers = [
    state.members !== null && say({ vi: `${show.number(state.members)} đảng viên`, en: `${show.number(state.members)} members` }),
    state.branches !== null && say({ vi: `${show.number(state.branches)} chi bộ`, en: `${show.number(state.branches)} branches` }),
  ].filter((each) => each !== false);
  const said = {
    added: state.name, renamed: state.name, reclassified: kinds.kind(state.kindId), moved: change.other ? '' : (state.superior?.name ?? ''), recounted: numbers.join(', '),
  }[change.kind as string];
  return said ? <>: {said}</> : null;
}
