import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OutputOf, SentBy } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { Answered } from '#kit/answered.tsx';
import { type AnyOperation, call, type ProblemFrom, useAnswer, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { kitWords } from '#kit/words.ts';
import { declareHold, liftHold, listHolds, showSeason } from '../contract.ts';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';
import { useUnits } from './use-units.ts';

type Moved = OutputOf<typeof liftHold>;
export type HoldView = OutputOf<typeof listHolds>['holds'][number];

export interface HoldsDrawerProps {
  readonly season: string;
  readonly opened: boolean;
  readonly mayDecide: boolean;
  readonly onClose: () => void;
  readonly onDone: (moved: number) => void;
}

/** Holds of the season: those there were, ending one, declaring a new one; what moves is shown first. */
export function HoldsDrawer({ season, opened, mayDecide, onClose, onDone }: HoldsDrawerProps) {
  const say = useSay();
  const answer = useAnswer(listHolds, { season }, { enabled: opened });
  return (
    <SideDrawer opened={opened} onClose={onClose} title={say(words.holds)} size={520}>
      <Answered of={answer}>
        {({ holds }) => (holds.length === 0 ? <p className="muted">{say(words.noHolds)}</p> : holds.toReversed().map((hold) => <HoldItem key={hold.id} season={season} hold={hold} mayDecide={mayDecide} onDone={onDone} />))}
      </Answered>
      {mayDecide && <DeclareForm season={season} onDone={onDone} />}
    </SideDrawer>
  );
}

/** "1/4/2020 – 22/4/2020" or "từ 1/4/2020, chưa có ngày cuối". */
export function useHoldDays(): (hold: HoldView) => string {
  const say = useSay();
  const show = useFormat();
  return (hold) => {
    const last = hold.liftedAt === null ? hold.untilDay : hold.liftedUntil;
    if (last === null) return say({ vi: `từ ${show.day(hold.fromDay as Day)}, chưa có ngày cuối`, en: `from ${show.day(hold.fromDay as Day)}, without an end yet` });
    if (last < hold.fromDay) return say({ vi: `${show.day(hold.fromDay as Day)}, đã thôi trước khi bắt đầu`, en: `${show.day(hold.fromDay as Day)}, called off before it began` });
    return `${show.day(hold.fromDay as Day)} – ${show.day(last as Day)}`;
  };
}

function HoldItem({ season, hold, mayDecide, onDone }: { readonly season: string; readonly hold: HoldView; readonly mayDecide: boolean; readonly onDone: (moved: number) => void }) {
  const say = useSay();
  const days = useHoldDays();
  const [ending, setEnding] = useState(false);
  return (
    <div className={css.hold}>
      <h3>
        <span>{days(hold)}</span>
        {mayDecide && hold.liftedAt === null && hold.untilDay === null && !ending && (
          <Button size="xs" variant="default" onClick={() => setEnding(true)}>
            {say(words.endHold)}
          </Button>
        )}
      </h3>
      <p>{hold.reason}</p>
      <small>
        {hold.organisation.name}
        {hold.paperNumber !== '' && ` · ${hold.paperNumber}`}
      </small>
      {ending && <EndForm season={season} hold={hold} onClose={() => setEnding(false)} onDone={onDone} />}
    </div>
  );
}

function EndForm({ season, hold, onClose, onDone }: { readonly season: string; readonly hold: HoldView; readonly onClose: () => void; readonly onDone: (moved: number) => void }) {
  const say = useSay();
  const [lastDay, setLastDay] = useState<Day | undefined>(undefined);
  const work = useWork(liftHold);
  const input: SentBy<typeof liftHold> | undefined = lastDay && { season, hold: hold.id, lastDay };
  const preview = usePreview(liftHold, input);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!input) return;
    const result = await work.send(input);
    if (result.ok) onDone(result.value.moved);
  };
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <DayField label={say(words.lastDay)} required value={lastDay} onChange={setLastDay} near={hold.fromDay as Day} />
      <MovedPreview moved={preview.data} problem={preview.error} />
      {!preview.error && <ProblemNote problem={work.error} />}
      <div className={css.submit}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={work.isPending} disabled={!preview.data}>
          {say(words.endHold)}
        </Button>
      </div>
    </form>
  );
}

