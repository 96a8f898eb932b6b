import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { nominate, stand } from '../contract.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import type { ElectionPlace } from './election-view.ts';
import { FigureInput } from './figure-input.tsx';
import { PeopleSelect, PersonSelect } from './person-select.tsx';
import { Why } from './rule-reason.tsx';

interface DialogProps {
  readonly regulation: RegulationId;
  readonly place: ElectionPlace;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The committee's own list at once, or one name from the floor. */
export function NominateDialog({ regulation, place, opened, onClose }: DialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={say({ vi: 'Ghi đề cử', en: 'Nominate' })}>
      <NominateForm regulation={regulation} place={place} onClose={onClose} />
    </WorkWindow>
  );
}

function NominateForm({ regulation, place, onClose }: Omit<DialogProps, 'opened'>) {
  const say = useSay();
  const [by, setBy] = useState<'committee' | 'floor'>('committee');
  const [people, setPeople] = useState<readonly string[]>([]);
  const [outside, setOutside] = useState(false);
  const [outsider, setOutsider] = useState('');
  const [detail, setDetail] = useState('');
  const [consent, setConsent] = useState(false);
  const [nominatedBy, setNominatedBy] = useState('');
  const [supporters, setSupporters] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(nominate);
  const submit = async (): Promise<void> => {
    if (outside ? outsider.trim() === '' : people.length === 0) return setMissing(true);
    const chosen = outside ? [{ outsider: outsider.trim(), detail: detail.trim(), consent }] : people.map((participant) => ({ participant }));
    const result = await work.send({ ...place, by, people: chosen, ...(by === 'floor' && { nominatedBy: nominatedBy.trim(), supporters: Number(supporters) }) });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi vào danh sách', en: 'Put on the list' })} busy={work.isPending} problem={work.error}>
      <SegmentedControl
        fullWidth
        value={by}
        onChange={(chosen) => setBy(chosen)}
        data={[
          { value: 'committee', label: say({ vi: 'Cấp ủy triệu tập đề cử', en: 'By the convening committee' }) },
          { value: 'floor', label: say({ vi: 'Đề cử tại đại hội', en: 'From the floor' }) },
        ]}
      />
      {outside ? (
        <>
          <TextInput label={say({ vi: 'Họ và tên', en: 'Full name' })} maxLength={200} value={outsider} onChange={(event) => setOutsider(event.currentTarget.value)} error={missing && outsider.trim() === '' ? say({ vi: 'Nhập họ tên.', en: 'Enter the name.' }) : undefined} />
          <TextInput label={say({ vi: 'Năm sinh, đơn vị, chức vụ', en: 'Year of birth, unit, post' })} maxLength={200} value={detail} onChange={(event) => setDetail(event.currentTarget.value)} />
          <div>
            <Checkbox checked={consent} onChange={(event) => setConsent(event.currentTarget.checked)} label={say({ vi: 'Đã có phiếu đề cử và sự đồng ý của người được đề cử', en: 'The nomination form and the person’s consent are here' })} />
            <Why rule="R-244-11.1" regulation={regulation} />
          </div>
        </>
      ) : (
        <PeopleSelect place={place} label={say({ vi: 'Người được đề cử', en: 'Who is nominated' })} value={people} onChange={setPeople} error={missing && people.length === 0} />
      )}
      <Checkbox checked={outside} onChange={(event) => setOutside(event.currentTarget.checked)} label={say({ vi: 'Người không dự đại hội', en: 'Somebody who does not attend' })} />
      {by === 'floor' && (
        <>
          <TextInput label={say({ vi: 'Người đề cử', en: 'Nominated by' })} maxLength={200} value={nominatedBy} onChange={(event) => setNominatedBy(event.currentTarget.value)} />
          <Supporters regulation={regulation} value={supporters} onChange={setSupporters} />
        </>
      )}
    </WorkForm>
  );
}

/** Who stands by themselves. */
export function StandDialog({ regulation, place, opened, onClose }: DialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} title={say({ vi: 'Ghi ứng cử', en: 'Record who stands' })}>
      <StandForm regulation={regulation} place={place} onClose={onClose} />
    </WorkWindow>
  );
}

function StandForm({ regulation, place, onClose }: Omit<DialogProps, 'opened'>) {
  const say = useSay();
  const [participant, setParticipant] = useState<string | null>(null);
  const [supporters, setSupporters] = useState('');
  const [missing, setMissing] = useState(false);
  const work = useWork(stand);
  const submit = async (): Promise<void> => {
    if (participant === null) return setMissing(true);
    const result = await work.send({ ...place, participant, supporters: Number(supporters) });
    if (result.ok) onClose();
  };
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi ứng cử', en: 'Record' })} busy={work.isPending} problem={work.error}>
      <PersonSelect place={place} label={say({ vi: 'Người ứng cử', en: 'Who stands' })} value={participant} onChange={setParticipant} error={missing && participant === null} />
      <Supporters regulation={regulation} value={supporters} onChange={setSupporters} />
    </WorkForm>
  );
}

/** @rule R-190-14.3 */
function Supporters({ regulation, value, onChange }: { readonly regulation: RegulationId; readonly value: string; readonly onChange: (value: string) => void }) {
  const say = useSay();
  return (
    <div>
      <FigureInput label={say({ vi: 'Số người có mặt ủng hộ', en: 'Present persons who support it' })} value={value} onChange={onChange} />
      <span className="small muted">
        {say({ vi: 'Theo Quy chế 190: trên 30% số có mặt.', en: 'Under regulation 190: more than 30 % of those present.' })}
        <Why rule="R-190-14.3" regulation={regulation} />
      </span>
    </div>
  );
}
