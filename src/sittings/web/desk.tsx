import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Moment, millisecondsOf } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { showDay } from '../contract.ts';
import { officeWords } from '../core/words.ts';
import { AgendaFindings } from './agenda-findings.tsx';
import { congressAddress } from './congress-address.ts';
import { DeskAgenda } from './desk-agenda.tsx';
import { DeskMotions } from './desk-motions.tsx';
import { NEXT_BOX, NextBox, useNextAct } from './desk-next.tsx';
import { DeskOfficers } from './desk-officers.tsx';
import { DeskScreens } from './desk-screens.tsx';
import { DeskSpeakers } from './desk-speakers.tsx';
import { DeskStrip } from './desk-strip.tsx';
import { type Asked, dayLead, type Desk, DeskContext, type DayView, useDesk } from './desk-view.ts';
import { deskWords as words, lower } from './desk-words.ts';
import css from './desk.module.css';
import { useKeys, useKeysWanted } from './keys.ts';
import { CountForm, MotionForm } from './motion-dialog.tsx';
import { OfficersForm } from './officers-dialog.tsx';
import { ScreenForm, TextForm } from './screen-dialogs.tsx';
import { CloseForm, OpenDialog } from './sitting-dialogs.tsx';
import { SpeechForm } from './speech-dialog.tsx';
import { TimeBalance } from './time-balance.tsx';

/** The chair's desk: what is to be done next and by which rule, who is there, who speaks, what is voted, what the hall sees. */
export function DeskScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(showDay, { season, organisation: code });
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.title)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={44} />}>
      {(day) => <DayDesk season={season} code={code} day={day} ahead={millisecondsOf(day.now as Moment) - answer.dataUpdatedAt} />}
    </Answered>
  );
}

function DayDesk({ season, code, day, ahead }: Omit<Desk, 'ask'>) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const desk = useMemo<Desk>(() => ({ season, code, day, ahead, ask: setAsked }), [season, code, day, ahead]);
  const base = congressAddress(season, code);
  return (
    <DeskContext value={desk}>
      <Page
        title={say(words.title)}
        above={<Go href={base}>{day.organisation.name}</Go>}
        lead={say(dayLead(day))}
        actions={
          <>
            <Go className="btn" href={`${base}/chuong-trinh`}>
              {say(words.agenda)}
            </Go>
            <Go className="btn" href={`${base}/bien-ban`}>
              {say(words.minutes)}
            </Go>
          </>
        }
      >
        <DeskBody />
        <DeskDialog asked={asked} onClose={() => setAsked(undefined)} onAsk={setAsked} />
      </Page>
    </DeskContext>
  );
}

function DeskBody() {
  const say = useSay();
  const { day, ask } = useDesk();
  const next = useNextAct();
  const [wanted, setWanted] = useKeysWanted();
  const may = day.may.record && day.closedAt === null;
  const inSitting = may && day.open !== null;
  useKeys(
    {
      Enter: next && !next.busy ? next.act : undefined,
      p: may ? () => ask({ kind: 'speech' }) : undefined,
      b: inSitting ? () => ask({ kind: 'motion' }) : undefined,
      m: day.screens.length > 0 ? () => document.querySelector<HTMLElement>('[data-show-all]')?.click() : undefined,
    },
    wanted,
  );
  return (
    <>
      <NextBox act={next} />
      <DeskStrip />
      <div className={css.cols}>
        <div>
          <DeskSpeakers />
          <div className={css.later}>
            <DeskAgenda />
          </div>
        </div>
        <div>
          <DeskMotions />
          <DeskScreens />
          <div className={css.last}>
            <DeskOfficers />
            {day.agenda.items.length > 0 && (
              <Panel title={say(words.balance)}>
                <TimeBalance planned={day.agenda.planned} actual={inMinutes(day.agenda.spent)} />
                <AgendaFindings findings={day.agenda.findings} />
              </Panel>
            )}
          </div>
        </div>
      </div>
      {day.may.record && (
        <p className={css.keysLine}>
          <span>
            <kbd>Enter</kbd> {lower(say(words.next))}
          </span>
          <span>
            <kbd>P</kbd> {lower(say(words.askToSpeak))}
          </span>
          <span>
            <kbd>B</kbd> {lower(say(words.putMotion))}
          </span>
          <span>
            <kbd>M</kbd> {lower(say(words.screens))}
          </span>
          <button type="button" className="link" aria-pressed={wanted} onClick={() => setWanted(!wanted)}>
            {say(wanted ? { vi: 'Tắt phím tắt', en: 'Switch the keys off' } : { vi: 'Bật phím tắt', en: 'Switch the keys on' })}
          </button>
        </p>
      )}
    </>
  );
}

function inMinutes({ documents, elections, other }: DayView['agenda']['spent']): DayView['agenda']['spent'] {
  return { documents: Math.round(documents / 60), elections: Math.round(elections / 60), other: Math.round(other / 60) };
}

/** The one dialog that is open. */
function DeskDialog({ asked, onClose, onAsk }: { readonly asked: Asked | undefined; readonly onClose: () => void; readonly onAsk: (asked: Asked) => void }) {
  const say = useSay();
  const { day } = useDesk();
  const motion = asked?.kind === 'count' ? day.motions.find((each) => each.id === asked.motion) : undefined;
  const titles: { readonly [K in Exclude<Asked['kind'], 'open'>]: string } = {
    speech: say(words.askToSpeak),
    motion: say(words.putMotion),
    count: motion ? say({ vi: `Biểu quyết số ${motion.number}`, en: `Vote no. ${motion.number}` }) : '',
    officers: asked?.kind === 'officers' ? say({ vi: `Bầu ${lower(officeWords[asked.office].vi)}`, en: `Elect the ${lower(officeWords[asked.office].en)}` }) : '',
    screen: say(words.addScreen),
    text: say({ vi: 'Dòng chữ trên màn hình', en: 'Text on the screen' }),
    close: say(words.closeCongress),
  };
  const shown = asked && asked.kind !== 'open' && (asked.kind !== 'count' || motion) ? asked : undefined;
  return (
    <>
      <OpenDialog opened={asked?.kind === 'open'} onClose={onClose} />
      {/* After a dialog the next step is at hand: Enter does not open the same dialog once more. */}
      <Modal opened={shown !== undefined} onClose={onClose} returnFocus={false} onExitTransitionEnd={() => document.getElementById(NEXT_BOX)?.focus({ preventScroll: true })} size={560} title={shown && titles[shown.kind]} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
        {shown?.kind === 'speech' && <SpeechForm onClose={onClose} />}
        {shown?.kind === 'motion' && <MotionForm resolution={shown.resolution === true} onClose={(put) => (put === undefined ? onClose() : onAsk({ kind: 'count', motion: put }))} />}
        {shown?.kind === 'count' && motion && <CountForm key={motion.id} motion={motion} onClose={onClose} />}
        {shown?.kind === 'officers' && <OfficersForm key={shown.office} office={shown.office} onClose={onClose} />}
        {shown?.kind === 'screen' && <ScreenForm onClose={onClose} />}
        {shown?.kind === 'text' && <TextForm screens={shown.screens} onClose={onClose} />}
        {shown?.kind === 'close' && <CloseForm onClose={onClose} />}
      </Modal>
    </>
  );
}
