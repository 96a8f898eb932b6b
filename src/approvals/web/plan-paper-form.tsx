import { Button, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { setPlanPaper } from '../contract.ts';
import type { At } from './approvals-address.ts';
import css from './approvals.module.css';
import { type Paper, partWords, type PlanPage } from './plan-paper.tsx';
import { BudgetRows, DutyRows, StepRows, SubcommitteeRows } from './plan-paper-rows.tsx';

/** The plan being written; nothing is recorded until it is saved, and what was typed stays when saving is refused. */
export function PlanPaperForm({ at, of, first }: { readonly at: At; readonly of: PlanPage; readonly first: Paper }) {
  const say = useSay();
  const work = useWork(setPlanPaper);
  const [paper, setPaper] = useState(first);
  const [revision, setRevision] = useState(of.revision);
  const [saved, setSaved] = useState(of.paper !== null && first === of.paper);
  useWarnBeforeLeaving(!saved);
  const change = (patch: Partial<Paper>): void => {
    setPaper({ ...paper, ...patch });
    setSaved(false);
  };
  const save = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, revision, ...withoutBlank(paper) });
    if (!result.ok) return;
    setRevision(result.value.revision);
    if (result.value.paper !== null) setPaper(result.value.paper);
    setSaved(true);
  };
  return (
    <form
      className={css.paper}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {(['basis', 'aims', 'contents'] as const).map((part) => (
        <section key={part}>
          <Textarea label={say(partWords[part])} autosize minRows={3} maxRows={16} maxLength={4000} value={paper[part]} onChange={(event) => change({ [part]: event.currentTarget.value })} />
        </section>
      ))}
      <StepRows steps={paper.steps} onChange={(steps) => change({ steps })} />
      <SubcommitteeRows rows={paper.subcommittees} onChange={(subcommittees) => change({ subcommittees })} />
      <BudgetRows rows={paper.budget} onChange={(budget) => change({ budget })} />
      <DutyRows rows={paper.duties} onChange={(duties) => change({ duties })} />
      <div className={css.saveBar}>
        <Button type="submit" loading={work.isPending} disabled={saved}>
          {say({ vi: 'Lưu kế hoạch', en: 'Save the plan' })}
        </Button>
        <p role="status">{say(saved ? { vi: 'Đã lưu.', en: 'Saved.' } : { vi: 'Có thay đổi chưa lưu.', en: 'There are changes that are not saved.' })}</p>
        <ProblemNote problem={work.error} />
      </div>
    </form>
  );
}

/** Rows in which nothing was written are left out. */
function withoutBlank(paper: Paper): Paper {
  return {
    ...paper,
    steps: paper.steps.filter((step) => step.what.trim() !== ''),
    subcommittees: paper.subcommittees.filter((each) => each.name.trim() !== ''),
    budget: paper.budget.filter((each) => each.item.trim() !== ''),
    duties: paper.duties.filter((each) => each.who.trim() !== '' && each.what.trim() !== ''),
  };
}

function useWarnBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