function DeclareForm({ season, onDone }: { readonly season: string; readonly onDone: (moved: number) => void }) {
  const say = useSay();
  const about = useAnswer(showSeason, { season }).data;
  const { tops, below } = useUnits(season);
  const [organisation, setOrganisation] = useState('');
  const [fromDay, setFromDay] = useState<Day | undefined>(undefined);
  const [untilDay, setUntilDay] = useState<Day | undefined>(undefined);
  const [reason, setReason] = useState('');
  const [paperNumber, setPaperNumber] = useState('');
  const work = useWork(declareHold);
  const unit = organisation === '' ? (tops[0]?.code ?? '') : organisation;
  // What moves depends on place and days alone; the reason is asked when it is written.
  const asked: SentBy<typeof declareHold> | undefined = fromDay && unit !== '' ? { season, organisation: unit, fromDay, reason: '–', ...(untilDay && { untilDay }) } : undefined;
  const preview = usePreview(declareHold, asked);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!asked) return;
    const result = await work.send({ ...asked, reason: reason.trim(), paperNumber: paperNumber.trim() });
    if (result.ok) onDone(result.value.moved);
  };
  return (
    <section className={css.part}>
      <h3>{say(words.newHold)}</h3>
      <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
        <NativeSelect label={say(words.scope)} value={unit} onChange={(event) => setOrganisation(event.currentTarget.value)} data={[...tops, ...below].map(({ code, name }) => ({ value: code, label: name }))} />
        <div className={css.two}>
          <DayField label={say(words.from)} required value={fromDay} onChange={setFromDay} {...(about && { near: (about.shownOn ?? about.fromDay) as Day })} />
          <DayField label={say(words.until)} placeholder={say(words.untilHint)} value={untilDay} onChange={setUntilDay} {...(fromDay && { near: fromDay })} />
        </div>
        <Textarea label={say(kitWords.reason)} required autosize minRows={2} maxRows={6} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <TextInput label={say(words.paper)} maxLength={60} value={paperNumber} onChange={(event) => setPaperNumber(event.currentTarget.value)} />
        <MovedPreview moved={preview.data} problem={preview.error} />
        {!preview.error && <ProblemNote problem={work.error} />}
        <div className={css.submit}>
          <Button type="submit" loading={work.isPending} disabled={!preview.data || reason.trim() === ''}>
            {say(words.newHold)}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Asks with `preview` what would move. */
function usePreview<Op extends AnyOperation>(operation: Op, input: SentBy<Op> | undefined) {
  return useQuery<OutputOf<Op>, ProblemFrom<Op>>({
    queryKey: [operation.name, 'preview', input],
    enabled: input !== undefined,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const result = await call(operation, { ...(input as object), preview: true } as SentBy<Op>, { signal });
      // oxlint-disable-next-line typescript/only-throw-error -- react-query carries the problem as its error
      if (!result.ok) throw result.problem;
      return result.value;
    },
  });
}

function MovedPreview({ moved, problem }: { readonly moved: Moved | undefined; readonly problem: ProblemFrom<typeof liftHold> | ProblemFrom<typeof declareHold> | null }) {
  const say = useSay();
  const show = useFormat();
  if (problem) return <ProblemNote problem={problem} />;
  if (!moved) return null;
  const period = (from: string | null, to: string | null): string => (from === null || to === null ? '' : from === to ? show.day(from as Day) : `${show.day(from as Day)} – ${show.day(to as Day)}`);
  const [before, after] = [period(moved.firstOn, moved.lastOn), period(moved.newFirstOn, moved.newLastOn)];
  const { standing } = moved;
  return (
    <p className={`${css.preview} ${css.moved}`} aria-live="polite">
      {standing === 0
        ? say({ vi: 'Không có đại hội nào phải dời.', en: 'No congress has to move.' })
        : moved.moved === 0
          ? say({ vi: `${show.number(standing)} đại hội (${before}) sẽ chờ; ngày mới được đặt khi kết thúc tạm dừng.`, en: `${show.number(standing)} congresses (${before}) will wait; they get new days when the hold ends.` })
          : say({ vi: `${show.number(moved.moved)} đại hội (${before}) sẽ dời sang ${after}. Kế hoạch cũ vẫn giữ trong các lần sửa.`, en: `${show.number(moved.moved)} congresses (${before}) will move to ${after}. The old plans stay among the versions.` })}
    </p>
  );
}
