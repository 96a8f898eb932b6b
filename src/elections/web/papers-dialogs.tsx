import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { issue, printRun, returnBox } from '../contract.ts';
import { Checks, type CheckLine } from './desk-side.tsx';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { FigureInput } from './figure-input.tsx';

interface DialogProps {
  readonly place: ElectionPlace;
  readonly shown: Shown;
  readonly opened: boolean;
  readonly onClose: () => void;
}

type FormProps = Omit<DialogProps, 'opened'>;

export function PrintDialog({ opened, onClose, ...rest }: DialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Ghi số phiếu in', en: 'Record the print run' })}>
      <PrintForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

function PrintForm({ place, shown, onClose }: FormProps) {
  const say = useSay();
  const [printed, setPrinted] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(printRun);
  const before = shown.papers.printed ?? 0;
  const submit = async (): Promise<void> => {
    if (Number(printed) < 1) return setMissing(true);
    const result = await work.send({ ...place, printed: Number(printed) });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi số phiếu in', en: 'Record' })} busy={work.isPending} problem={work.error}>
      <FigureInput label={say({ vi: 'Số phiếu in lần này', en: 'Papers printed in this run' })} value={printed} onChange={setPrinted} error={missing} first {...(before > 0 && { description: say({ vi: `Trước đó đã in ${before} phiếu.`, en: `${before} were printed before.` }) })} />
    </WorkForm>
  );
}

export function IssueDialog({ opened, onClose, ...rest }: DialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Báo phát phiếu', en: 'Report papers issued' })}>
      <IssueForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

/** Printed = issued + spoiled + unused is shown while it is typed; what does not balance is refused by the rule with its sentence. */
function IssueForm({ place, shown, onClose }: FormProps) {
  const say = useSay();
  const printed = shown.papers.printed ?? 0;
  const [figures, setFigures] = useState(() => ({ present: String(shown.papers.present ?? shown.base?.present ?? ''), issued: '', spoiled: '0', unused: '' }));
  const [missing, setMissing] = useState(false);
  const work = useWork(issue);
  const number = { present: Number(figures.present), issued: Number(figures.issued), spoiled: Number(figures.spoiled), unused: Number(figures.unused) };
  const submit = async (): Promise<void> => {
    if (Object.values(figures).includes('')) return setMissing(true);
    const result = await work.send({ ...place, ...number });
    if (result.ok) onClose();
  };
  const fields: readonly (readonly [keyof typeof figures, Sentence])[] = [
    ['present', { vi: 'Có mặt khi phát phiếu', en: 'Present at the issue' }], ['issued', { vi: 'Phát ra', en: 'Issued' }], ['spoiled', { vi: 'Hỏng, đổi lại', en: 'Spoiled' }], ['unused', { vi: 'Thừa', en: 'Unused' }],
  ];
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Báo phát phiếu', en: 'Report' })} busy={work.isPending} problem={work.error}>
      <div className={css.two}>
        {fields.map(([name, label], index) => (
          <FigureInput key={name} label={say(label)} value={figures[name]} onChange={(value) => setFigures({ ...figures, [name]: value })} error={missing && figures[name] === ''} first={index === 1} />
        ))}
      </div>
      {figures.issued !== '' && figures.unused !== '' && <Checks lines={issueChecks(printed, number)} />}
    </WorkForm>
  );
}

function issueChecks(printed: number, { present, issued, spoiled, unused }: { readonly present: number; readonly issued: number; readonly spoiled: number; readonly unused: number }): readonly CheckLine[] {
  const sum = issued + spoiled + unused;
  return [
    { look: sum === printed ? 'fits' : 'fails', words: { vi: `Phát ${issued} + hỏng ${spoiled} + thừa ${unused} = ${sum}, đã in ${printed}`, en: `Issued ${issued} + spoiled ${spoiled} + unused ${unused} = ${sum}, printed ${printed}` } },
    { look: issued > present ? 'fails' : issued < present ? 'warns' : 'fits', words: { vi: `Phát ${issued}, có mặt ${present}`, en: `Issued ${issued}, present ${present}` } },
  ];
}

export function BoxDialog({ opened, onClose, ...rest }: DialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Ghi phiếu thu về', en: 'Record papers returned' })}>
      <BoxForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

const LEAST_BATCH = 25;
const MOST_BATCH = 50;

function BoxForm({ place, shown, onClose }: FormProps) {
  const say = useSay();
  const [returned, setReturned] = useState('');
  const [size, setSize] = useState(String(LEAST_BATCH));
  const [missing, setMissing] = useState(false);
  const work = useWork(returnBox);
  const issued = shown.papers.issued ?? 0;
  const sizeWrong = Number(size) < LEAST_BATCH || Number(size) > MOST_BATCH;
  const submit = async (): Promise<void> => {
    if (returned === '' || sizeWrong) return setMissing(true);
    const result = await work.send({ ...place, returned: Number(returned), batchSize: Number(size) });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi và chia tập', en: 'Record and cut batches' })} busy={work.isPending} problem={work.error}>
      <div className={css.two}>
        <FigureInput label={say({ vi: 'Thu về', en: 'Returned' })} value={returned} onChange={setReturned} error={missing && returned === ''} description={say({ vi: `Đã phát ${issued} phiếu.`, en: `${issued} were issued.` })} first />
        <FigureInput label={say({ vi: 'Mỗi tập', en: 'Papers in a batch' })} value={size} onChange={setSize} error={missing && sizeWrong ? say({ vi: 'Từ 25 đến 50 phiếu.', en: '25 to 50 papers.' }) : false} description={say({ vi: 'Từ 25 đến 50; ít phiếu thì một tập.', en: '25 to 50; few papers make one batch.' })} />
      </div>
      <p className="small muted">
        {say({ vi: 'Đếm hết phiếu trong hòm, kể cả phiếu lạ. Ghi rồi thì danh sách không mở lại được nữa.', en: 'Count every paper in the box, strange ones too. Afterwards the list can no longer be opened.' })}
      </p>
    </WorkForm>
  );
}
