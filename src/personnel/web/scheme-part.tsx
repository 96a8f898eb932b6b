import { Button } from '@mantine/core';
import { useAddress } from '#kit/address.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { BODIES_WITH_SURPLUS, bodyName } from '../core/body.ts';
import { FindingList } from './finding-list.tsx';
import { FrameFacts } from './frame-facts.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import { type Overview, showPerTenThousand } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';
import { SchemeForm } from './scheme-form.tsx';
import { StructureBars } from './structure-bars.tsx';
import { structureLines } from './structure-lines.ts';

/** The scheme beside the superior's frame: how many for which body, the structure as it is now, standards and sources. */
export function SchemePart({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const say = useSay();
  const [address, change] = useAddress();
  const editing = address['viec'] === 'de-an' && of.mayWrite && of.locked === null;
  const committee = of.bodies.find(({ body }) => body === 'committee');
  return (
    <div className="page-split">
      <div>
        <Panel title={say({ vi: 'Số lượng', en: 'Numbers' })}>{of.scheme === null ? <NoScheme may={of.mayWrite && of.locked === null} onMake={() => change({ viec: 'de-an' })} /> : <BodyTable of={of} />}</Panel>
        {of.scheme !== null && (
          <Panel title={say({ vi: 'Tiêu chuẩn, nguồn', en: 'Standards, sources' })}>
            <dl className={css['facts']}>
              <div><dt>{say({ vi: 'Tiêu chuẩn', en: 'Standards' })}</dt><dd>{of.scheme.standards}</dd></div>
              <div><dt>{say({ vi: 'Nguồn', en: 'Sources' })}</dt><dd>{of.scheme.sources === '' ? '–' : of.scheme.sources}</dd></div>
              {of.scheme.note !== '' && <div><dt>{say({ vi: 'Ghi chú', en: 'Note' })}</dt><dd>{of.scheme.note}</dd></div>}
            </dl>
            <p className="small muted">{say({ vi: `Người ghi: ${of.scheme.savedBy}`, en: `Recorded by ${of.scheme.savedBy}` })}</p>
          </Panel>
        )}
        {of.findings.length > 0 && (
          <Panel title={say(words.look)}>
            <FindingList findings={of.findings} label={say(words.look)} />
          </Panel>
        )}
      </div>
      <div>
        <Panel title={say({ vi: 'Khung của cấp trên', en: 'The superior’s frame' })}>
          {of.frame === null ? (
            <p className="small muted">{of.superior ? say({ vi: `${of.superior.name} chưa định khung cho loại tổ chức này.`, en: `${of.superior.name} has set no frame for this kind of organisation.` }) : say({ vi: 'Không có cấp trên trong mùa này.', en: 'There is no superior in this season.' })}</p>
          ) : (
            <FrameFacts frame={of.frame} />
          )}
        </Panel>
        {committee && committee.people > 0 && (
          <Panel title={say({ vi: `Cơ cấu: ${bodyName('committee', of.branch).vi}`, en: `Structure: ${bodyName('committee', of.branch).en}` })}>
            <StructureBars lines={structureLines(committee.structure, of.scheme?.aims ?? of.frame?.aims ?? null, of.frame?.middle ?? null)} />
          </Panel>
        )}
      </div>
      <SideDrawer opened={editing} onClose={() => change({ viec: undefined })} title={say(of.scheme === null ? words.setScheme : words.changeScheme)} size={620}>
        {editing && <SchemeForm place={place} of={of} onClose={() => change({ viec: undefined })} />}
      </SideDrawer>
    </div>
  );
}

function NoScheme({ may, onMake }: { readonly may: boolean; readonly onMake: () => void }) {
  const say = useSay();
  return (
    <EmptyState action={may && <Button variant="default" onClick={onMake}>{say(words.setScheme)}</Button>}>
      {say({ vi: 'Chưa có đề án nhân sự. Ghi số lượng từng chức danh, mục tiêu cơ cấu, tiêu chuẩn và nguồn.', en: 'There is no scheme yet. Say how many for each post, the aims of the structure, standards and sources.' })}
    </EmptyState>
  );
}

function BodyTable({ of }: { readonly of: Overview }) {
  const say = useSay();
  const show = useFormat();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th>{say({ vi: 'Chức danh', en: 'Post' })}</th>
          <th className="num">{say({ vi: 'Cần bầu', en: 'Seats' })}</th>
          <th className="num">{say({ vi: 'Chuẩn bị', en: 'Prepared' })}</th>
          <th className="num">{say({ vi: 'Số dư', en: 'Surplus' })}</th>
        </tr>
      </thead>
      <tbody>
        {of.bodies.filter(({ seats, people }) => seats !== null || people > 0).map((each) => (
          <tr key={each.body}>
            <th scope="row">{say(bodyName(each.body, of.branch))}</th>
            <td className="num">{each.seats ?? '–'}</td>
            <td className="num">{each.people}</td>
            <td className="num">{each.surplusPerTenThousand === null || each.people === 0 || !BODIES_WITH_SURPLUS.includes(each.body) ? '–' : showPerTenThousand(show, each.surplusPerTenThousand)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
