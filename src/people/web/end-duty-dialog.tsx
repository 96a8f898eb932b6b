import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { DayField, today } from '#kit/day-field.tsx';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { endDuty } from '../contract.ts';

export interface DutyToEnd {
  readonly id: number;
  readonly duty: string;
  readonly person: string;
  readonly organisation: string;
}

export function EndDutyDialog({ ending, onClose }: { readonly ending: DutyToEnd | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const end = useWork(endDuty);
  const [untilDay, setUntilDay] = useState<Day | undefined>(today());
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const close = (): void => {
    setProblem(null);
    setUntilDay(today());
    onClose();
  };
  const confirm = async (reason: string): Promise<void> => {
    if (!ending) return;
    const result = await end.send({ duty: ending.id, untilDay: untilDay ?? today(), reason });
    if (result.ok) close();
    else setProblem(result.problem);
  };
  return (
    <ReasonDialog
      opened={ending !== undefined} onClose={close} title={say({ vi: 'Kết thúc nhiệm vụ', en: 'End the duty' })} confirm={say({ vi: 'Kết thúc nhiệm vụ', en: 'End the duty' })}
      reasonLabel={say(kitWords.reason)} busy={end.isPending} problem={problem} onConfirm={(reason) => void confirm(reason)}
    >
      <div className="stack">
        {ending && (
          <p>
            <b>{ending.person}</b> {say({ vi: 'thôi giữ nhiệm vụ', en: 'no longer holds the duty' })} "{ending.duty}" {say({ vi: 'tại', en: 'in' })} {ending.organisation}. {say({ vi: 'Quyền mất ngay khi đến ngày này; việc đã ghi vẫn giữ nguyên.', en: 'The rights end on that day; what was recorded stays.' })}
          </p>
        )}
        <DayField label={say({ vi: 'Thôi giữ từ ngày', en: 'No longer from' })} value={untilDay} onChange={setUntilDay} />
      </div>
    </ReasonDialog>
  );
}
