import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { slug } from '#foundation/text.ts';
import { useAnswer, useWork } from '#kit/api.ts';
import { DayField } from '#kit/day-field.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listKinds, listRoots } from '#organisations/contract.ts';
import { makeSeason } from '../contract.ts';
import { STATUTES } from '../core/statutes/editions.ts';
import { type Statute, unconfirmedRules } from '../core/statutes/statute.ts';
import { chosenLevels, type LevelDrafts, LevelWindows, proposedLevels } from './level-windows.tsx';
import css from './plan.module.css';
import { UnconfirmedRules } from './unconfirmed-rules.tsx';

const FIRST = STATUTES[0] as Statute;

/** Makes a season: its name, term and statute, and for each level the days and lengths that the statute proposes. */
export function MakeSeasonScreen() {
  const say = useSay();
  const roots = useAnswer(listRoots, {});
  const title = say({ vi: 'Lập mùa đại hội', en: 'Make a season' });
  return (
    <Page title={title} lead={say({ vi: 'Bộ quy định điền sẵn thời gian của từng cấp; sửa lại theo hướng dẫn của địa phương.', en: 'The statute fills in each level’s days; correct them as your own guidance says.' })}>
      {roots.data === undefined ? (
        <Waiting lines={8} />
      ) : roots.data.organisations.length === 0 ? (
        <EmptyState action={<Go className="btn" href="/to-chuc/nap">{say({ vi: 'Nạp danh sách tổ chức', en: 'Load the register' })}</Go>}>
          {say({ vi: 'Chưa có tổ chức nào. Nạp danh sách tổ chức trước khi lập mùa.', en: 'There are no organisations yet. Load the register first.' })}
        </EmptyState>
      ) : (
        <SeasonForm roots={roots.data.organisations} />
      )}
    </Page>
  );
}

function SeasonForm({ roots }: { readonly roots: readonly { readonly code: string; readonly name: string }[] }) {
  const say = useSay();
  const go = useGo();
  const levels = useAnswer(listKinds, {}).data?.levels ?? [];
  const [statute, setStatute] = useState(FIRST);
  const [draft, setDraft] = useState(() => draftOf(FIRST));
  const [root, setRoot] = useState(roots[0]?.code ?? '');
  const [missing, setMissing] = useState(false);
  const work = useWork(makeSeason);
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const choose = (edition: string): void => {
    const chosen = STATUTES.find((each) => each.edition === edition) ?? FIRST;
    setStatute(chosen);
    setDraft((before) => ({ ...draftOf(chosen), nameVi: before.nameVi, nameEn: before.nameEn, code: before.code }));
  };
  const code = draft.code === '' ? codeFrom(draft.nameVi) : draft.code;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { fromDay, untilDay, nameVi } = draft;
    const named = chosenLevels(draft.levels);
    if (!fromDay || !untilDay || nameVi.trim() === '' || code === '' || named.length === 0) return setMissing(true);
    const result = await work.send({
      code, nameVi: nameVi.trim(), nameEn: draft.nameEn.trim() === '' ? nameVi.trim() : draft.nameEn.trim(), statute: statute.edition, term: draft.term, root, fromDay, untilDay,
      switches: [...draft.switches], levels: named,
    });
    if (result.ok) go(`/mua/${result.value.code}/ke-hoach`);
  };
  return (
    <form className={`${css.form} ${css.narrow}`} noValidate onSubmit={(event) => void submit(event)}>
      <div className={css.two}>
        <TextInput label={say({ vi: 'Tên mùa đại hội', en: 'Name in Vietnamese' })} required maxLength={200} value={draft.nameVi} onChange={(event) => set({ nameVi: event.currentTarget.value })} error={missing && draft.nameVi.trim() === '' ? say({ vi: 'Nhập tên mùa đại hội.', en: 'Enter the name.' }) : undefined} />
        <TextInput label={say({ vi: 'Tên tiếng Anh', en: 'Name in English' })} maxLength={200} value={draft.nameEn} onChange={(event) => set({ nameEn: event.currentTarget.value })} />
      </div>
      <div className={css.two}>
        <NativeSelect label={say({ vi: 'Toàn bộ từ', en: 'Everything below' })} value={root} onChange={(event) => setRoot(event.currentTarget.value)} data={roots.map((each) => ({ value: each.code, label: each.name }))} />
        <TextInput label={say({ vi: 'Mã (trong địa chỉ trang)', en: 'Code (in addresses)' })} maxLength={60} value={code} onChange={(event) => set({ code: event.currentTarget.value })} />
      </div>
      <div className={css.two}>
        <NativeSelect label={say({ vi: 'Bộ quy định', en: 'Statute' })} value={statute.edition} onChange={(event) => choose(event.currentTarget.value)} data={STATUTES.map((each) => ({ value: each.edition, label: say(each.name) }))} />
        <TextInput label={say({ vi: 'Nhiệm kỳ', en: 'Term' })} required maxLength={40} value={draft.term} onChange={(event) => set({ term: event.currentTarget.value })} />
      </div>
      <div className={css.two}>
        <DayField label={say({ vi: 'Mùa bắt đầu', en: 'Season begins' })} required value={draft.fromDay} onChange={(fromDay) => set({ fromDay })} />
        <DayField label={say({ vi: 'Mùa kết thúc', en: 'Season ends' })} required value={draft.untilDay} onChange={(untilDay) => set({ untilDay })} />
      </div>
      <LevelWindows levels={levels} drafts={draft.levels} onChange={(changed) => set({ levels: changed })} near={draft.fromDay} problem={work.error} />
      <UnconfirmedRules rules={unconfirmedRules(statute)} chosen={draft.switches} onChange={(switches) => set({ switches })} />
      {missing && <p className="note" role="alert">{say({ vi: 'Còn chỗ chưa điền. Điền tên, hai ngày của mùa và ít nhất một cấp.', en: 'Something is left empty. Fill in the name, the season’s two days and at least one level.' })}</p>}
      <ProblemNote problem={work.error} />
      <div className={css.submit}>
        <Button type="submit" loading={work.isPending}>
          {say({ vi: 'Lập mùa đại hội', en: 'Make the season' })}
        </Button>
      </div>
    </form>
  );
}

interface Draft {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly code: string;
  readonly term: string;
  readonly fromDay: Day | undefined;
  readonly untilDay: Day | undefined;
  readonly switches: ReadonlySet<string>;
  readonly levels: LevelDrafts;
}

function draftOf(statute: Statute): Draft {
  return { nameVi: '', nameEn: '', code: '', term: statute.term, fromDay: statute.seasonFrom, untilDay: statute.seasonUntil, switches: new Set(), levels: proposedLevels(statute) };
}

/** 'Đại hội tỉnh An Giang 2025' becomes dai-hoi-tinh-an-giang-2025. */
function codeFrom(name: string): string {
  return slug(name).slice(0, 60);
}
