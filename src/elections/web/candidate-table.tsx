import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { dropName, withdraw } from '../contract.ts';
import { type ElectionPlace, may, type Shown } from './election-view.ts';
import css from './elections.module.css';
import { WithdrawalDialog } from './withdrawal-dialog.tsx';

export type Candidate = Shown['list']['candidates'][number];
type Asked = { readonly work: 'withdraw' | 'decide' | 'drop'; readonly candidate: Candidate } | undefined;

export const BY_WORDS: { readonly [B in Candidate['by']]: Sentence } = {
  committee: { vi: 'cấp ủy đề cử', en: 'by the committee' },
  floor: { vi: 'đại hội đề cử', en: 'from the floor' },
  self: { vi: 'ứng cử', en: 'stands' },
};

const STATE_WORDS: { readonly [S in Candidate['state']]: Sentence } = {
  proposed: { vi: 'trong danh sách', en: 'on the list' },
  'withdrawal-asked': { vi: 'xin rút, chờ đại hội quyết định', en: 'asks to withdraw; the congress decides' },
  withdrawn: { vi: 'đại hội cho rút', en: 'withdrawn with consent' },
  kept: { vi: 'xin rút, đại hội không cho rút', en: 'asked to withdraw; kept by the congress' },
  removed: { vi: 'đưa ra khỏi danh sách', en: 'taken off' },
  'not-chosen': { vi: 'không được chọn qua phiếu xin ý kiến', en: 'not chosen by the opinion ballot' },
};

