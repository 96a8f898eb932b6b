import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { decideSeat } from '../contract.ts';
import { DecisionFields, useDecision } from './decision-fields.tsx';
import type { ParticipantPlace, Shown } from './participant-drawer.tsx';

/** The delegate came although an alternate holds the seat: the rule leaves it to the presidium. @rule R-LC09-1 (TS-35) */
export function SeatDialog({ season, code, person, onClose }: ParticipantPlace & { readonly person: Shown; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(decideSeat);
  const state = useDecision();
  const [holder, setHolder] = useState<'delegate' | 'alternate'>('delegate');
  const alternate = person.standing.replacedBy?.fullName ?? '';
  const decide = async (): Promise<void> => {
    const decision = state.take();
    if (!decision) return;
    const result = await work.send({ season, organisation: code, participant: person.id, holder, ...decision });
    if (result.ok) onClose();
  };
  return (
    <Dialog title={say({ vi: 'Ai giữ suất đại biểu?', en: 'Who holds the seat?' })} confirm={say({ vi: 'Ghi quyết định', en: 'Record the decision' })} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void decide()}>
      <p>{say({ vi: `${person.fullName} đến dự sau khi ${alternate} đã thay. Quy định không nói rõ; ghi theo quyết định của đoàn chủ tịch. Cơ số không đổi.`, en: `${person.fullName} came after ${alternate} had taken the seat. The rule leaves it open; record what the presidium decided. The base stays the same.` })}</p>
      <Radio.Group label={say({ vi: 'Người giữ suất', en: 'Who holds the seat' })} value={holder} onChange={(value) => setHolder(value)}>
        <Stack gap="xs" mt="xs">
          <Radio value="delegate" label={`${person.fullName} (${say({ vi: 'đại biểu chính thức', en: 'official delegate' })})`} />
          <Radio value="alternate" label={`${alternate} (${say({ vi: 'dự khuyết đang thay', en: 'the alternate' })})`} />
        </Stack>
      </Radio.Group>
      <DecisionFields state={state} problem={work.error} decider={say({ vi: 'Đoàn chủ tịch', en: 'Presidium' })} />
    </Dialog>
  );
}
