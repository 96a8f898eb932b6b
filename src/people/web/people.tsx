import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showOrganisation } from '#organisations/contract.ts';
import { searchPeople } from '../contract.ts';
import { DUTY_KIND_IDS, dutyKind, isDutyKind } from '../core/duties.ts';
import { ImportPeople } from './import-people.tsx';
import { OrganisationField } from './organisation-field.tsx';
import style from './people.module.css';
import { PersonDrawer } from './person-drawer.tsx';
import { PersonForm } from './person-form.tsx';

type Line = OutputOf<typeof searchPeople>['people'][number];
const PAGE = 100;
const MOST = 500;

/** /can-bo: people and their duties within one's range. */
export function PeopleScreen() {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const [text, setText] = useState(address['text'] ?? '');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const [count, setCount] = useState(PAGE);
  const [side, setSide] = useState<'add' | 'import' | undefined>(undefined);
  const { organisation, duty } = address;
  const place = useAnswer(showOrganisation, { code: organisation ?? '' }, { enabled: organisation !== undefined });
  const filtered = asked !== '' || organisation !== undefined || duty !== undefined;
  const people = useAnswer(
    searchPeople,
    { count, ...(asked !== '' && { text: asked }), ...(organisation !== undefined && { organisation }), ...(duty !== undefined && isDutyKind(duty) && { duty }) },
    { keep: true },
  );
  const present = organisation === undefined ? undefined : { code: organisation, name: place.data?.name ?? organisation };
  const open = Number(address['nguoi'] ?? '');
  const opened = Number.isInteger(open) && open > 0 ? open : undefined;

  const columns: Column<Line>[] = [
    { id: 'name', header: say({ vi: 'Họ và tên', en: 'Name' }), width: 'minmax(160px, 1.2fr)', cell: (line) => <>{line.name}<small>{line.title}</small></> },
    { id: 'organisation', header: say({ vi: 'Tổ chức', en: 'Organisation' }), width: 'minmax(160px, 1.4fr)', phone: false, cell: (line) => (line.organisation ? <>{line.organisation.name}<small>{line.organisation.code}</small></> : '') },
    { id: 'duties', header: say({ vi: 'Nhiệm vụ đang giữ', en: 'Duties held' }), width: 'minmax(140px, 1.6fr)', cell: (line) => <Duties line={line} /> },
    { id: 'account', header: say({ vi: 'Tài khoản', en: 'Account' }), width: '132px', phone: false, cell: (line) => (line.account === null ? <span className="muted">–</span> : <>{line.account}{line.accountDisabled && <small>{say({ vi: 'đã khóa', en: 'disabled' })}</small>}</>) },
  ];
  const total = people.data?.total;
  return (
    <Page
      title={say({ vi: 'Cán bộ, nhiệm vụ', en: 'People and duties' })}
      lead={total === undefined ? ' ' : <><b>{show.number(total)}</b> {filtered ? say({ vi: 'người khớp điều đang tìm', en: 'people match' }) : say({ vi: 'người trong phạm vi được giao, xếp theo tên A, B, C', en: 'people within your range, in order of given names' })}</>}
      actions={<><Button variant="default" onClick={() => setSide('import')}>{say({ vi: 'Nạp từ Excel', en: 'From Excel' })}</Button><Button onClick={() => setSide('add')}>{say({ vi: 'Thêm cán bộ', en: 'Add a person' })}</Button></>}
    >
      <div className={style['filters']} role="search">
        <TextInput label={say({ vi: 'Tìm theo tên hoặc tài khoản', en: 'Name or account' })} placeholder={say({ vi: 'Không cần gõ dấu', en: 'Marks are not needed' })} type="search" value={text} onChange={(event) => { setText(event.currentTarget.value); setCount(PAGE); change({ text: event.currentTarget.value }, { replace: true }); }} />
        <OrganisationField label={say({ vi: 'Tổ chức và trực thuộc', en: 'Organisation and below' })} value={present} onChange={(chosen) => { setCount(PAGE); change({ organisation: chosen?.code }); }} />
        <Select label={say({ vi: 'Nhiệm vụ', en: 'Duty' })} placeholder={say({ vi: 'Mọi nhiệm vụ', en: 'Any duty' })} clearable clearButtonProps={{ 'aria-label': say({ vi: 'Bỏ chọn nhiệm vụ', en: 'Clear the duty' }) }} data={DUTY_KIND_IDS.map((id) => ({ value: id, label: say(dutyKind(id).words) }))} value={duty ?? null} onChange={(chosen) => { setCount(PAGE); change({ duty: chosen ?? undefined }); }} />
      </div>
      <Answered of={people} waiting={<Waiting lines={10} lineHeight={48} />}>
        {(found) => (
          <DataTable
            label={say({ vi: 'Danh sách cán bộ', en: 'List of people' })} rows={found.people} rowKey={(line) => String(line.id)} columns={columns} rowHeight={52} height={640} leastWidth={720} total={Math.min(found.total, MOST)}
            onOpen={(line) => change({ nguoi: String(line.id) })} onNearEnd={() => setCount(Math.min(MOST, count + PAGE))}
            empty={
              <EmptyState action={filtered ? <Button variant="default" onClick={() => { setText(''); change({ text: undefined, organisation: undefined, duty: undefined }); }}>{say({ vi: 'Bỏ điều kiện tìm', en: 'Clear the search' })}</Button> : <Button variant="default" onClick={() => setSide('add')}>{say({ vi: 'Thêm cán bộ', en: 'Add a person' })}</Button>}>
                {filtered ? say({ vi: 'Không ai khớp điều đang tìm. Kiểm tra cách viết, hoặc bỏ bớt điều kiện.', en: 'Nobody matches. Check the spelling, or leave something out.' }) : say({ vi: 'Chưa có ai. Thêm từng người, hoặc nạp danh sách từ Excel.', en: 'There is nobody yet. Add people one by one or from Excel.' })}
              </EmptyState>
            }
          />
        )}
      </Answered>
      {total !== undefined && total > MOST && count >= MOST && <p className="small muted">{say({ vi: `Hiện ${MOST} người đầu. Tìm theo tên hoặc tổ chức để thu hẹp.`, en: `The first ${MOST} are shown. Search by name or organisation.` })}</p>}
      <PersonDrawer person={opened} name={people.data?.people.find((line) => line.id === opened)?.name ?? ''} onClose={() => change({ nguoi: undefined })} />
      <SideDrawer opened={side === 'add'} onClose={() => setSide(undefined)} title={say({ vi: 'Thêm cán bộ', en: 'Add a person' })}>
        {side === 'add' && <PersonForm at={place.data && present} onClose={() => setSide(undefined)} onDone={(id) => { setSide(undefined); change({ nguoi: String(id) }); }} />}
      </SideDrawer>
      <SideDrawer opened={side === 'import'} onClose={() => setSide(undefined)} title={say({ vi: 'Nạp danh sách cán bộ', en: 'People from Excel' })} size={760}>
        {side === 'import' && <ImportPeople onClose={() => setSide(undefined)} />}
      </SideDrawer>
    </Page>
  );
}

function Duties({ line }: { readonly line: Line }) {
  const say = useSay();
  const [first, ...more] = line.duties;
  if (!first) return <span className="muted">–</span>;
  return (
    <>
      {say(first.words)}{more.length > 0 && ` +${more.length}`}
      <small className={first.organisation.code === line.organisation?.code ? style['onphone'] : ''}>{first.organisation.name}</small>
    </>
  );
}
