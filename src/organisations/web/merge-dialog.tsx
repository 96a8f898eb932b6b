import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { mergeOrganisations } from '../contract.ts';
import { FoundedFields, isFounded, NOTHING_FOUNDED } from './add-dialog.tsx';
import type { DialogProps } from './alter-dialogs.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { OrganisationPicker, OrganisationsPicker } from './organisation-picker.tsx';
import { registerWords as words } from './register-words.ts';
import { nameAndCode } from './words.ts';

/** Merges the shown organisation, alone or with others, into one that is there or one that is founded for it. */
export function MergeDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(mergeOrganisations);
  const [others, setOthers] = useState<string[]>([]);
  const [founds, setFounds] = useState(false);
  const [existing, setExisting] = useState<string | null>(null);
  const [founded, setFounded] = useState(NOTHING_FOUNDED);
  const [superior, setSuperior] = useState<string | null>(organisation.superior?.code ?? null);
  const [tried, setTried] = useState(false);
  const into = founds ? (isFounded(founded) ? { added: { code: founded.code.trim(), name: founded.name, kindId: founded.kindId, superior } } : undefined) : existing === null ? undefined : { existing };
  return (
    <ChangeDialog
      title={say(words.merge)} confirm={say({ vi: 'Sáp nhập', en: 'Merge' })} busy={work.isPending} problem={work.error} ready={into !== undefined} onClose={onClose} onTried={() => setTried(true)}
      lead={say({
        vi: `${nameAndCode(organisation)} kết thúc và giữ nguyên những gì đã ghi; tổ chức trực thuộc chuyển sang nơi tiếp nhận; số đảng viên được cộng lại.`,
        en: `${nameAndCode(organisation)} ends and keeps its record; what stands below it moves along; members are added up.`,
      })}
      onSubmit={({ on, reason }) => {
        if (!into) return;
        const predecessors = [{ code: organisation.code, revision: organisation.revision }, ...others.map((code) => ({ code }))];
        void work.send({ predecessors, into, on, reason }).then((result) => result.ok && onClose());
      }}
    >
      <OrganisationsPicker label={say(words.withOthers)} value={others} without={[organisation.code]} onChange={setOthers} />
      <Checkbox checked={founds} label={say(words.intoNew)} onChange={(event) => setFounds(event.currentTarget.checked)} />
      {founds ? (
        <>
          <FoundedFields value={founded} onChange={setFounded} tried={tried} problem={work.error} />
          {organisation.superior === null && <OrganisationPicker label={say(words.superior)} value={superior} onChange={setSuperior} />}
        </>
      ) : (
        <OrganisationPicker label={say(words.into)} value={existing} without={[organisation.code, ...others]} error={tried && existing === null ? say(words.needed) : undefined} onChange={setExisting} />
      )}
    </ChangeDialog>
  );
}
