import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { addressOf, useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { beginSynthesis, compile, sendSynthesis, synthesisFile } from '../contract/synthesis.ts';
import { AdoptDialog } from './synthesis-adopt.tsx';
import { clock } from './synthesis-lead.ts';
import type { SynthesisAnswer, SynthesisPlace } from './synthesis-view.ts';

export interface StepsProps {
  readonly place: SynthesisPlace;
  readonly answer: SynthesisAnswer;
  /** Everything is worded: the next step of the report is the main one of the page. */
  readonly ready: boolean;
}

/** The steps of the report itself, in its order: begin, adopt, send; and the report as a file. */
export function SynthesisSteps({ place, answer, ready }: StepsProps) {
  const say = useSay();
  const [open, setOpen] = useState<'adopt' | 'send' | undefined>(undefined);
  const send = useWork(sendSynthesis);
  const { report, may } = answer;
  return (
    <>
      {report && <Files place={place} />}
      {may.record && report?.state === 'drafting' && (
        <Button variant={ready ? 'filled' : 'default'} onClick={() => setOpen('adopt')}>
          {say({ vi: 'Ghi đại hội thông qua', en: 'Record adoption' })}
        </Button>
      )}
      {may.record && report?.state === 'adopted' && <Button onClick={() => setOpen('send')}>{say({ vi: 'Gửi cấp trên', en: 'Send upward' })}</Button>}
      {open === 'adopt' && report && <AdoptDialog place={place} answer={answer} report={report} onClose={() => setOpen(undefined)} />}
      <ReasonDialog
        opened={open === 'send' && report !== null}
        onClose={() => setOpen(undefined)}
        title={say({ vi: 'Gửi bản tổng hợp lên cấp trên trực tiếp', en: 'Send the synthesis to the direct superior' })}
        confirm={say({ vi: 'Gửi bản tổng hợp', en: 'Send the synthesis' })}
        busy={send.isPending}
        problem={send.error}
        onConfirm={() => send.mutate({ ...place }, { onSuccess: () => setOpen(undefined) })}
      >
        {report && <p>{say(clock(report)).replaceAll('**', '')} {say({ vi: 'Sau khi gửi, bản tổng hợp không sửa được nữa.', en: 'Once sent, it is not changed any more.' })}</p>}
      </ReasonDialog>
    </>
  );
}

function Files({ place }: { readonly place: SynthesisPlace }) {
  const say = useSay();
  const href = (format: 'docx' | 'pdf' | 'xlsx'): string => addressOf(synthesisFile, { ...place, format });
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="default">{say({ vi: 'Xem bản Word', en: 'As Word' })}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={href('docx')} download>{say({ vi: 'Báo cáo tổng hợp, Word', en: 'The report, Word' })}</Menu.Item>
        <Menu.Item component="a" href={href('pdf')} download>{say({ vi: 'Báo cáo tổng hợp, PDF', en: 'The report, PDF' })}</Menu.Item>
        <Menu.Item component="a" href={href('xlsx')} download>{say({ vi: 'Bảng ý kiến từng dòng, Excel', en: 'The opinions line by line, Excel' })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Before there is a report, and when opinions came after it was begun. */
export function BeginSteps({ place, answer }: { readonly place: SynthesisPlace; readonly answer: SynthesisAnswer }) {
  const say = useSay();
  const begin = useWork(beginSynthesis);
  const gather = useWork(compile);
  const { below, report, totals } = answer;
  const left = below.sent - below.compiled;
  return (
    <div className="stack">
      <div className="row">
        {(totals.opinions > 0 || report !== null) && (
          <Button variant={report === null ? 'filled' : 'default'} loading={begin.isPending} onClick={() => begin.mutate({ ...place })}>
            {report === null ? say({ vi: 'Lập bản tổng hợp', en: 'Begin the synthesis' }) : say({ vi: 'Đưa ý kiến mới vào', en: 'Take the new ones in' })}
          </Button>
        )}
        {left > 0 && (
          <Button variant="default" loading={gather.isPending} onClick={() => gather.mutate({ ...place })}>
            {say({ vi: `Tổng hợp từ ${left} bản cấp dưới`, en: `Compile ${left} reports from below` })}
          </Button>
        )}
      </div>
      <ProblemNote problem={begin.error ?? gather.error} />
      {gather.data && (
        <p className="small" role="status">
          {say({
            vi: `Đã dẫn ${gather.data.lines} dòng của ${gather.data.reports} bản, ${gather.data.opinions} ý kiến${gather.data.twice > 0 ? `; ${gather.data.twice} ý kiến đến bằng hai đường được tính một lần` : ''}.`,
            en: `${gather.data.lines} lines of ${gather.data.reports} reports, ${gather.data.opinions} opinions${gather.data.twice > 0 ? `; ${gather.data.twice} that came by two ways count once` : ''}.`,
          })}
        </p>
      )}
    </div>
  );
}
