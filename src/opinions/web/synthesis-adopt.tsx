import { Button, Modal, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { adoptSynthesis } from '../contract/synthesis.ts';
import type { Report, SynthesisAnswer, SynthesisPlace } from './synthesis-view.ts';
import { Why } from './synthesis-why.tsx';

const BY_PAPER = 'paper';

/** By which vote the congress adopted it, or the day and the paper that says so. @rule R-HD60-2 */
export function AdoptDialog({ place, answer, report, onClose }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer; readonly report: Report; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(adoptSynthesis);
  const [by, setBy] = useState(answer.motions[0]?.motion ?? BY_PAPER);
  const [on, setOn] = useState<Day | undefined>(undefined);
  const [paper, setPaper] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.mutate({ ...place, revision: report.revision, ...(by === BY_PAPER ? { ...(on !== undefined && { on }), paper } : { motion: by }) }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={say({ vi: 'Ghi đại hội thông qua bản tổng hợp', en: 'Record that the congress adopted the synthesis' })} closeButtonProps={{ 'aria-label': say(kitWords.close) }} styles={{ title: { fontWeight: 600 } }}>
      <form className="stack" onSubmit={submit}>
        <p>
          {say({ vi: 'Sau khi thông qua, lời và số của bản tổng hợp giữ nguyên.', en: 'Once adopted, its words and numbers stay as they are.' })}
          <Why rule="R-HD60-2" />
        </p>
        <Votes motions={answer.motions} by={by} onBy={setBy} />
        {by === BY_PAPER && (
          <>
            <DayField label={say({ vi: 'Ngày thông qua', en: 'Day of adoption' })} value={on} onChange={setOn} />
            <TextInput label={say({ vi: 'Văn bản ghi việc thông qua', en: 'Paper that says so' })} placeholder={say({ vi: 'Biên bản đại hội …', en: 'Minutes of the congress …' })} value={paper} maxLength={300} onChange={(event) => setPaper(event.currentTarget.value)} />
          </>
        )}
        <ProblemNote problem={work.error} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
          <Button type="submit" loading={work.isPending}>{say({ vi: 'Ghi nhận thông qua', en: 'Record adoption' })}</Button>
        </div>
      </form>
    </Modal>
  );
}

function Votes({ motions, by, onBy }: { readonly motions: SynthesisAnswer['motions']; readonly by: string; readonly onBy: (by: string) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <Radio.Group label={say({ vi: 'Thông qua bằng', en: 'Adopted by' })} value={by} onChange={onBy}>
      <div className="stack" style={{ gap: 'var(--s2)', paddingTop: 'var(--s2)' }}>
        {motions.map((motion) => (
          <Radio key={motion.motion} value={motion.motion} label={<span lang="vi">{motion.text}</span>} description={say({ vi: `${motion.for} trên ${motion.present} tán thành, ${show.day(motion.decidedOn as Day)}`, en: `${motion.for} of ${motion.present} for, ${show.day(motion.decidedOn as Day)}` })} />
        ))}
        <Radio value={BY_PAPER} label={say({ vi: 'Đại hội họp ngoài phần mềm: ghi ngày và văn bản', en: 'Not voted here: give the day and the paper' })} />
      </div>
    </Radio.Group>
  );
}
