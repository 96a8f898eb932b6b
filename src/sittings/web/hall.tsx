import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import type { Moment } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { type HallLine, useHallLine } from './hall-line.ts';
import { type HallAnswer, SpeakerPanel } from './hall-speaker.tsx';
import { AgendaPanel, BlankPanel, MotionPanel, RestPanel, TextPanel } from './hall-views.tsx';
import { hallWords as words } from './hall-words.ts';
import css from './hall.module.css';

/** A view of what a later room announces: its own payload under its own title. It begins with HallStage and has one h1. */
export type HallPanelView = ComponentType<{ readonly title: string; readonly payload: unknown }>;
export type HallPanelViews = { readonly [kind: string]: () => Promise<HallPanelView> };

/** One screen of the hall, by its token: what was announced and nothing else, without any control. */
export function Hall({ token, panels }: { readonly token: string; readonly panels: HallPanelViews }) {
  const say = useSay();
  const line = useHallLine(token);
  const views = useMemo(() => Object.fromEntries(Object.entries(panels).map(([kind, load]) => [kind, lazy(async () => ({ default: await load() }))])), [panels]);
  const title = line.shown ? say(line.shown.title) : say(words.screen);
  useEffect(() => {
    document.title = `${line.shown ? `${line.shown.screen}, ${title}` : title} – Đại Hội`;
  }, [line.shown, title]);
  return (
    <>
      {line.unknown ? (
        <RestPanel title={say(words.unknown)} hint={say(words.unknownHint)} />
      ) : line.shown ? (
        <Shown answer={line.shown} ahead={line.ahead} views={views} />
      ) : (
        <RestPanel title={say(words.waiting)} hint={say(words.waitingHint)} />
      )}
      <Quiet line={line} />
    </>
  );
}

type Views = { readonly [kind: string]: LazyExoticComponent<HallPanelView> };

function Shown({ answer, ahead, views }: { readonly answer: HallAnswer; readonly ahead: number; readonly views: Views }): ReactNode {
  const say = useSay();
  const title = say(answer.title);
  const { panel } = answer;
  switch (panel.kind) {
    case 'blank':
      return <BlankPanel />;
    case 'text':
      return <TextPanel panel={panel} />;
    case 'agenda':
      return <AgendaPanel panel={panel} title={title} />;
    case 'speaker':
      return <SpeakerPanel panel={panel} ahead={ahead} />;
    case 'motion':
      return <MotionPanel panel={panel} />;
    case 'announced': {
      const View = views[panel.panelKind];
      // A kind that this page does not know yet: what was announced has at least its title.
      if (!View) return <RestPanel title={panel.title} />;
      return (
        <Suspense fallback={<BlankPanel />}>
          <View title={panel.title} payload={panel.payload} />
        </Suspense>
      );
    }
  }
}

/** The only small marks: when a result was announced, that the line is lost, that all this is invented. */
function Quiet({ line }: { readonly line: HallLine }) {
  const say = useSay();
  const show = useFormat();
  const panel = line.shown?.panel;
  const white = panel?.kind === 'text' || panel?.kind === 'motion' || panel?.kind === 'announced';
  const decidedAt = panel?.kind === 'motion' ? panel.motion.decision?.decidedAt : undefined;
  const announcedAt = panel?.kind === 'announced' ? panel.announcedAt : undefined;
  const at = (moment: string): string => show.moment(moment as Moment);
  return (
    <p className={`${css.quiet} ${white ? css.white : css.black}`}>
      {line.lost && (
        <span className={css.lost} role="status">
          {say(words.lost)}
        </span>
      )}
      {line.shown?.sample === true && <span>{say(words.sample)}</span>}
      {announcedAt !== undefined && <span>{say({ vi: `Công bố ${at(announcedAt)}`, en: `Announced ${at(announcedAt)}` })}</span>}
      {decidedAt !== undefined && <span>{say({ vi: `Biểu quyết ${at(decidedAt)}`, en: `Voted ${at(decidedAt)}` })}</span>}
    </p>
  );
}