/** Names in the order of the paper; below them who is no longer on the list, with the reason. Nobody disappears. */
export function CandidateTable({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked>(undefined);
  const { list } = shown;
  const listed = list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const gone = list.candidates.filter((each) => each.place === null);
  const withOpinion = list.candidates.some(({ opinion }) => opinion !== null);
  return (
    <>
      <table className={css.candidates}>
        <caption className="sr">{say({ vi: 'Danh sách bầu cử theo thứ tự A-B-C', en: 'The list in alphabetical order' })}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">{say({ vi: 'TT', en: 'No.' })}</th>
            <th scope="col">{say({ vi: 'Họ và tên', en: 'Name' })}</th>
            <th scope="col">{say({ vi: 'Do', en: 'Put forward' })}</th>
            {withOpinion && <th scope="col" className="num">{say({ vi: 'Xin ý kiến', en: 'Opinion' })}</th>}
            <th scope="col">
              <span className="sr">{say({ vi: 'Việc', en: 'Work' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...listed, ...gone].map((each) => (
            <Row key={each.id} candidate={each} shown={shown} withOpinion={withOpinion} onAsk={(work) => setAsked({ work, candidate: each })} />
          ))}
        </tbody>
      </table>
      {list.state === 'frozen' && list.hash !== null && (
        <p className="small muted">
          {say({ vi: `Danh sách bản ${list.version ?? 1} đã chốt, mã băm `, en: `Version ${list.version ?? 1} of the list is frozen; its hash is ` })}
          <code className={css.hash}>{list.hash}</code>
        </p>
      )}
      <WithdrawDialog place={place} candidate={asked?.work === 'withdraw' ? asked.candidate : undefined} onClose={() => setAsked(undefined)} />
      <WithdrawalDialog place={place} shown={shown} candidate={asked?.work === 'decide' ? asked.candidate : undefined} onClose={() => setAsked(undefined)} />
      <DropDialog place={place} candidate={asked?.work === 'drop' ? asked.candidate : undefined} onClose={() => setAsked(undefined)} />
    </>
  );
}

function Row({ candidate, shown, withOpinion, onAsk }: { readonly candidate: Candidate; readonly shown: Shown; readonly withOpinion: boolean; readonly onAsk: (work: 'withdraw' | 'decide' | 'drop') => void }) {
  const say = useSay();
  const gone = candidate.place === null;
  return (
    <tr className={gone ? css.gone : ''}>
      <td className="num">{candidate.place ?? ''}</td>
      <td>
        <span>{candidate.name}</span>
        {candidate.detail !== '' && <span className="muted"> ({candidate.detail})</span>}
        {candidate.state !== 'proposed' && (
          <small className={candidate.state === 'withdrawal-asked' ? css.attention : ''}>
            {say(STATE_WORDS[candidate.state])}
            {candidate.reason !== '' && `: ${candidate.reason}`}
          </small>
        )}
      </td>
      <td>
        {say(BY_WORDS[candidate.by])}
        {candidate.by !== 'committee' && candidate.supporters > 0 && <small>{say({ vi: `${candidate.supporters} người ủng hộ`, en: `${candidate.supporters} support it` })}</small>}
        {candidate.nominatedBy !== '' && <small>{candidate.nominatedBy}</small>}
      </td>
      {withOpinion && <td className="num">{candidate.opinion === null ? '' : `${candidate.opinion.agree} / ${candidate.opinion.disagree}`}</td>}
      <td className="num">{!gone && <RowWork candidate={candidate} shown={shown} onAsk={onAsk} />}</td>
    </tr>
  );
}

function RowWork({ candidate, shown: { actions, list }, onAsk }: { readonly candidate: Candidate; readonly shown: Shown; readonly onAsk: (work: 'withdraw' | 'decide' | 'drop') => void }) {
  const say = useSay();
  if (list.state === 'frozen') return null;
  // Who may put a name on the list may also record what becomes of it.
  const open = may(actions, 'elections.nominate');
  const asked = candidate.state === 'withdrawal-asked';
  const works = [
    ...(asked && open ? [{ work: 'decide', words: { vi: 'Ghi quyết định của đại hội về việc rút', en: 'Record the congress’s decision' } }] : []),
    ...(!asked && open ? [{ work: 'withdraw', words: { vi: 'Ghi xin rút', en: 'Record a request to withdraw' } }] : []),
    ...(open ? [{ work: 'drop', words: { vi: 'Đưa ra khỏi danh sách', en: 'Take off the list' } }] : []),
  ] as const;
  if (works.length === 0) return null;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <button type="button" className={css.more} aria-label={say({ vi: `Việc với ${candidate.name}`, en: `Work on ${candidate.name}` })}>
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {works.map(({ work, words }) => (
          <Menu.Item key={work} onClick={() => onAsk(work as 'withdraw' | 'decide' | 'drop')}>
            {say(words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function WithdrawDialog({ place, candidate, onClose }: { readonly place: ElectionPlace; readonly candidate: Candidate | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(withdraw);
  return (
    <ReasonDialog
      opened={candidate !== undefined}
      onClose={onClose}
      title={say({ vi: `${candidate?.name ?? ''} xin rút`, en: `${candidate?.name ?? ''} asks to withdraw` })}
      confirm={say({ vi: 'Ghi xin rút', en: 'Record the request' })}
      reasonLabel={say({ vi: 'Lý do xin rút', en: 'Reason given' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => void (candidate && work.send({ ...place, candidate: candidate.id, reason }).then((result) => result.ok && onClose()))}
    >
      {say({ vi: 'Tên vẫn ở trong danh sách cho đến khi đại hội quyết định cho rút hay không.', en: 'The name stays on the list until the congress has decided.' })}
    </ReasonDialog>
  );
}

function DropDialog({ place, candidate, onClose }: { readonly place: ElectionPlace; readonly candidate: Candidate | undefined; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(dropName);
  return (
    <ReasonDialog
      opened={candidate !== undefined}
      onClose={onClose}
      title={say({ vi: `Đưa ${candidate?.name ?? ''} ra khỏi danh sách`, en: `Take ${candidate?.name ?? ''} off the list` })}
      confirm={say({ vi: 'Đưa ra khỏi danh sách', en: 'Take off the list' })}
      reasonLabel={say({ vi: 'Lý do', en: 'Reason' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => void (candidate && work.send({ ...place, candidate: candidate.id, reason }).then((result) => result.ok && onClose()))}
    >
      {say({ vi: 'Tên và lý do vẫn được giữ trong sổ và hiện dưới danh sách.', en: 'The name and the reason stay on record and below the list.' })}
    </ReasonDialog>
  );
}
