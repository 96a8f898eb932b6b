import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { WorkForm, WorkWindow } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import { DUTY_KINDS, isDutyKind } from '#people/core/duties.ts';
import { nameTellers } from '../contract.ts';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { PersonSelect, useRoll } from './person-select.tsx';
import { Why } from './rule-reason.tsx';
import { useVoteDraft, VoteFields, voteIn } from './vote-fields.tsx';

interface TellersDialogProps {
  readonly place: ElectionPlace;
  readonly shown: Shown;
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Row {
  readonly key: number;
  readonly participant: string | null;
  readonly person: string | null;
}

/** The head teller first, then the others, each tied to the account with which the passes will be entered; one alone has a watcher of the presidium. */
export function TellersDialog({ opened, onClose, ...rest }: TellersDialogProps) {
  const say = useSay();
  return (
    <WorkWindow opened={opened} onClose={onClose} size="lg" title={say({ vi: 'Ban kiểm phiếu', en: 'Tellers' })}>
      <TellersForm onClose={onClose} {...rest} />
    </WorkWindow>
  );
}

function TellersForm({ place, shown, onClose }: Omit<TellersDialogProps, 'opened'>) {
  const say = useSay();
  const [rows, setRows] = useState<readonly Row[]>(() => startRows(shown));
  const [watcher, setWatcher] = useState<string | null>(() => shown.tellers.members.find(({ role }) => role === 'watcher')?.participant ?? null);
  const [draft, setDraft] = useVoteDraft(shown.base?.present);
  const [missing, setMissing] = useState(false);
  const work = useWork(nameTellers);
  const named = rows.filter(({ participant }) => participant !== null);
  const alone = named.length === 1;
  const submit = async (): Promise<void> => {
    const vote = voteIn(draft);
    if (!vote || named.length === 0 || (alone && watcher === null)) return setMissing(true);
    const tellers = named.map((row, index) => ({ participant: row.participant ?? '', person: row.person === null ? null : Number(row.person), role: index === 0 ? ('head' as const) : ('member' as const) }));
    const watching = alone && watcher !== null ? [{ participant: watcher, person: null, role: 'watcher' as const }] : [];
    const result = await work.send({ ...place, vote, tellers: [...tellers, ...watching] });
    if (result.ok) onClose();
  };
  const set = (key: number, patch: Partial<Row>): void => setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const accountOf = useAccountOf(place, shown);
  return (
    <WorkForm onSubmit={() => void submit()} onClose={onClose} confirm={say({ vi: 'Ghi ban kiểm phiếu', en: 'Record the tellers' })} busy={work.isPending} problem={work.error}>
      <p className="small muted">
        {say({ vi: 'Người có tên trong danh sách bầu không vào ban kiểm phiếu.', en: 'Nobody on the list is a teller.' })}
        <Why rule="R-190-8.1" regulation={shown.regulation.id} />
      </p>
      {rows.map((row, index) => (
        <div key={row.key} className={css.tellerRow}>
          <PersonSelect place={place} label={say(index === 0 ? { vi: 'Trưởng ban', en: 'Head teller' } : { vi: `Ủy viên ${index}`, en: `Teller ${index + 1}` })} value={row.participant} onChange={(participant) => set(row.key, { participant, person: accountOf(participant) })} error={missing && index === 0 && row.participant === null} />
          <Select
            label={say({ vi: 'Tài khoản nhập phiếu', en: 'Account' })}
            clearable
            value={row.person}
            onChange={(person) => set(row.key, { person })}
            data={shown.tellers.people.map(({ id, name, duty }) => ({ value: String(id), label: isDutyKind(duty) ? `${name} · ${say(DUTY_KINDS[duty].words)}` : name }))}
            placeholder={say({ vi: 'chưa gắn', en: 'none' })}
            nothingFoundMessage={say({ vi: 'Chưa ai được giao nhiệm vụ kiểm phiếu.', en: 'Nobody has a teller’s duty yet.' })}
          />
        </div>
      ))}
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setRows([...rows, { key: Math.max(...rows.map(({ key }) => key)) + 1, participant: null, person: null }])}>
        {say({ vi: 'Thêm người', en: 'Add a teller' })}
      </Button>
      {alone && (
        <Select
          label={say({ vi: 'Thành viên đoàn chủ tịch giám sát', en: 'Member of the presidium who watches' })}
          value={watcher}
          onChange={setWatcher}
          data={shown.tellers.presidium.map(({ participant, name }) => ({ value: participant, label: name }))}
          error={missing && watcher === null ? say({ vi: 'Chỉ có một người kiểm phiếu thì phải có người giám sát.', en: 'A single teller needs a watcher.' }) : undefined}
          nothingFoundMessage={say({ vi: 'Chưa bầu đoàn chủ tịch. Ghi đoàn chủ tịch ở Phiên họp trước.', en: 'There is no presidium yet. Record it under Sittings first.' })}
        />
      )}
      <VoteFields legend={say({ vi: 'Biểu quyết ban kiểm phiếu', en: 'Vote on the tellers' })} draft={draft} onChange={setDraft} missing={missing} />
    </WorkForm>
  );
}

/** The account of whom the roll and the duties call by the same name; nobody where the roll has namesakes, for then a person says which. */
function useAccountOf(place: ElectionPlace, { tellers }: Shown): (participant: string | null) => string | null {
  const roll = useRoll(place);
  return (participant) => {
    const name = roll.find(({ value }) => value === participant)?.label;
    const people = tellers.people.filter((each) => each.name === name);
    return people.length === 1 ? String(people[0]?.id) : null;
  };
}

/** Those named before; else room for three, with whom a difference has its third person. */
function startRows({ tellers }: Shown): readonly Row[] {
  const named = tellers.members.filter(({ role }) => role !== 'watcher').toSorted((a, b) => Number(b.role === 'head') - Number(a.role === 'head'));
  if (named.length > 0) return named.map((member, key) => ({ key, participant: member.participant, person: member.person === null ? null : String(member.person.id) }));
  return [0, 1, 2].map((key) => ({ key, participant: null, person: null }));
}
