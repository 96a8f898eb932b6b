import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { overview } from '../contract.ts';
import { type DossierKind, isApproved } from '../core/dossier.ts';
import { type At, congressAddress, KIND_NAMES, kindNamed } from './approvals-address.ts';
import css from './approvals.module.css';
import { ClockMark, ClockWhy } from './clock-line.tsx';
import { dossierWords as words, type Overview, type OwnKind } from './dossier-words.ts';
import { nextKind, NextDossier } from './next-dossier.tsx';
import { OwnKindPanel } from './own-kind.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

/** An open form: of which kind, and which. */
export interface Doing {
  readonly what: 'submit' | 'reopen';
  readonly kind: OwnKind;
}

/** One organisation's own side: its five dossiers in their order, what each still lacks, and what to do next. */
export function OwnDossiersScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(overview, { season, organisation: code });
  const [doing, setDoing] = useState<Doing | undefined>(undefined);
  const at = { season, code };
  if (answer.error?.code === 'congress_not_found') {
    return (
      <Page title={say(words.own)}>
        <EmptyState action={<Go className="btn" href={`/mua/${season}/to-chuc/${encodeURIComponent(code)}`}>{say({ vi: 'Mở trang tổ chức', en: 'Open the organisation' })}</Go>}>{say(answer.error.sentence)}</EmptyState>
      </Page>
    );
  }
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.own)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  if (!answer.data) {
    return (
      <Page title={say(words.own)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const { data } = answer;
  return (
    <Page title={say(words.own)} above={<Go href={congressAddress(at)}>{data.organisation.name}</Go>} lead={<Lead of={data} />}>
      <NextDossier at={at} of={data} onDo={setDoing} />
      <div className="page-split">
        <div>
          <Kinds at={at} of={data} onDo={setDoing} />
        </div>
        <div>
          <Clocks of={data} />
        </div>
      </div>
      {doing?.what === 'submit' && <SubmitDialog at={at} of={data} kind={doing.kind} onClose={() => setDoing(undefined)} />}
      {doing?.what === 'reopen' && <ReopenDialog at={at} kind={doing.kind.kind} onClose={() => setDoing(undefined)} />}
    </Page>
  );
}

/** "Đã duyệt 2 trên 5 hồ sơ; cấp trên đang giữ 1 hồ sơ." */
function Lead({ of: { kinds, superior } }: { readonly of: Overview }) {
  const say = useSay();
  const approved = kinds.filter((each) => each.byHandOn !== null || (each.state !== 'none' && isApproved(each.state))).length;
  const waiting = kinds.filter((each) => each.next === 'wait').length;
  const above = superior?.name ?? '';
  return (
    <Strong
      text={say({
        vi: `Đã duyệt **${approved} trên ${kinds.length}** hồ sơ${waiting > 0 ? `; ${above} đang giữ **${waiting}**` : ''}.`,
        en: `**${approved} of ${kinds.length}** dossiers are approved${waiting > 0 ? `; ${above} has **${waiting}**` : ''}.`,
      })}
    />
  );
}

/** The kinds under one another; one is open, and which stands in the address. */
function Kinds({ at, of, onDo }: { readonly at: At; readonly of: Overview; readonly onDo: (doing: Doing) => void }) {
  const [address, change] = useAddress();
  const named = address['ho-so'];
  const open: DossierKind | undefined = named === undefined ? (nextKind(of)?.kind ?? of.kinds[0]?.kind) : kindNamed(named);
  return (
    <div className={css.kinds}>
      {of.kinds.map((kind) => (
        <OwnKindPanel key={kind.kind} at={at} of={of} kind={kind} open={kind.kind === open} onToggle={() => change({ 'ho-so': kind.kind === open ? 'khong' : KIND_NAMES[kind.kind] }, { replace: true })} onDo={onDo} />
      ))}
    </div>
  );
}

/** What the rules ask of this congress, the next due first. */
function Clocks({ of: { clocks, organisation } }: { readonly of: Overview }) {
  const say = useSay();
  const show = useFormat();
  return (
    <Panel title={say({ vi: 'Thời hạn theo quy định', en: 'Legal clocks' })}>
      {clocks.length === 0 ? (
        <p className="muted small">{say({ vi: 'Không có thời hạn nào đang chạy.', en: 'No clock is running.' })}</p>
      ) : (
        <ul className={css.clocks}>
          {clocks.map((clock) => (
            <li key={`${clock.rule ?? ''} ${clock.words.vi} ${clock.due}`}>
              <span>
                <b>{say(clock.words)}</b>
                <ClockWhy clock={clock} />
              </span>
              <span className={css.pair}>
                <span>
                  {show.day(clock.due as Day)}
                  {clock.holder && clock.holder.code !== organisation.code && ` · ${clock.holder.name}`}
                </span>
                <ClockMark clock={clock} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
