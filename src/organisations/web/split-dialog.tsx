import { Button, Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useAnswer, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { listChildren, splitOrganisation } from '../contract.ts';
import { type Founded, FoundedFields, isFounded, NOTHING_FOUNDED } from './add-dialog.tsx';
import type { DialogProps } from './alter-dialogs.tsx';
import { CountFields } from './alter-dialogs.tsx';
import { ChangeDialog, countOf } from './change-dialog.tsx';
import css from './register.module.css';
import { part as partWord, registerWords as words } from './register-words.ts';
import { nameAndCode } from './words.ts';

interface Part extends Founded {
  readonly members: string | number;
  readonly takes: readonly string[];
}

const EMPTY: Part = { ...NOTHING_FOUNDED, members: '', takes: [] };

/** Founds one or more parts beside the shown organisation; what stands below it is shared out among them. */
export function SplitDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(splitOrganisation);
  const below = useAnswer(listChildren, { code: organisation.code, limit: 500 }, { enabled: organisation.below > 0 });
  const [parts, setParts] = useState<readonly Part[]>([{ ...EMPTY, kindId: organisation.kindId }]);
  const [closes, setCloses] = useState(false);
  const [members, setMembers] = useState<string | number>(organisation.members ?? '');
  const [tried, setTried] = useState(false);
  const change = (index: number, patch: Partial<Part>): void => setParts(parts.map((part, at) => (at === index ? { ...part, ...patch } : part)));
  const taken = new Set(parts.flatMap((part) => part.takes));
  const subordinates = below.data?.organisations ?? [];
  const remains = countOf(members);
  const ready = parts.every((part) => isFounded(part) && countOf(part.members) !== undefined) && remains !== undefined;
  return (
    <ChangeDialog
      title={say(words.split)} confirm={say({ vi: 'Chia, tách tổ chức', en: 'Split' })} busy={work.isPending} problem={work.error} ready={ready} onClose={onClose} onTried={() => setTried(true)}
      lead={say({ vi: `Các phần mới đứng cạnh ${nameAndCode(organisation)}, cùng cấp trên trực tiếp.`, en: `The new parts stand beside ${nameAndCode(organisation)}, below the same superior.` })}
      onSubmit={({ on, reason }) => {
        const given = parts.flatMap((part) => (isFounded(part) ? [{ code: part.code.trim(), name: part.name, kindId: part.kindId, members: countOf(part.members) ?? null, takes: [...part.takes] }] : []));
        void work.send({ code: organisation.code, revision: organisation.revision, parts: given, closes, ...(!closes && { members: remains ?? null }), on, reason }).then((result) => result.ok && onClose());
      }}
    >
      {parts.map((part, index) => (
        <fieldset key={index} className={`${css.part} stack`}>
          <legend className={css.partHead}>
            {say(partWord(index + 1))}
          </legend>
          <FoundedFields value={part} onChange={(founded) => change(index, founded)} tried={tried} problem={work.error} />
          <CountFields members={part.members} branches={undefined} onMembers={(value) => change(index, { members: value })} onBranches={() => {}} />
          {organisation.below > 0 && (
            <MultiSelect
              label={say(words.partTakes)} placeholder={part.takes.length === 0 ? say(words.partTakesNone) : ''} searchable value={[...part.takes]}
              data={subordinates.filter((each) => part.takes.includes(each.code) || !taken.has(each.code)).map((each) => ({ value: each.code, label: nameAndCode(each) }))}
              onChange={(takes) => change(index, { takes })}
            />
          )}
          {parts.length > 1 && (
            <div>
              <Button variant="subtle" size="xs" onClick={() => setParts(parts.filter((_, at) => at !== index))}>
                {say(words.dropPart)}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button variant="default" size="xs" onClick={() => setParts([...parts, { ...EMPTY, kindId: organisation.kindId }])}>
          {say(words.anotherPart)}
        </Button>
      </div>
      <Checkbox checked={closes} label={say(words.splitCloses)} onChange={(event) => setCloses(event.currentTarget.checked)} />
      {!closes && <NumberInput label={say(words.remains)} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," hideControls value={members} onChange={setMembers} />}
    </ChangeDialog>
  );
}
