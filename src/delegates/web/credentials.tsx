import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { parseDay } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { DayField, today } from '#kit/day-field.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listParticipants, showReport, showVoteBase } from '../contract.ts';
import { BasePanel } from './base-panel.tsx';
import { CredentialsDialog } from './credentials-dialog.tsx';
import { Breakdowns, OtherFigures } from './credentials-tables.tsx';
import { checkInWords } from './check-in-words.ts';
import css from './credentials.module.css';
import { CongressAbove, DelegatesNav, partHref } from './delegates-nav.tsx';

export type Report = OutputOf<typeof showReport>;

/** The credentials report of a delegates' congress (F02), the attendance report of a members' congress (F03), and the base of the vote. */
export function CredentialsScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const [address, change] = useAddress();
  const asOf = parseDay(address['ngay'] ?? '');
  const place = { season, organisation: code };
  const about = useAnswer(listParticipants, { ...place, limit: 1 });
  // Ages are those of the day of the congress, where it has one.
  const shownOn = asOf ?? parseDay(about.data?.congress.plannedOn ?? '') ?? today();
  const report = useAnswer(showReport, { ...place, asOf: shownOn }, { keep: true, enabled: about.data !== undefined || about.error !== null });
  const base = useAnswer(showVoteBase, place, { keep: true });
  const [making, setMaking] = useState(false);
  const form = about.data?.congress.form;
  const some = (about.data?.counts.all ?? 1) > 0;
  return (
    <Page
      title={form === 'members' ? say({ vi: 'Tình hình đảng viên dự đại hội', en: 'Attendance of members' }) : say({ vi: 'Thẩm tra tư cách đại biểu', en: 'Credentials of delegates' })}
      above={<CongressAbove season={season} code={code} name={about.data?.congress.name} />}
      lead={report.data && some ? <ReportLead report={report.data} /> : '\u00A0'}
      actions={some && report.data ? <Button onClick={() => setMaking(true)}>{say({ vi: 'Lập báo cáo', en: 'Make the report' })}</Button> : undefined}
    >
      {!about.error && <DelegatesNav season={season} code={code} form={form} here="credentials" />}
      {about.error && !about.data ? (
        <FailedState problem={about.error} retry={about.refetch} />
      ) : !some ? (
        <EmptyState action={about.data?.may.record === true ? <Go className="btn main" href={partHref(season, code, 'roll')}>{say(checkInWords.toRoll)}</Go> : undefined}>
          {say({ vi: 'Danh sách đại hội còn trống nên chưa có gì để thẩm tra. Lập danh sách trước.', en: 'The roll is empty, so there is nothing to report. Make the roll first.' })}
        </EmptyState>
      ) : (
        <div className={css['split']}>
          <div className={css['report']}>
            <div className={css['asOf']}>
              <DayField label={say({ vi: 'Tuổi đời, tuổi đảng tính đến ngày', en: 'Ages and years in the Party as of' })} size="sm" value={shownOn} onChange={(day) => change({ ngay: day })} />
            </div>
            <Answered of={report} waiting={<Waiting lines={14} />}>
              {(known) => (
                <>
                  <OtherFigures report={known} />
                  <Breakdowns report={known} />
                </>
              )}
            </Answered>
          </div>
          <div className={css['base']}>
            <Answered of={base} waiting={<Waiting lines={8} />}>{(known) => <BasePanel base={known} season={season} code={code} />}</Answered>
          </div>
        </div>
      )}
      <CredentialsDialog opened={making} onClose={() => setMaking(false)} season={season} code={code} form={report.data?.form ?? 'F02'} asOf={shownOn} />
    </Page>
  );
}

/** "116 trên 118 đại biểu được triệu tập có mặt; 1 người vắng có lý do." */
function ReportLead({ report }: { readonly report: Report }) {
  const say = useSay();
  const show = useFormat();
  const { total, absent } = report;
  return (
    <>
      <b>{say({ vi: `${show.number(total.present)} trên ${show.number(total.summoned)}`, en: `${show.number(total.present)} of ${show.number(total.summoned)}` })}</b>{' '}
      {report.form === 'F02' ? say({ vi: 'đại biểu được triệu tập có mặt', en: 'delegates summoned are present' }) : say({ vi: 'đảng viên được triệu tập có mặt', en: 'members summoned are present' })}
      {absent.excused > 0 && <>; <b>{show.number(absent.excused)}</b> {say({ vi: 'vắng có lý do', en: 'excused' })}</>}
      {absent.unexcused > 0 && <>; <b>{show.number(absent.unexcused)}</b> {say({ vi: 'vắng chưa có lý do', en: 'absent without a reason' })}</>}.
    </>
  );
}
