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
            <a className="btn" href={addressOf(exportOrganisations, { language })} download>
              {say(words.exportExcel)}
            </a>
          )}
          {roots.data?.mayChange === true && (
            <>
              <Go className="btn" href="/to-chuc/nap">
                {say(words.importExcel)}
              </Go>
              {some && <Button onClick={() => setAdds(true)}>{say({ vi: 'Thêm tổ chức', en: 'Add an organisation' })}</Button>}
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

/** "463 tổ chức cấp cơ sở (217 đảng bộ cơ sở, 246 chi bộ cơ sở), 11 cấp huyện, 1 cấp tỉnh." */
function RegisterLead({ counts }: { readonly counts: Roots['counts'] }) {
  const show = useFormat();
  const { kinds, level, kind } = useKinds();
  const levels = new Map<string, { kindId: string; open: number }[]>();
  for (const each of counts) {
    const levelId = kinds.find((one) => one.id === each.kindId)?.levelId;
    if (levelId !== undefined) levels.set(levelId, [...(levels.get(levelId) ?? []), each]);
  }
  const said = [...levels].map(([levelId, of], index): ReactNode => (
    <span key={levelId}>
      {index > 0 && ' · '}
      {level(levelId)}: <b>{show.number(of.reduce((sum, each) => sum + each.open, 0))}</b>
      {of.length > 1 && ` (${of.map((each) => `${show.number(each.open)} ${kind(each.kindId)}`).join(', ')})`}
    </span>
  ));
  return <>{said}</>;
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
