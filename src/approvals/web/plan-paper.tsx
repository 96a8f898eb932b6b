import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day, Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { FailedState } from '#kit/failed-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { planPaper } from '../contract.ts';
import { blankParts } from '../core/plan-paper.ts';
import { type At, congressAddress, dossierAddress, ownAddress } from './approvals-address.ts';
import { dossierWords as words } from './dossier-words.ts';
import { PaperDownload } from './paper-download.tsx';
import { PlanPaperForm } from './plan-paper-form.tsx';
import { PlanPaperView } from './plan-paper-view.tsx';

export type PlanPage = OutputOf<typeof planPaper>;
export type Paper = PlanPage['template'];

const EMPTY: Paper = { basis: '', aims: '', contents: '', steps: [], subcommittees: [], budget: [], duties: [] };

/** Parts of the paper as its headings name them. @source forms P01 */
export const partWords = {
  basis: { vi: 'Căn cứ', en: 'Basis' },
  aims: { vi: 'Mục đích, yêu cầu', en: 'Aims' },
  contents: { vi: 'Nội dung đại hội', en: 'Contents of the congress' },
  steps: { vi: 'Các bước và thời gian', en: 'Steps and days' },
  subcommittees: { vi: 'Tiểu ban giúp việc', en: 'Sub-committees' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  duties: { vi: 'Phân công thực hiện', en: 'Duties' },
} as const satisfies Record<keyof Paper, Sentence>;

/** The plan of the congress as a paper: written here, sent with the dossier of the plan, printed as the official form. */
export function PlanPaperScreen({ season, code }: { readonly season: string; readonly code: string }) {
  const say = useSay();
  const answer = useAnswer(planPaper, { season, organisation: code });
  const at = { season, code };
  if (answer.error && !answer.data) {
    return (
      <Page title={say(words.plan)}>
        <FailedState problem={answer.error} retry={answer.refetch} />
      </Page>
    );
  }
  if (!answer.data) {
    return (
      <Page title={say(words.plan)} above={'\u00A0'} lead={'\u00A0'}>
        <Waiting lines={12} lineHeight={44} />
      </Page>
    );
  }
  const { data } = answer;
  return (
    <Page
      title={say(words.plan)}
      above={<><Go href={congressAddress(at)}>{data.organisation.name}</Go> › <Go href={ownAddress(at, 'plan')}>{say(words.own)}</Go></>}
      lead={<Lead of={data} />}
      actions={data.paper !== null && <PaperDownload at={at} form="P01" />}
    >
      {data.locked && (
        <p className="note calm" style={{ marginBottom: 'var(--s4)' }}>
          {say({ vi: 'Kế hoạch đã duyệt nên giữ nguyên. Cần thay đổi thì mở điều chỉnh trong ', en: 'The plan is approved and stands. To change it, open it to changes in ' })}
          <Go href={dossierAddress(season, data.locked.dossier)}>{say({ vi: 'hồ sơ đã duyệt', en: 'the approved dossier' })}</Go>.
        </p>
      )}
      <Body at={at} of={data} />
    </Page>
  );
}

function Body({ at, of }: { readonly at: At; readonly of: PlanPage }) {
  const say = useSay();
  const [begun, setBegun] = useState<Paper | undefined>(undefined);
  const writes = of.may.write && of.locked === null;
  if (of.paper === null && begun === undefined) {
    if (!writes) return <EmptyState>{say({ vi: 'Đơn vị chưa soạn kế hoạch.', en: 'The plan is not written yet.' })}</EmptyState>;
    return (
      <EmptyState
        action={
          <div className="row">
            <Button onClick={() => setBegun(of.template)}>{say({ vi: 'Bắt đầu từ mẫu', en: 'Begin from the template' })}</Button>
            <Button variant="default" onClick={() => setBegun(EMPTY)}>{say({ vi: 'Soạn từ trang trống', en: 'Begin blank' })}</Button>
          </div>
        }
      >
        {say({ vi: 'Chưa có kế hoạch. Mẫu đã có các bước và ngày tính từ ngày đại hội; sửa cho hợp với đơn vị.', en: 'There is no plan yet. The template has the steps, with days counted from the congress; change it to fit.' })}
      </EmptyState>
    );
  }
  if (!writes) return <PlanPaperView paper={of.paper ?? EMPTY} />;
  return <PlanPaperForm at={at} of={of} first={begun ?? of.paper ?? EMPTY} />;
}

const BLANK_WORDS: { readonly [P in ReturnType<typeof blankParts>[number]]: Sentence } = {
  basis: { vi: 'căn cứ', en: 'basis' }, heads: { vi: 'trưởng tiểu ban', en: 'heads of sub-committees' }, budget: { vi: 'kinh phí', en: 'budget' }, duties: { vi: 'phân công thực hiện', en: 'duties' },
};

/** "Lưu lần cuối 14:05, 12/4/2020, Phạm Đức Nam. Còn thiếu: tiểu ban giúp việc." */
function Lead({ of: { missing, paper, savedAt, savedBy } }: { readonly of: PlanPage }) {
  const say = useSay();
  const show = useFormat();
  if (paper === null) return say({ vi: 'Chưa soạn.', en: 'Not written yet.' });
  const saved = savedAt === null ? '' : say({ vi: `Lưu lần cuối lúc ${show.moment(savedAt as Moment)}, ${savedBy ?? ''}.`, en: `Last saved ${show.moment(savedAt as Moment)} by ${savedBy ?? ''}.` });
  const lacks = missing.map((part) => say(partWords[part])).join(', ').toLocaleLowerCase('vi');
  const blank = blankParts(paper).map((part) => say(BLANK_WORDS[part])).join(', ');
  const enough = blank === '' ? say({ vi: 'Đủ các phần.', en: 'Every part is there.' }) : say({ vi: `Đủ các phần phải có; chưa ghi ${blank}.`, en: `Every required part is there; still blank: ${blank}.` });
  return `${saved} ${missing.length === 0 ? enough : say({ vi: `Còn thiếu: ${lacks}.`, en: `Missing: ${lacks}.` })}`;
}

/** "từ 1/3/2020 đến 15/3/2020" */
export function useSpan(): (from: string | null, until: string | null) => string {
  const say = useSay();
  const show = useFormat();
  return (from, until) => {
    if (from !== null && until !== null && from !== until) return say({ vi: `${show.day(from as Day)} đến ${show.day(until as Day)}`, en: `${show.day(from as Day)} to ${show.day(until as Day)}` });
    const only = until ?? from;
    return only === null ? say({ vi: 'chưa ấn định', en: 'not set' }) : show.day(only as Day);
  };
}
