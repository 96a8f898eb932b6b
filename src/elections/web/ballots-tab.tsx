import { useState } from 'react';
import { addressOf } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ballotFile } from '../contract.ts';
import { ActionButton } from './action-button.tsx';
import { BallotPreview } from './ballot-preview.tsx';
import { Checks } from './desk-side.tsx';
import { electionHref, type ElectionPlace, type Shown } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import { paperChecks } from './paper-checks.ts';
import { BoxDialog, IssueDialog, PrintDialog } from './papers-dialogs.tsx';
import { AcceptWarnings } from './accept-warnings.tsx';

/** The paper as printed, its files, and every paper's way: printed, issued, spoiled, unused, back from the box. */
export function BallotsTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const frozen = shown.list.state === 'frozen';
  const names = shown.list.candidates.filter((each) => each.place !== null).length;
  if (names === 0) {
    return (
      <EmptyState action={<Go className="btn" href={electionHref(place, 'danh-sach')}>{say({ vi: 'Đến danh sách', en: 'To the list' })}</Go>}>
        {say({ vi: 'Phiếu bầu in từ danh sách. Danh sách chưa có tên nào.', en: 'Papers are printed from the list, which is empty.' })}
      </EmptyState>
    );
  }
  return (
    <div className={css.paperSplit}>
      <div>
        <BallotPreview shown={shown} />
        {!frozen && <p className="small muted">{say({ vi: 'Xem trước theo danh sách đang lập. Chốt danh sách xong mới in được.', en: 'A preview from the list being made. It can be printed once the list is frozen.' })}</p>}
      </div>
      <div>
        <Panel title={say({ vi: 'In phiếu', en: 'Printing' })}>
          {frozen ? <Files place={place} shown={shown} /> : <p className="small muted">{say({ vi: 'Danh sách chưa chốt.', en: 'The list is not frozen.' })}</p>}
        </Panel>
        <PaperWay place={place} shown={shown} />
      </div>
    </div>
  );
}

function Files({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  return (
    <>
      <div className="row">
        <a className="btn" href={addressOf(ballotFile, { ...place, format: 'pdf' })} download>
          {say({ vi: 'Tải phiếu PDF', en: 'Paper as PDF' })}
        </a>
        <a className="btn" href={addressOf(ballotFile, { ...place, format: 'docx' })} download>
          {say({ vi: 'Tải phiếu Word', en: 'Paper as Word' })}
        </a>
      </div>
      <p className={`small muted ${css.fileNote}`}>
        {say({ vi: 'Khổ A5, đóng dấu góc trên bên trái; phiếu không đánh số thứ tự để không ai lần ra người bỏ phiếu.', en: 'A5, sealed at the top left; papers bear no serial number, so that none leads to a voter.' })}
      </p>
      {shown.papers.layoutHash && (
        <p className="small muted">
          {say({ vi: 'Mã băm mẫu phiếu ', en: 'Hash of the layout ' })}
          <code className={css.hash}>{shown.papers.layoutHash}</code>
        </p>
      )}
    </>
  );
}

function PaperWay({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [open, setOpen] = useState<'print' | 'issue' | 'box' | undefined>(undefined);
  const close = (): void => setOpen(undefined);
  const { actions, papers } = shown;
  const due = papers.printed === null ? 'print' : papers.issued === null ? 'issue' : 'box';
  return (
    <Panel title={say({ vi: 'Đường đi của phiếu', en: 'Where the papers are' })}>
      <PaperFigures papers={papers} />
      {papers.returned === null && (
        <div className={css.actions}>
          <ActionButton actions={actions} operation="elections.print_run" main={due === 'print'} onClick={() => setOpen('print')}>
            {say(papers.printed === null ? { vi: 'Ghi số phiếu in', en: 'Record the print run' } : { vi: 'Ghi in thêm', en: 'Record a further run' })}
          </ActionButton>
          {due !== 'print' && (
            <ActionButton actions={actions} operation="elections.issue" main={due === 'issue'} onClick={() => setOpen('issue')}>
              {say({ vi: 'Báo phát phiếu', en: 'Report papers issued' })}
            </ActionButton>
          )}
          {due === 'box' && (
            <ActionButton actions={actions} operation="elections.return_box" main onClick={() => setOpen('box')}>
              {say({ vi: 'Ghi phiếu thu về', en: 'Record papers returned' })}
            </ActionButton>
          )}
        </div>
      )}
      <h3 className={css.subhead}>{say({ vi: 'Cân đối', en: 'Balance' })}</h3>
      <Checks lines={paperChecks(papers)} />
      {papers.findings.length > 0 && <Findings findings={papers.findings} regulation={shown.regulation.id} />}
      <AcceptWarnings place={place} findings={papers.findings} actions={actions} regulation={shown.regulation.id} />
      <PrintDialog place={place} shown={shown} opened={open === 'print'} onClose={close} />
      <IssueDialog place={place} shown={shown} opened={open === 'issue'} onClose={close} />
      <BoxDialog place={place} shown={shown} opened={open === 'box'} onClose={close} />
    </Panel>
  );
}

function PaperFigures({ papers }: { readonly papers: Shown['papers'] }) {
  const say = useSay();
  const rows = [
    [{ vi: 'In', en: 'Printed' }, papers.printed], [{ vi: 'Phát ra', en: 'Issued' }, papers.issued], [{ vi: 'Hỏng, đổi lại', en: 'Spoiled, exchanged' }, papers.spoiled],
    [{ vi: 'Thừa', en: 'Unused' }, papers.unused], [{ vi: 'Thu về', en: 'Returned' }, papers.returned],
  ] as const;
  return (
    <dl className={css.figures}>
      {rows.map(([name, value]) => (
        <div key={name.en} className={css.pair}>
          <dt>{say(name)}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
