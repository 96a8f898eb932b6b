import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { Dialog } from '#kit/dialog.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
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
  const submit = (): void => {
    work.mutate({ ...place, revision: report.revision, ...(by === BY_PAPER ? { ...(on !== undefined && { on }), paper } : { motion: by }) }, { onSuccess: onClose });
  };
  return (
    <Dialog title={say({ vi: 'Ghi đại hội thông qua bản tổng hợp', en: 'Record that the congress adopted the synthesis' })} confirm={say({ vi: 'Ghi nhận thông qua', en: 'Record adoption' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={submit}>
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
    </Dialog>
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
