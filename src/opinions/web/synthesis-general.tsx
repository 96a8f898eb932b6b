import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { writeReport } from '../contract/synthesis.ts';
import { type EditorHandle, SynthesisEditor } from './synthesis-editor.tsx';
import { NumberMenu } from './synthesis-number-menu.tsx';
import css from './synthesis.module.css';
import { chipLabel, type Report, type SynthesisAnswer, type SynthesisPlace } from './synthesis-view.ts';

/** Parts I and III of the report: what is said of all opinions together, and what is proposed. Keyed by the report's revision. */
export function GeneralPart({ place, answer, report, mayWrite }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer; readonly report: Report; readonly mayWrite: boolean }) {
  const say = useSay();
  const work = useWork(writeReport);
  const editor = useRef<EditorHandle>(null);
  const [general, setGeneral] = useState(report.general);
  const [proposals, setProposals] = useState(report.proposals);
  const numbers = useRef<HTMLButtonElement>(null);
  const labelOf = (chip: string): string => chipLabel(chip, answer.totals, []);
  const changed = general !== report.general || proposals !== report.proposals;
  const openNumbers = (event: KeyboardEvent): void => {
    if (!event.altKey || event.code !== 'KeyS' || !mayWrite) return;
    event.preventDefault();
    numbers.current?.click();
  };
  const save = (): void => work.mutate({ ...place, revision: report.revision, general, proposals });
  return (
    <div className={`${css.general} stack`}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key works wherever the focus is in this part */}
      <section onKeyDown={openNumbers}>
        <h2>{say({ vi: 'I. Nhận xét chung', en: 'I. General remarks' })}</h2>
        <SynthesisEditor ref={editor} paragraphs label={say({ vi: 'Nhận xét chung', en: 'General remarks' })} wording={general} labelOf={labelOf} pressed={undefined} readOnly={!mayWrite} onPress={() => undefined} onChange={setGeneral} />
        {mayWrite && (
          <div className={css.tools}>
            <NumberMenu ref={numbers} counts={answer.totals} picks={[]} labelOf={labelOf} onChip={(chip) => editor.current?.putChip(chip)} onBack={() => editor.current?.focus()} />
          </div>
        )}
      </section>
      <section>
        <Textarea label={say({ vi: 'III. Đề xuất, kiến nghị', en: 'III. Proposals' })} lang="vi" autosize minRows={4} maxRows={14} maxLength={20_000} readOnly={!mayWrite} value={proposals} onChange={(event) => setProposals(event.currentTarget.value)} />
      </section>
      <ProblemNote problem={work.error} />
      {mayWrite && (
        <div className="row">
          <Button variant="default" disabled={!changed} loading={work.isPending} onClick={save}>
            {say({ vi: 'Lưu phần chung', en: 'Save these parts' })}
          </Button>
          <span className="small muted" role="status">{!changed && work.data ? say({ vi: 'Đã lưu', en: 'Saved' }) : ''}</span>
        </div>
      )}
    </div>
  );
}
