import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SaidProblem } from '#kit/api.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { addOrganisation, type OrganisationView } from '../contract.ts';
import { CountFields } from './alter-dialogs.tsx';
import { ChangeDialog, countOf } from './change-dialog.tsx';
import css from './register.module.css';
import { OrganisationPicker } from './organisation-picker.tsx';
import { registerWords as words } from './register-words.ts';
import { useKinds } from './use-kinds.ts';

export interface Founded {
  readonly code: string;
  readonly name: string;
  readonly kindId: string | null;
}

export const NOTHING_FOUNDED: Founded = { code: '', name: '', kindId: null };

export function isFounded(founded: Founded): founded is Founded & { readonly kindId: string } {
  return founded.code.trim() !== '' && founded.name.trim() !== '' && founded.kindId !== null;
}

/** Code, name and kind of an organisation that is to be. */
export function FoundedFields({ value, onChange, tried, problem, below }: { readonly value: Founded; readonly onChange: (value: Founded) => void; readonly tried: boolean; readonly problem?: SaidProblem | null; /** Only kinds of a lower level than this one's. */ readonly below?: string | undefined }) {
  const say = useSay();
  const { kinds, levels } = useKinds();
  const rank = (kindId: string | undefined): number => levels.find((level) => level.id === kinds.find((kind) => kind.id === kindId)?.levelId)?.rank ?? 0;
  const offered = kinds.filter((kind) => rank(kind.id) > rank(below));
  const missing = (text: string): string | undefined => (tried && text.trim() === '' ? say(words.needed) : undefined);
  const said = (field: string): string | undefined => {
    const sentence = fieldProblem(problem, field);
    return sentence && say(sentence);
  };
  return (
    <>
      <TextInput data-autofocus label={say(words.fullName)} value={value.name} maxLength={200} error={missing(value.name) ?? said('name')} onChange={(event) => onChange({ ...value, name: event.currentTarget.value })} />
      <div className={css.two}>
        <TextInput label={say(words.code)} description={say(words.codeHint)} inputWrapperOrder={['label', 'input', 'description', 'error']} value={value.code} maxLength={40} error={missing(value.code) ?? said('code')} onChange={(event) => onChange({ ...value, code: event.currentTarget.value.toUpperCase() })} />
        <Select
          label={say(words.kind)} value={value.kindId} allowDeselect={false} error={tried && value.kindId === null ? say(words.needed) : undefined}
          data={offered.map((kind) => ({ value: kind.id, label: say({ vi: kind.nameVi, en: kind.nameEn }) }))} onChange={(kindId) => onChange({ ...value, kindId })}
        />
      </div>
    </>
  );
}

/** Founds an organisation below the given one, or below one that is chosen. */
export function AddDialog({ superior, onClose, onAdded }: { readonly superior: OrganisationView | undefined; readonly onClose: () => void; readonly onAdded: (code: string) => void }) {
  const say = useSay();
  const work = useWork(addOrganisation);
  const [founded, setFounded] = useState(NOTHING_FOUNDED);
  const [chosen, setChosen] = useState<string | null>(null);
  const [members, setMembers] = useState<string | number>('');
  const [tried, setTried] = useState(false);
  const above = superior?.code ?? chosen;
  const count = countOf(members);
  return (
    <ChangeDialog
      title={say(superior ? words.add : words.addAnywhere)} confirm={say(words.addAnywhere)} busy={work.isPending} problem={work.error} onClose={onClose} onTried={() => setTried(true)}
      ready={isFounded(founded) && above !== null && count !== undefined}
      onSubmit={({ on, reason }) => {
        if (!isFounded(founded) || above === null) return;
        const code = founded.code.trim();
        void work.send({ ...founded, code, kindId: founded.kindId, superior: above, members: count ?? null, on, reason }).then((result) => result.ok && onAdded(code));
      }}
    >
      {superior ? (
        <p>{say({ vi: `Trực thuộc ${superior.name} (${superior.code}).`, en: `Below ${superior.name} (${superior.code}).` })}</p>
      ) : (
        <OrganisationPicker label={say(words.superior)} value={chosen} error={tried && chosen === null ? say(words.needed) : undefined} onChange={setChosen} />
      )}
      <FoundedFields value={founded} onChange={setFounded} tried={tried} problem={work.error} below={superior?.kindId} />
      <CountFields members={members} branches={undefined} onMembers={setMembers} onBranches={() => {}} />
    </ChangeDialog>
  );
}
