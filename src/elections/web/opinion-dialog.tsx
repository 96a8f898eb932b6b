import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { opinionResult } from '../contract.ts';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { FigureInput } from './figure-input.tsx';
import { Why } from './rule-reason.tsx';

interface OpinionDialogProps {
  readonly place: ElectionPlace;
  readonly shown: Shown;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Result of the opinion ballot on names beyond the official list, counted by the secretariat. @rule R-190-14.4 @rule R-190-14.6 */
export function OpinionDialog({ opened, onClose, ...rest }: OpinionDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={say({ vi: 'Kết quả phiếu xin ý kiến', en: 'Result of the opinion ballot' })}>
      <OpinionForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

function OpinionForm({ place, shown, onClose }: Omit<OpinionDialogProps, 'opened'>) {
  const say = useSay();
  const asked = shown.list.candidates.filter((each) => each.place !== null && each.by !== 'committee');
  const [issued, setIssued] = useState('');
  const [returned, setReturned] = useState('');
  const [figures, setFigures] = useState<{ readonly [candidate: string]: readonly [string, string] }>({});
  const [missing, setMissing] = useState(false);
  const work = useWork(opinionResult);
  const of = (id: string): readonly [string, string] => figures[id] ?? ['', ''];
  const submit = async (): Promise<void> => {
    if (issued === '' || returned === '' || asked.some(({ id }) => of(id).includes(''))) return setMissing(true);
    const names = asked.map(({ id }) => ({ candidate: id, agree: Number(of(id)[0]), disagree: Number(of(id)[1]) }));
    const result = await work.send({ ...place, issued: Number(issued), returned: Number(returned), names });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi kết quả', en: 'Record the result' })} busy={work.isPending} problem={work.error}>
      <p className="small muted">
        {say({ vi: 'Đoàn thư ký kiểm phiếu. Chỉ hỏi về những người ngoài danh sách cấp ủy đề cử.', en: 'Counted by the secretariat; it asks about names beyond the committee’s list.' })}
        <Why rule="R-190-14.4" regulation={shown.regulation.id} />
      </p>
      <div className={css.four}>
        <FigureInput label={say({ vi: 'Phát ra', en: 'Issued' })} value={issued} onChange={setIssued} error={missing && issued === ''} first />
        <FigureInput label={say({ vi: 'Thu về', en: 'Returned' })} value={returned} onChange={setReturned} error={missing && returned === ''} />
      </div>
      {asked.map(({ id, name }) => (
        <fieldset key={id} className={css.vote}>
          <legend>{name}</legend>
          <div className={css.four}>
            <FigureInput label={say({ vi: 'Đồng ý', en: 'Agree' })} value={of(id)[0]} onChange={(value) => setFigures({ ...figures, [id]: [value, of(id)[1]] })} error={missing && of(id)[0] === ''} />
            <FigureInput label={say({ vi: 'Không đồng ý', en: 'Disagree' })} value={of(id)[1]} onChange={(value) => setFigures({ ...figures, [id]: [of(id)[0], value] })} error={missing && of(id)[1] === ''} />
          </div>
        </fieldset>
      ))}
    </WorkForm>
  );
}
