import { Button, Checkbox, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { fieldProblem, ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { decideMotion, putMotion, showPanel, withdrawMotion } from '../contract.ts';
import { METHODS, type Method, MOTION_KINDS, type MotionKind } from '../core/motion.ts';
import { MAJORITIES, majorityOf, type MajorityId } from '../core/rules/majority.ts';
import { majorityWords, methodWords, motionKindWords } from '../core/words.ts';
import { CountFields, countOf, typedCount } from './count-fields.tsx';
import { type ItemView, type MotionView, useDesk } from './desk-view.ts';
import { deskWords as words } from './desk-words.ts';
import css from './desk.module.css';
import { Why } from './why.tsx';

/** What a motion is about, most of the time, by the item under way. */
function usualKind(item: ItemView | undefined): MotionKind {
  if (item?.kind === 'documents') return 'document';
  if (item?.kind === 'personnel' || item?.kind === 'election') return 'personnel';
  if (item?.kind === 'resolution') return 'resolution';
  return item?.kind === 'procedure' ? 'rules' : 'other';
}

/** A question put to the vote; it goes up on the hall screens with it. */
export function MotionForm({ resolution, onClose }: { readonly resolution: boolean; readonly onClose: (motion?: string) => void }) {
  const say = useSay();
  const { at, day } = useDesk();
  const item = day.agenda.items.find((each) => each.state === 'running');
  const put = useWork(putMotion);
  const show = useWork(showPanel);
  const [text, setText] = useState(resolution ? 'Thông qua Nghị quyết đại hội' : '');
  const [kind, setKind] = useState<MotionKind>(resolution ? 'resolution' : usualKind(item));
  const [method, setMethod] = useState<Method>('card');
  const [majority, setMajority] = useState<MajorityId>('over-half-present');
  const [inHall, setInHall] = useState(day.screens.length > 0);
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return setMissing(true);
    const result = await put.send({ ...at, text: text.trim(), kind, method, majority });
    if (!result.ok) return;
    if (inHall && day.screens.length > 0) await show.send({ ...at, shown: { kind: 'motion', motion: result.value.id } });
    onClose(result.value.id);
  };
  const rule = majorityOf(majority);
  const textProblem = fieldProblem(put.error, 'text');
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <Textarea data-autofocus label={say({ vi: 'Việc xin biểu quyết', en: 'What is voted' })} autosize minRows={2} maxRows={6} maxLength={500} value={text} onChange={(event) => setText(event.currentTarget.value)} error={missing && text.trim() === '' ? say({ vi: 'Ghi rõ việc xin biểu quyết.', en: 'Say what is voted.' }) : textProblem && say(textProblem)} />
      <div className={css.two}>
        <Select label={say(words.kind)} allowDeselect={false} data={MOTION_KINDS.map((each) => ({ value: each, label: say(motionKindWords[each]) }))} value={kind} onChange={(value) => setKind(value ?? 'other')} />
        <Select label={say(words.majority)} allowDeselect={false} data={MAJORITIES.map((each) => ({ value: each, label: say(majorityWords[each]) }))} value={majority} onChange={(value) => setMajority(value ?? 'over-half-present')} />
      </div>
      <div>
        <Why key={majority} rule={rule.rule} unconfirmed={!rule.confirmed} />
      </div>
      <SegmentedControl fullWidth value={method} onChange={setMethod} data={METHODS.map((each) => ({ value: each, label: say(methodWords[each]) }))} />
      {day.screens.length > 0 && <Checkbox checked={inHall} onChange={(event) => setInHall(event.currentTarget.checked)} label={say({ vi: 'Chiếu lên mọi màn hình hội trường', en: 'Show it on all hall screens' })} />}
      <ProblemNote problem={put.error ?? show.error} />
      <div className={css.submit}>
        <Button variant="default" onClick={() => onClose()}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={put.isPending || show.isPending}>
          {say({ vi: 'Nêu việc biểu quyết', en: 'Put it to the vote' })}
        </Button>
      </div>
    </form>
  );
}

/** The count of hands or cards; of a motion that was counted before, a correction with its reason. */
export function CountForm({ motion, onClose }: { readonly motion: MotionView; readonly onClose: () => void }) {
  const say = useSay();
  const { at, day } = useDesk();
  const decide = useWork(decideMotion);
  const withdraw = useWork(withdrawMotion);
  const [typed, setTyped] = useState(() => typedCount(day.quorum.present, motion.decision));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const corrects = motion.decision !== null;
  const count = countOf(typed);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!count || (corrects && reason.trim() === '')) return setMissing(true);
    const result = await decide.send({ ...at, motion: motion.id, ...count, reason: reason.trim() });
    if (result.ok) onClose();
  };
  const take = async (): Promise<void> => {
    const result = await withdraw.send({ ...at, motion: motion.id });
    if (result.ok) onClose();
  };
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>{motion.text}</p>
      <CountFields majority={motion.majority} summoned={motion.decision?.summoned ?? day.quorum.summoned} typed={typed} onTyped={setTyped} />
      {missing && !count && <p className={css.warning}>{say({ vi: 'Nhập số người tán thành và số có mặt.', en: 'Enter those in favour and those present.' })}</p>}
      {corrects && <TextInput label={say({ vi: 'Lý do đính chính', en: 'Why it is corrected' })} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={missing && reason.trim() === '' ? say({ vi: 'Ghi lý do; kết quả trước vẫn giữ trong sổ.', en: 'Give the reason; the first count stays on record.' }) : undefined} />}
      <ProblemNote problem={decide.error ?? withdraw.error} />
      <div className={css.submit}>
        {!corrects && (
          <Button className="push" variant="subtle" loading={withdraw.isPending} onClick={() => void take()}>
            {say({ vi: 'Rút việc này', en: 'Withdraw the motion' })}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button type="submit" loading={decide.isPending} rightSection={<kbd className={css.mainKey}>Enter</kbd>}>
          {say(corrects ? words.correct : words.count)}
        </Button>
      </div>
    </form>
  );
}
