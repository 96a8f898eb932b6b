import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { type SaidProblem, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kitWords } from '#kit/words.ts';
import { putPerson } from '../contract.ts';
import { bodyName } from '../core/body.ts';
import { FindingList } from './finding-list.tsx';
import { judgeDraft, judgeList } from './live-structure.ts';
import { begunFields, candidateOf, draftOf, type Fields, standing } from './person-fields.ts';
import { PersonFacts, PersonPlan } from './person-form-parts.tsx';
import { PostFields } from './post-fields.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Listed, Overview, Person } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';
import { StructureBars } from './structure-bars.tsx';

interface PersonFormProps {
  readonly place: Place;
  readonly of: Overview;
  /** The list in which the structure is counted; undefined where it is not shown. */
  readonly listed: Pick<Listed, 'people' | 'branch'> | undefined;
  /** Undefined: a new one. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
}

/** A person of the scheme, added or corrected; what becomes of the structure stands below while it is typed. */
export function PersonForm({ place, of, listed, person, onClose }: PersonFormProps) {
  const say = useSay();
  const work = useWork(putPerson);
  const [id] = useState(() => person?.id ?? newUuid());
  const [fields, setFields] = useState<Fields>(() => begunFields(of, person));
  const [sameNameMeant, setSameNameMeant] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const set = (patch: Partial<Fields>): void => setFields((before) => ({ ...before, ...patch }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    const result = await work.send({ ...place, person: id, revision: person?.revision ?? 0, ...fields, sameNameMeant });
    if (result.ok || result.problem.code === 'person_unchanged') onClose();
    else setProblem(result.problem);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <PersonFacts fields={fields} set={set} problem={problem} />
      <PersonPlan fields={fields} set={set} branch={of.branch} />
      <PostFields posts={fields.posts} onPosts={(posts) => set({ posts })} />
      {listed && <Becomes of={of} listed={listed} id={id} fields={fields} />}
      {problem?.code === 'person_named_already' && <Checkbox label={say({ vi: 'Là người khác cùng tên, cùng năm sinh', en: 'Another person of the same name and year' })} checked={sameNameMeant} onChange={(event) => setSameNameMeant(event.currentTarget.checked)} />}
      <ProblemNote problem={problem} />
      <div className={css['formend']}>
        <Button variant="default" onClick={onClose}>{say(kitWords.cancel)}</Button>
        <Button type="submit" loading={work.isPending}>{say(person ? words.save : { vi: 'Thêm vào danh sách', en: 'Add to the list' })}</Button>
      </div>
    </form>
  );
}

/** The structure as it will be, beside the one before, and what to look at about the person. */
function Becomes({ of, listed, id, fields }: { readonly of: Overview; readonly listed: Pick<Listed, 'people' | 'branch'>; readonly id: string; readonly fields: Fields }) {
  const say = useSay();
  const { before, after, own } = useMemo(() => {
    const people = standing(listed).map((each) => candidateOf(each.person));
    const others = people.filter((each) => each.id !== id);
    const draft = draftOf(id, fields);
    return { before: judgeList(of, 'committee', people), after: judgeList(of, 'committee', [...others, draft]), own: judgeDraft(of, draft, others) };
  }, [of, listed, id, fields]);
  return (
    <section className={css['becomes']} aria-label={say({ vi: 'Cơ cấu sau khi lưu', en: 'Structure once saved' })}>
      <h3>{say({ vi: `Cơ cấu ${bodyName('committee', of.branch).vi.toLocaleLowerCase('vi')} sau khi lưu: ${after.structure.people} người`, en: `${bodyName('committee', of.branch).en} once saved: ${after.structure.people} persons` })}</h3>
      <FindingList findings={own} label={say({ vi: 'Về người này', en: 'About this person' })} />
      <StructureBars lines={after.lines.slice(0, 6)} before={before.lines} />
      <FindingList findings={after.findings} label={say(words.look)} />
    </section>
  );
}
