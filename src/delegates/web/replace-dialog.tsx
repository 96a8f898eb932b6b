import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { replaceDelegate } from '../contract.ts';
import { DecisionFields, useDecision } from './decision-fields.tsx';
import type { ParticipantPlace, Shown } from './participant-drawer.tsx';
import { rollRuleWords } from './roll-words.ts';

/** The next alternate in order takes the seat; another one with a reason of its own. @rule R-LC09-1 */
export function ReplaceDialog({ season, code, person, onClose }: ParticipantPlace & { readonly person: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(replaceDelegate);
  const state = useDecision();
  const first = person.alternates[0];
  const [chosen, setChosen] = useState(first?.id ?? '');
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const outOfOrder = chosen !== '' && chosen !== first?.id;
  const replace = async (): Promise<void> => {
    setMissing(true);
    const decision = state.take();
    if (!decision || (outOfOrder && why.trim() === '')) return;
    const result = await work.send({ season, organisation: code, participant: person.id, ...(chosen !== '' && { alternate: chosen }), ...decision, outOfOrderReason: outOfOrder ? why.trim() : '' });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: `Thay ${person.fullName}`, en: `Replace ${person.fullName}` })} confirm={say({ vi: 'Ghi thay thế', en: 'Record the replacement' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void replace()}>
      <p>{rollRuleWords['R-LC09-1'] && say(rollRuleWords['R-LC09-1'])}</p>
      {person.alternates.length === 0 ? (
        <p className="note warn">{say({ vi: `Đoàn ${person.delegation.name} không còn đại biểu dự khuyết. Thêm dự khuyết vào danh sách, hoặc để trống suất này.`, en: `${person.delegation.name} has no alternate left. Add one to the roll, or leave the seat empty.` })}</p>
      ) : (
        <NativeSelect
          label={say({ vi: 'Đại biểu dự khuyết', en: 'Alternate' })} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}
          data={person.alternates.map((each) => ({ value: each.id, label: `${each.rank}. ${each.fullName}${each.present ? say({ vi: ' (đang có mặt)', en: ' (present)' }) : ''}` }))}
        />
      )}
      {outOfOrder && (
        <Textarea
          label={say({ vi: 'Lý do chọn khác thứ tự', en: 'Why another than the next by rank' })} autosize minRows={2} maxRows={5} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)}
          error={missing && why.trim() === '' ? say({ vi: 'Cần ghi lý do khi không theo thứ tự.', en: 'Give the reason for leaving the order.' }) : undefined}
        />
      )}
      <DecisionFields state={state} reasonLabel={say({ vi: 'Lý do vắng', en: 'Reason of the absence' })} problem={work.error} decider={say({ vi: 'Đảng ủy triệu tập', en: 'Convening committee' })} />
    </Dialog>
  );
}
