import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { announce, reopenList } from '../contract.ts';
import { ActionButton } from './action-button.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { electionHref, type ElectionPlace, may, type Shown } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import { NominateDialog, StandDialog } from './nominate-dialog.tsx';
import { OpinionDialog } from './opinion-dialog.tsx';
import { SeatsDialog } from './seats-dialog.tsx';
import { SurplusFigures } from './surplus-figures.tsx';
import { TakePrepared } from './take-prepared.tsx';
import { TellersPanel } from './tellers-panel.tsx';

type Open = 'nominate' | 'stand' | 'opinion' | 'freeze' | 'reopen' | 'seats' | undefined;

/** The list: names put forward, what the rules find, the surplus, the freeze with its hash; beside it who counts. */
export function ListTab({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [open, setOpen] = useState<Open>(undefined);
  const close = (): void => setOpen(undefined);
  const { list, actions } = shown;
  return (
    <div className="page-split">
      <div>
        <ListActions shown={shown} place={place} onOpen={setOpen} />
        {list.candidates.length === 0 ? (
          <EmptyState
            action={
              may(actions, 'elections.nominate') ? (
                <Button variant="default" onClick={() => setOpen('nominate')}>
                  {say({ vi: 'Nhập danh sách cấp ủy đề cử', en: 'Enter the committee’s list' })}
                </Button>
              ) : undefined
            }
          >
            {say({ vi: 'Chưa có ai trong danh sách. Bắt đầu từ danh sách do cấp ủy triệu tập đề cử, rồi đến ứng cử, đề cử tại đại hội.', en: 'Nobody is on the list yet. Begin with the convening committee’s list; then those who stand or are nominated at the congress.' })}
          </EmptyState>
        ) : (
          <CandidateTable place={place} shown={shown} />
        )}
      </div>
      <div>
        <Panel title={say({ vi: 'Số dư', en: 'Surplus' })}>
          <SurplusFigures shown={shown} />
        </Panel>
        {list.findings.length > 0 && (
          <Panel title={say({ vi: 'Điều cần xem', en: 'What to look at' })}>
            <Findings findings={list.findings} regulation={shown.regulation.id} />
          </Panel>
        )}
        <TellersPanel place={place} shown={shown} />
        <ListVersions shown={shown} />
        <Motions shown={shown} />
      </div>
      <NominateDialog regulation={shown.regulation.id} place={place} opened={open === 'nominate'} onClose={close} />
      <StandDialog regulation={shown.regulation.id} place={place} opened={open === 'stand'} onClose={close} />
      <OpinionDialog place={place} shown={shown} opened={open === 'opinion'} onClose={close} />
      <FreezeDialog place={place} shown={shown} opened={open === 'freeze'} onClose={close} />
      <SeatsDialog place={place} shown={shown} opened={open === 'seats'} onClose={close} />
      <ReopenDialog place={place} opened={open === 'reopen'} onClose={close} />
    </div>
  );
}

function ListActions({ place, shown, onOpen }: { readonly place: ElectionPlace; readonly shown: Shown; readonly onOpen: (open: Open) => void }) {
  const say = useSay();
  const { actions, list } = shown;
  const tell = useWork(announce);
  if (list.state === 'frozen') {
    return (
      <div className={css.actions}>
        {shown.papers.printed === null && (
          <Go className="btn main" href={electionHref(place, 'phieu')}>
            {say({ vi: 'Đến phiếu bầu', en: 'To the papers' })}
          </Go>
        )}
        {/* Who may print the paper may show it. */}
        {may(actions, 'elections.ballot_file') && (
          <Button variant="default" loading={tell.isPending} onClick={() => void tell.send({ ...place, what: 'list' })}>
            {say({ vi: 'Đưa danh sách lên màn hình hội trường', en: 'Show the list in the hall' })}
          </Button>
        )}
        {may(actions, 'elections.reopen_list') && (
          <Button variant="subtle" onClick={() => onOpen('reopen')}>
            {say({ vi: 'Mở lại danh sách', en: 'Open the list again' })}
          </Button>
        )}
        {tell.isSuccess && <span className="muted small">{say({ vi: 'Đã đưa lên màn hình.', en: 'It is shown in the hall.' })}</span>}
        <ProblemNote problem={tell.error} />
      </div>
    );
  }
  return (
    <div className={css.actions}>
      {list.candidates.length > 0 && (
        <ActionButton actions={actions} operation="elections.freeze_list" main onClick={() => onOpen('freeze')}>
          {say({ vi: 'Chốt danh sách', en: 'Freeze the list' })}
        </ActionButton>
      )}
      <ActionButton actions={actions} operation="elections.nominate" onClick={() => onOpen('nominate')}>
        {say({ vi: 'Ghi đề cử', en: 'Nominate' })}
      </ActionButton>
      <ActionButton actions={actions} operation="elections.stand" onClick={() => onOpen('stand')}>
        {say({ vi: 'Ghi ứng cử', en: 'Record who stands' })}
      </ActionButton>
      {may(actions, 'elections.nominate') && <TakePrepared place={place} />}
      {list.opinionBallotNeeded && (
        <ActionButton actions={actions} operation="elections.opinion_result" onClick={() => onOpen('opinion')}>
          {say({ vi: 'Ghi kết quả phiếu xin ý kiến', en: 'Record the opinion ballot' })}
        </ActionButton>
      )}
      {may(actions, 'elections.change_seats') && (
        <Button variant="subtle" onClick={() => onOpen('seats')}>
          {say({ vi: 'Biểu quyết lại số lượng', en: 'Vote on the number again' })}
        </Button>
      )}
    </div>
  );
}

function ReopenDialog({ place, opened, onClose }: { readonly place: ElectionPlace; readonly opened: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(reopenList);
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={say({ vi: 'Mở lại danh sách đã chốt', en: 'Open the frozen list again' })}
      confirm={say({ vi: 'Mở lại danh sách', en: 'Open the list again' })}
      reasonLabel={say({ vi: 'Lý do', en: 'Reason' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => void work.send({ ...place, reason }).then((result) => result.ok && onClose())}
    >
      {say({ vi: 'Bản đã chốt được giữ lại trong sổ. Mọi phiếu đã in hoặc đã phát theo bản đó hết giá trị; danh sách mới phải biểu quyết và in phiếu lại.', en: 'The frozen version stays on record. Papers printed or issued from it become void; the new list is voted on and printed again.' })}
    </ReasonDialog>
  );
}

/** Each version with its hash: whoever holds a paper can compare. */
function ListVersions({ shown: { list } }: { readonly shown: Shown }) {
  const say = useSay();
  const show = useFormat();
  if (list.versions.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Các bản đã chốt', en: 'Frozen versions' })}>
      <ul className={css.versions}>
        {list.versions.toReversed().map((version) => (
          <li key={version.version}>
            <b>{say({ vi: `Bản ${version.version}`, en: `Version ${version.version}` })}</b> {version.void && <span className="tag">{say({ vi: 'hết giá trị', en: 'void' })}</span>}
            <small>{show.moment(version.frozenAt as Moment)}</small>
            <code className={css.hash}>{version.hash}</code>
            {version.reason !== '' && <small>{version.reason}</small>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Motions({ shown }: { readonly shown: Shown }) {
  const say = useSay();
  const show = useFormat();
  if (shown.motions.length === 0) return null;
  return (
    <Panel title={say({ vi: 'Biểu quyết đã ghi', en: 'Votes by hand on record' })}>
      <ul className={css.versions}>
        {shown.motions.map((motion) => (
          <li key={`${motion.subject} ${motion.at}`}>
            {say(MOTION_WORDS[motion.subject] ?? OTHER_MOTION)}
            <small>
              {say({ vi: `${motion.vote.for} trên ${motion.vote.present} tán thành`, en: `${motion.vote.for} of ${motion.vote.present} for` })}
              {motion.vote.against > 0 && say({ vi: `, ${motion.vote.against} không tán thành`, en: `, ${motion.vote.against} against` })}
              {motion.vote.other > 0 && say({ vi: `, ${motion.vote.other} ý kiến khác`, en: `, ${motion.vote.other} other` })} · {show.moment(motion.at as Moment)}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What a vote by hand was about. */
const MOTION_WORDS: { readonly [subject: string]: Sentence } = {
  seats: { vi: 'Số lượng cần bầu', en: 'Number to elect' },
  withdrawal: { vi: 'Việc xin rút khỏi danh sách', en: 'A withdrawal' },
  list: { vi: 'Danh sách bầu cử', en: 'The list' },
  tellers: { vi: 'Ban kiểm phiếu', en: 'The tellers' },
  next: { vi: 'Việc bầu tiếp', en: 'What follows' },
};
const OTHER_MOTION: Sentence = { vi: 'Biểu quyết khác', en: 'Another vote' };
