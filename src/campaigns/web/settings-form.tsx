import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { listKinds } from '#organisations/contract.ts';
import { changeSeason } from '../contract.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { unconfirmedRules } from '../core/statutes/statute.ts';
import { chosenLevels, type LevelDrafts, LevelWindows, proposedLevels } from './level-windows.tsx';
import css from './plan.module.css';
import type { SeasonView } from './season-settings.tsx';
import { settingsWords as words } from './settings-words.ts';
import { UnconfirmedRules } from './unconfirmed-rules.tsx';

interface Draft {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly term: string;
  readonly fromDay: Day | undefined;
  readonly untilDay: Day | undefined;
  readonly shownOn: Day | undefined;
  readonly switches: ReadonlySet<string>;
  readonly levels: LevelDrafts;
}

/** What of a season can be set anew, with the reason. It keeps what is typed while others change the same; taking their settings begins anew. */
export function SettingsForm({ about, onTake }: { readonly about: SeasonView; readonly onTake: () => void }) {
  const say = useSay();
  const levels = useAnswer(listKinds, {}).data?.levels ?? [];
  const [draft, setDraft] = useState(() => draftOf(about));
  const [revision, setRevision] = useState(about.revision);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState(false);
  const work = useWork(changeSeason);
  const statute = statuteOf(about.statute);
  const rules = statute ? unconfirmedRules(statute) : [];
  const set = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setSaved(false);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { nameVi, nameEn, term, fromDay, untilDay, shownOn, switches } = draft;
    const chosen = chosenLevels(draft.levels);
    setSaved(false);
    if ([nameVi, nameEn, term, reason].some((text) => text.trim() === '') || !fromDay || !untilDay || chosen.length === 0 || halfSet(draft.levels)) return setMissing(true);
    setMissing(false);
    const result = await work.send({
      season: about.code, revision, reason: reason.trim(), nameVi: nameVi.trim(), nameEn: nameEn.trim(), term: term.trim(), fromDay, untilDay, shownOn: shownOn ?? null,
      switches: [...switches], levels: chosen,
    });
    if (!result.ok) return;
    setRevision(result.value.revision);
    setReason('');
    setSaved(true);
  };
  const stale = about.revision > revision || work.error?.code === 'season_changed_meanwhile';
  const needed = (text: string, field: string): string | undefined => {
    const refused = fieldProblem(work.error, field);
    return refused ? say(refused) : missing && text.trim() === '' ? say({ vi: 'Không được để trống.', en: 'This must not be empty.' }) : undefined;
  };
  const incomplete = missing && (!draft.fromDay || !draft.untilDay || chosenLevels(draft.levels).length === 0 || halfSet(draft.levels));
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={css.two}>
        <TextInput label={say(words.nameVi)} required maxLength={200} value={draft.nameVi} onChange={(event) => set({ nameVi: event.currentTarget.value })} error={needed(draft.nameVi, 'nameVi')} />
        <TextInput label={say(words.nameEn)} required maxLength={200} value={draft.nameEn} onChange={(event) => set({ nameEn: event.currentTarget.value })} error={needed(draft.nameEn, 'nameEn')} />
      </div>
      <div className={css.two}>
        <TextInput label={say(words.term)} required maxLength={40} value={draft.term} onChange={(event) => set({ term: event.currentTarget.value })} error={needed(draft.term, 'term')} />
        <DayField label={say(words.shownOn)} placeholder={say(words.presentDay)} value={draft.shownOn} onChange={(shownOn) => set({ shownOn })} near={about.fromDay as Day} />
      </div>
      <div className={css.two}>
        <DayField label={say(words.fromDay)} required value={draft.fromDay} onChange={(fromDay) => set({ fromDay })} near={about.fromDay as Day} />
        <DayField label={say(words.untilDay)} required value={draft.untilDay} onChange={(untilDay) => set({ untilDay })} near={about.untilDay as Day} />
      </div>
      <LevelWindows levels={levels} drafts={draft.levels} onChange={(changed) => set({ levels: changed })} near={about.fromDay as Day} problem={work.error} />
      {rules.length > 0 && (
        <fieldset className={css.rules}>
          <legend>{say(words.unconfirmed)}</legend>
          <p className="small muted">{say(words.unconfirmedHint)}</p>
          <UnconfirmedRules rules={rules} chosen={draft.switches} onChange={(switches) => set({ switches })} />
        </fieldset>
      )}
      <Textarea label={say(words.why)} required autosize minRows={2} maxRows={6} maxLength={500} value={reason} onChange={(event) => { setReason(event.currentTarget.value); setSaved(false); }} error={missing && reason.trim() === '' ? say(words.whyMissing) : undefined} />
      {incomplete && <p className="note" role="alert">{say(words.missing)}</p>}
      {stale ? (
        <div className="note warn" role="alert">
          {work.error?.code === 'season_changed_meanwhile' ? say(work.error.sentence) : say(words.changedElsewhere)}{' '}
          <button type="button" className="link" onClick={onTake}>
            {say(words.take)}
          </button>
        </div>
      ) : (
        <ProblemNote problem={work.error} />
      )}
      <div className={css.submit}>
        <span role="status" className="small muted">
          {saved && say(words.saved)}
        </span>
        <Button type="submit" loading={work.isPending} disabled={stale}>
          {say(words.save)}
        </Button>
      </div>
    </form>
  );
}

/** What the season has, beside what its statute would propose for the levels that it does not have. */
function draftOf({ nameVi, nameEn, term, fromDay, untilDay, shownOn, switches, levels, statute }: SeasonView): Draft {
  const edition = statuteOf(statute);
  const others = edition ? Object.entries(proposedLevels(edition)).map(([levelId, level]) => [levelId, { ...level, on: false }] as const) : [];
  const own = levels.map(({ levelId, opensOn, closesOn, maxHalfDays }) => [levelId, { on: true, opensOn: opensOn as Day, closesOn: closesOn as Day, maxHalfDays }] as const);
  return { nameVi, nameEn, term, fromDay: fromDay as Day, untilDay: untilDay as Day, shownOn: (shownOn ?? undefined) as Day | undefined, switches: new Set(switches), levels: Object.fromEntries([...others, ...own]) };
}

/** A level is marked but lacks a day: it is not silently left out. */
function halfSet(levels: LevelDrafts): boolean {
  return Object.values(levels).some(({ on, opensOn, closesOn }) => on && (!opensOn || !closesOn));
}
