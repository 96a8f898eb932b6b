import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { closeOrganisation, moveOrganisation, type OrganisationPage, recountOrganisation, reclassifyOrganisation, renameOrganisation } from '../contract.ts';
import { ChangeDialog, countOf } from './change-dialog.tsx';
import { OrganisationPicker } from './organisation-picker.tsx';
import { registerWords as words } from './register-words.ts';
import { useKinds } from './use-kinds.ts';
import { nameAndCode } from './words.ts';

export interface DialogProps {
  readonly organisation: OrganisationPage;
  readonly onClose: () => void;
}

function aimOf({ code, revision }: OrganisationPage) {
  return { code, revision };
}

export function RenameDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(renameOrganisation);
  const [name, setName] = useState(organisation.name);
  const [tried, setTried] = useState(false);
  return (
    <ChangeDialog
      title={say(words.rename)} lead={nameAndCode(organisation)} confirm={say(words.rename)} busy={work.isPending} problem={work.error} ready={name.trim() !== ''} correctable
      onClose={onClose} onTried={() => setTried(true)}
      onSubmit={(occasion) => void work.send({ ...aimOf(organisation), ...occasion, name }).then((result) => result.ok && onClose())}
    >
      <TextInput data-autofocus label={say(words.newName)} value={name} maxLength={200} error={tried && name.trim() === '' ? say(words.needed) : undefined} onChange={(event) => setName(event.currentTarget.value)} />
    </ChangeDialog>
  );
}

export function ReclassifyDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(reclassifyOrganisation);
  const { kinds } = useKinds();
  const [kindId, setKindId] = useState<string>(organisation.kindId);
  return (
    <ChangeDialog
      title={say(words.reclassify)} lead={nameAndCode(organisation)} confirm={say(words.reclassify)} busy={work.isPending} problem={work.error} ready correctable onClose={onClose}
      onSubmit={(occasion) => void work.send({ ...aimOf(organisation), ...occasion, kindId }).then((result) => result.ok && onClose())}
    >
      <Select label={say(words.kind)} allowDeselect={false} value={kindId} data={kinds.map((kind) => ({ value: kind.id, label: say({ vi: kind.nameVi, en: kind.nameEn }) }))} onChange={(value) => value !== null && setKindId(value)} />
    </ChangeDialog>
  );
}

export function RecountDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(recountOrganisation);
  const [members, setMembers] = useState<string | number>(organisation.members ?? '');
  const [branches, setBranches] = useState<string | number>(organisation.branches ?? '');
  const read = { members: countOf(members), branches: countOf(branches) };
  return (
    <ChangeDialog
      title={say(words.recount)} lead={nameAndCode(organisation)} confirm={say(words.recount)} busy={work.isPending} problem={work.error} correctable
      ready={read.members !== undefined && read.branches !== undefined} onClose={onClose}
      onSubmit={(occasion) => void work.send({ ...aimOf(organisation), ...occasion, members: read.members ?? null, branches: read.branches ?? null }).then((result) => result.ok && onClose())}
    >
      <CountFields members={members} branches={organisation.groupId === 'party-org' ? branches : undefined} onMembers={setMembers} onBranches={setBranches} />
    </ChangeDialog>
  );
}

export function CountFields({ members, branches, onMembers, onBranches }: { readonly members: string | number; readonly branches: string | number | undefined; readonly onMembers: (value: string | number) => void; readonly onBranches: (value: string | number) => void }) {
  const say = useSay();
  const usual = { min: 0, max: 10_000_000, allowDecimal: false, allowNegative: false, thousandSeparator: '.', decimalSeparator: ',', hideControls: true } as const;
  return (
    <>
      <NumberInput label={say(words.newMembers)} value={members} onChange={onMembers} {...usual} />
      {branches !== undefined && <NumberInput label={say(words.newBranches)} value={branches} onChange={onBranches} {...usual} />}
    </>
  );
}

export function MoveDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(moveOrganisation);
  const [superior, setSuperior] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <ChangeDialog
      title={say(words.move)} confirm={say(words.move)} busy={work.isPending} problem={work.error} ready={superior !== null} correctable onClose={onClose} onTried={() => setTried(true)}
      lead={say({
        vi: `${nameAndCode(organisation)}${organisation.superior ? ` đang thuộc ${organisation.superior.name}` : ''}. Mọi tổ chức trực thuộc chuyển theo.`,
        en: `${nameAndCode(organisation)}${organisation.superior ? ` stands below ${organisation.superior.name}` : ''}. Everything below it moves along.`,
      })}
      onSubmit={(occasion) => superior !== null && void work.send({ ...aimOf(organisation), ...occasion, superior }).then((result) => result.ok && onClose())}
    >
      <OrganisationPicker label={say(words.newSuperior)} value={superior} without={[organisation.code]} error={tried && superior === null ? say(words.needed) : undefined} onChange={setSuperior} />
    </ChangeDialog>
  );
}

export function CloseDialog({ organisation, onClose }: DialogProps) {
  const say = useSay();
  const work = useWork(closeOrganisation);
  return (
    <ChangeDialog
      title={say(words.close)} confirm={say(words.close)} busy={work.isPending} problem={work.error} ready onClose={onClose}
      lead={say({
        vi: `${nameAndCode(organisation)} kết thúc từ ngày dưới đây. Mọi điều đã ghi về tổ chức này vẫn được giữ.`,
        en: `${nameAndCode(organisation)} ends on the day below. Everything recorded about it is kept.`,
      })}
      onSubmit={({ on, reason }) => void work.send({ ...aimOf(organisation), on, reason }).then((result) => result.ok && onClose())}
    />
  );
}
