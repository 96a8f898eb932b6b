import { Textarea, TextInput } from '@mantine/core';
import type { Day } from '#foundation/day.ts';
import { DayField } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import type { DraftFinding } from './visit-draft.ts';

export interface VisitFindingsProps {
  readonly findings: readonly DraftFinding[];
  readonly today: Day;
  readonly usualDue: Day;
  readonly onChange: (findings: readonly DraftFinding[]) => void;
}

/** What is to be mended: each with who does it and until when. */
export function VisitFindings({ findings, today, usualDue, onChange }: VisitFindingsProps) {
  const say = useSay();
  const set = (id: string, patch: Partial<DraftFinding>): void => onChange(findings.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  return (
    <section>
      <h2>{say({ vi: 'Việc cần khắc phục', en: 'To be mended' })}</h2>
      {findings.length === 0 && <p className="muted small">{say({ vi: 'Chưa có việc nào. Mỗi việc có người làm và hạn.', en: 'Nothing yet. Each has somebody who does it, and a deadline.' })}</p>}
      {findings.map((each, index) => (
        <div key={each.id} className={css.found} role="group" aria-label={say({ vi: `Việc ${index + 1}`, en: `Finding ${index + 1}` })}>
          <Textarea size="md" label={say({ vi: 'Việc gì', en: 'What' })} required withAsterisk={false} autosize minRows={2} maxRows={8} maxLength={1000} value={each.text} onChange={(event) => set(each.id, { text: event.currentTarget.value })} />
          <TextInput size="md" label={say({ vi: 'Ai khắc phục', en: 'Who mends it' })} required withAsterisk={false} maxLength={200} value={each.owner} onChange={(event) => set(each.id, { owner: event.currentTarget.value })} />
          <DayField size="md" label={say(words.deadline)} value={each.due as Day} near={today} onChange={(due) => due && set(each.id, { due })} />
          <div><button type="button" className="link" style={{ minHeight: 44 }} onClick={() => onChange(findings.filter(({ id }) => id !== each.id))}>{say({ vi: 'Bỏ việc này', en: 'Take this out' })}</button></div>
        </div>
      ))}
      <button type="button" className={`btn ${css.big ?? ''}`} onClick={() => onChange([...findings, { id: newUuid(), text: '', owner: '', due: usualDue }])}>{say({ vi: 'Thêm việc cần khắc phục', en: 'Add something to be mended' })}</button>
    </section>
  );
}
