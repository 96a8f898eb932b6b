import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type ProblemFrom } from '#kit/api.ts';
import { newKey } from '#kit/call.ts';
import { synthesis, writeLine } from '../contract/synthesis.ts';
import type { Line, Picks, SynthesisAnswer, SynthesisPlace } from './synthesis-view.ts';

const SAVE_AFTER_MS = 900;
const AGAIN_AFTER_MS = 3000;

/** What a person has made of a line so far. */
export interface Written {
  readonly wording: string;
  /** Ids of the opinions that are quoted. */
  readonly quotations: readonly string[];
  readonly picks: Picks;
  readonly state: Line['state'];
}

/** `waiting`: typed and on its way. `lost`: the server was not reached, it is tried again. `refused`: see the problem. */
export interface Saving {
  readonly state: 'saved' | 'waiting' | 'lost' | 'refused';
  /** Moment of the last saving of this line. */
  readonly at: string;
}

export interface LineWriting {
  readonly written: Written;
  readonly saving: Saving;
  readonly problem: ProblemFrom<typeof writeLine> | null;
  readonly change: (patch: Partial<Written>) => void;
  /** Saves what is not saved yet, in this state when one is given; whether it came through. */
  readonly save: (state?: Line['state']) => Promise<boolean>;
  /** Somebody else saved first: theirs instead of mine. */
  readonly takeTheirs: () => void;
  /** Mine instead of theirs. */
  readonly keepMine: () => void;
}

function writtenIn(line: Line): Written {
  return { wording: line.wording === '' ? line.suggestion : line.wording, quotations: line.quotations.map(({ id }) => id), picks: line.picks, state: line.state };
}

/**
 * One line while it is worded. Saved by itself soon after the last key; what another person saved comes in while nothing of ours is waiting, and is
 * asked about when something is. Keyed by the line: another line is another writing.
 */
export function useLineWriting(place: SynthesisPlace, line: Line): LineWriting {
  const client = useQueryClient();
  const [written, setWritten] = useState(() => writtenIn(line));
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: line.wording === '' ? '' : line.savedAt });
  const [problem, setProblem] = useState<LineWriting['problem']>(null);
  const now = useRef({ written, revision: line.revision, line, dirty: false, closed: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<unknown>>(undefined);
  const attempt = useRef({ identity: '', key: '' });

  const show = useCallback((next: Written): void => {
    now.current.written = next;
    setWritten(next);
  }, []);

  const send = useCallback(async (state: Line['state'] | undefined): Promise<boolean> => {
    const { written: said, revision } = now.current;
    const wanted = state ?? (said.state === 'todo' ? 'writing' : said.state);
    const input = { season: place.season, organisation: place.organisation, line: line.id, revision, wording: said.wording, quotations: [...said.quotations], picks: said.picks.map((pick) => ({ key: pick.key, opinions: [...pick.opinions] })), state: wanted };
    const identity = JSON.stringify(input);
    if (attempt.current.identity !== identity) attempt.current = { identity, key: newKey() };
    now.current.dirty = false;
    const result = await call(writeLine, input, { idempotencyKey: attempt.current.key });
    if (result.ok) {
      now.current.revision = result.value.revision;
      setProblem(null);
      show({ ...now.current.written, state: result.value.state });
      setSaving({ state: now.current.dirty ? 'waiting' : 'saved', at: result.value.savedAt });
      client.setQueriesData<SynthesisAnswer>({ queryKey: [synthesis.name] }, (answer) => answer && withLine(answer, result.value));
      if (result.value.state !== said.state) void client.invalidateQueries({ queryKey: [synthesis.name] });
      return true;
    }
    now.current.dirty = true;
    const lost = result.problem.code === 'line_lost' || result.problem.code === 'database_away';
    setSaving((before) => ({ ...before, state: lost ? 'lost' : 'refused' }));
    setProblem(lost ? null : result.problem);
    return false;
  }, [client, line.id, place.season, place.organisation, show]);

  const save = useCallback(async (state?: Line['state']): Promise<boolean> => {
    clearTimeout(timer.current);
    // One after another: each names the revision that the one before has made.
    while (sending.current) await sending.current;
    if (!now.current.dirty && state === undefined) return true;
    const attempted = send(state);
    sending.current = attempted;
    const came = await attempted;
    sending.current = undefined;
    return came;
  }, [send]);

  const change = useCallback((patch: Partial<Written>): void => {
    show({ ...now.current.written, ...(now.current.written.state === 'done' && { state: 'writing' }), ...patch });
    now.current.dirty = true;
    setSaving((before) => ({ ...before, state: 'waiting' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  }, [save, show]);

  useRetry(saving.state === 'lost', save);
  useLeaving(now, save);
  useEffect(() => {
    now.current.line = line;
    if (line.revision <= now.current.revision || now.current.dirty || sending.current) return;
    now.current.revision = line.revision;
    show(writtenIn(line));
    setSaving({ state: 'saved', at: line.savedAt });
  }, [line, show]);

  const settle = (mine: boolean): void => {
    now.current.revision = now.current.line.revision;
    setProblem(null);
    if (mine) void save();
    else {
      now.current.dirty = false;
      show(writtenIn(now.current.line));
      setSaving({ state: 'saved', at: now.current.line.savedAt });
    }
  };
  return { written, saving, problem, change, save, takeTheirs: () => settle(false), keepMine: () => settle(true) };
}

function useRetry(lost: boolean, save: () => Promise<boolean>): void {
  useEffect(() => {
    if (!lost) return undefined;
    const again = setInterval(() => void save(), AGAIN_AFTER_MS);
    return () => clearInterval(again);
  }, [lost, save]);
}

/** Going to another line saves; closing the window with something unsaved is asked about. */
function useLeaving(now: { readonly current: { readonly dirty: boolean } }, save: () => Promise<boolean>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (now.current.dirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is unsaved at the moment of leaving is meant
      if (now.current.dirty) void save();
    };
  }, [now, save]);
}

function withLine(answer: SynthesisAnswer, line: Line): SynthesisAnswer {
  return { ...answer, sections: answer.sections.map((section) => ({ ...section, lines: section.lines.map((each) => (each.id === line.id ? line : each)) })) };
}
