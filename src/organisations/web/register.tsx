import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { addressOf, useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import type { OutputOf } from '#foundation/contract.ts';
import { exportOrganisations, listRoots, searchOrganisations } from '../contract.ts';
import { AddDialog } from './add-dialog.tsx';
import { OrganisationDrawer } from './organisation-drawer.tsx';
import css from './register.module.css';
import { RegisterTree } from './register-tree.tsx';
import { registerWords as words } from './register-words.ts';
import { useKinds } from './use-kinds.ts';

type Roots = OutputOf<typeof listRoots>;

/** The register: the tree of the range, search, and beside it one organisation with everything that may be done with it. */
export function RegisterScreen() {
  const say = useSay();
  const [language] = useLanguage();
  const [address, change] = useAddress();
  const roots = useAnswer(listRoots, {});
  const [adds, setAdds] = useState(false);
  const [closed, setClosed] = useState(false);
  const [text, setText] = useState(address['tim'] ?? '');
  const [q] = useDebouncedValue(text.trim(), 150);
  const shown = address['mo'];
  const open = (code: string | undefined): void => change({ mo: code });
  const some = (roots.data?.organisations.length ?? 0) > 0;
  return (
    <Page
      title={say(words.title)}
      lead={roots.data && some ? <RegisterLead counts={roots.data.counts} /> : undefined}
      actions={
        <>
          {some && (
            <a className={`btn ${css.desk}`} href={addressOf(exportOrganisations, { language })} download>
              {say(words.exportExcel)}
            </a>
          )}
          {some && roots.data?.mayChange === true && (
            <>
              <Go className={`btn ${css.desk}`} href="/to-chuc/nap">
                {say(words.importExcel)}
              </Go>
              <Button onClick={() => setAdds(true)}>{say(words.addAnywhere)}</Button>
            </>
          )}
        </>
      }
    >
      <Answered of={roots} waiting={<Waiting lines={14} lineHeight={38} />}>
        {({ organisations, mayChange }) =>
          organisations.length === 0 ? (
            <EmptyState
              action={
                mayChange ? (
                  <Go className="btn main" href="/to-chuc/nap">
                    {say(words.importExcel)}
                  </Go>
                ) : undefined
              }
            >
              {say(words.empty)}
            </EmptyState>
          ) : (
            <>
              <div className={css.tools}>
                <TextInput
                  type="search" aria-label={say(words.search)} placeholder={say(words.search)} value={text}
                  onChange={(event) => {
                    setText(event.currentTarget.value);
                    change({ tim: event.currentTarget.value }, { replace: true });
                  }}
                />
                <p className={css.phoneLinks}>
                  {mayChange && <Go href="/to-chuc/nap">{say(words.importExcel)}</Go>}
                  <a href={addressOf(exportOrganisations, { language })} download>
                    {say(words.exportExcel)}
                  </a>
                </p>
                <Checkbox checked={closed} label={say(words.showClosed)} onChange={(event) => setClosed(event.currentTarget.checked)} />
              </div>
              {q === '' ? <RegisterTree roots={organisations} closed={closed} shown={shown} onShow={open} /> : <Found q={q} closed={closed} onShow={open} />}
            </>
          )
        }
      </Answered>
      <OrganisationDrawer code={shown} onShow={open} />
      {adds && (
        <AddDialog
          superior={undefined}
          onClose={() => setAdds(false)}
          onAdded={(code) => {
            setAdds(false);
            open(code);
          }}
        />
      )}
    </Page>
  );
}

/** "475 tổ chức: 1 cấp tỉnh, 11 cấp huyện, 463 cấp cơ sở (217 đảng bộ, 246 chi bộ)". */
function RegisterLead({ counts }: { readonly counts: Roots['counts'] }) {
  const say = useSay();
  const show = useFormat();
  const { kinds, levels } = useKinds();
  const sum = (of: readonly { readonly open: number }[]): number => of.reduce((total, each) => total + each.open, 0);
  const groupOf = (kindId: string) => kinds.find((kind) => kind.id === kindId)?.groupId;
  const byLevel = levels
    .map((level) => ({ level, of: counts.filter((each) => kinds.find((kind) => kind.id === each.kindId)?.levelId === level.id) }))
    .filter(({ of }) => of.length > 0);
  return (
    <>
      <b>{show.number(sum(counts))}</b> {say({ vi: 'tổ chức', en: 'organisations' })}
      {byLevel.map(({ level, of }, index): ReactNode => {
        const branches = sum(of.filter((each) => groupOf(each.kindId) === 'branch'));
        const orgs = sum(of) - branches;
        const name = say({ vi: level.nameVi, en: level.nameEn }).toLocaleLowerCase();
        return (
          <span key={level.id}>
            {index === 0 ? ': ' : ', '}
            <b>{show.number(sum(of))}</b> {name}
            {orgs > 0 && branches > 0 && say({ vi: ` (${show.number(orgs)} đảng bộ, ${show.number(branches)} chi bộ)`, en: ` (${show.number(orgs)} party organisations, ${show.number(branches)} branches)` })}
          </span>
        );
      })}
      .
    </>
  );
}

function Found({ q, closed, onShow }: { readonly q: string; readonly closed: boolean; readonly onShow: (code: string) => void }) {
  const say = useSay();
  const kinds = useKinds();
  const found = useAnswer(searchOrganisations, { q, limit: 100, closed: closed ? 'yes' : 'no' }, { keep: true });
  return (
    <Answered of={found} waiting={<Waiting lines={8} lineHeight={38} />}>
      {({ organisations, more }) => (
        <>
          <DataTable
            label={say(words.results)} rows={organisations} rowKey={(row) => row.code} onOpen={(row) => onShow(row.code)} rowHeight={52}
            columns={[
              {
                id: 'name', header: say(words.name), width: 'minmax(220px, 2fr)',
                cell: (row) => (
                  <>
                    {row.name}
                    {row.closedOn !== null && ` (${say(words.closedMark)})`}
                    <small>
                      {row.code} · {kinds.kind(row.kindId)}
                    </small>
                  </>
                ),
              },
              { id: 'superior', header: say(words.superior), width: 'minmax(160px, 1fr)', phone: false, cell: (row) => row.superior?.name ?? '' },
            ]}
            empty={<EmptyState>{say({ vi: `Không tìm thấy tổ chức nào với “${q}”. Thử một phần của tên, hoặc mã.`, en: `No organisation is found for “${q}”. Try a part of the name, or the code.` })}</EmptyState>}
          />
          {more && <p className={css.moreFound}>{say(words.moreFound)}</p>}
        </>
      )}
    </Answered>
  );
}
