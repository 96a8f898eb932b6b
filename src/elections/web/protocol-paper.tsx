import type { ReactNode } from 'react';
import { dayOf, type Moment } from '#foundation/day.ts';
import { longDay } from '#foundation/vietnamese-format.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Protocol, ProtocolName } from '../core/protocol.ts';
import { ruleSource, sourcesOf } from '../core/rule-words.ts';
import { electionName } from './election-view.ts';
import css from './elections.module.css';
import { CountPart } from './protocol-count.tsx';
import type { ProtocolAnswer } from './protocol-tab.tsx';
import { INVALID_WORDS } from './desk-verdict.ts';
import { ARRANGEMENT_WORDS } from './tellers-panel.tsx';
import { subtractedWords } from './subtracted-words.ts';

/** F01 in the order in which it is printed: opening, papers, result, how it was counted, the record, two signatures. @rule R-244-M.1 */
export function ProtocolPaper({ protocol, answer }: { readonly protocol: Protocol; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const { election, congress } = protocol;
  return (
    <article className={css.paper} aria-label={say({ vi: 'Biên bản kiểm phiếu', en: 'Counting protocol' })}>
      <header className={css.paperHead}>
        <div>
          <span>{protocol.organisation.name}</span>
          <b>
            {say(congress.form === 'delegates' ? { vi: 'Đại hội đại biểu', en: 'Delegate congress' } : { vi: 'Đại hội đảng viên', en: 'Members’ congress' })} {say({ vi: 'nhiệm kỳ', en: 'of the term' })} {congress.term}
          </b>
        </div>
        <div>
          {protocol.regulation !== 'association' && <b>ĐẢNG CỘNG SẢN VIỆT NAM</b>}
          <i>
            {congress.where === '' ? '………………' : congress.where}, {longDay(dayOf(protocol.head.at as Moment))}
          </i>
        </div>
      </header>
      <h2>
        {say({ vi: 'Biên bản kiểm phiếu', en: 'Counting protocol' })}
        <small>
          {say(electionName({ office: election.office, branch: answer.election.branch, round: election.round, roundKind: election.roundKind }))}
          {protocol.countKind === 'check' && say({ vi: ' – kiểm đối chiếu', en: ', check count' })}
        </small>
      </h2>
      <Opening protocol={protocol} />
      <Papers protocol={protocol} />
      <ResultPart protocol={protocol} />
      <CountPart protocol={protocol} />
      <RecordPart protocol={protocol} answer={answer} />
      <footer className={css.signatures}>
        <Signed answer={answer} of="head-teller" title={say({ vi: 'T/M Ban kiểm phiếu', en: 'For the tellers' })} post={say({ vi: 'Trưởng ban', en: 'Head teller' })} name={protocol.tellers.head.fullName} />
        <Signed answer={answer} of="presidium" title={say({ vi: 'T/M Đoàn chủ tịch', en: 'For the presidium' })} />
      </footer>
    </article>
  );
}

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Opening({ protocol }: { readonly protocol: Protocol }) {
  const say = useSay();
  const { congress, election, tellers, base, attendance, list, countKind } = protocol;
  const { vote } = list;
  const members = tellers.members.map(({ fullName }) => fullName).join(', ');
  const summoned = base.meeting === 'conference' ? { vi: 'Ủy viên', en: 'Members of the body' } : congress.form === 'delegates' ? { vi: 'Đại biểu chính thức', en: 'Official delegates' } : { vi: 'Đảng viên chính thức', en: 'Full members' };
  const less = subtractedWords(base.subtracted);
  return (
    <section>
      <p>
        {say({
          vi: `${congress.title}, nhiệm kỳ ${congress.term}. Số lượng cần bầu: ${election.seats}. Danh sách bầu (bản ${list.version}) được biểu quyết: tán thành ${vote.for}, không tán thành ${vote.against}, ý kiến khác ${vote.other}.`,
          en: `${congress.title}, term ${congress.term}. To be elected: ${election.seats}. The list (version ${list.version}) was voted: for ${vote.for}, against ${vote.against}, other ${vote.other}.`,
        })}
      </p>
      <p>
        {say({ vi: `Ban kiểm phiếu: trưởng ban ${tellers.head.fullName}${members === '' ? '' : `; ủy viên ${members}`}.`, en: `Tellers: ${tellers.head.fullName} (head)${members === '' ? '' : `; ${members}`}.` })}{' '}
        {tellers.watcher && say({ vi: `Người giám sát của đoàn chủ tịch: ${tellers.watcher.fullName}. `, en: `Watching for the presidium: ${tellers.watcher.fullName}. ` })}
        {say(ARRANGEMENT_WORDS[tellers.arrangement])}
      </p>
      <p>
        {say({
          vi: `${summoned.vi} được triệu tập: ${base.summoned}; có mặt khi bỏ phiếu: ${attendance.present}; vắng: ${attendance.absent}. Số dùng để tính kết quả: ${base.base}${less.vi === '' ? '' : `, sau khi trừ ${less.vi}`}.`,
          en: `${summoned.en} summoned: ${base.summoned}; present at the vote: ${attendance.present}; absent: ${attendance.absent}. Base of the vote: ${base.base}${less.en === '' ? '' : `, less ${less.en}`}.`,
        })}
      </p>
      {countKind === 'check' && (
        <p>
          <i>{say({ vi: 'Đây là kết quả kiểm đối chiếu. Kết quả chính thức theo phần mềm kiểm phiếu do cấp có thẩm quyền quy định.', en: 'This is a check count. The official count is that of the prescribed program.' })}</i>
        </p>
      )}
    </section>
  );
}

function Papers({ protocol: { papers, result, regulation } }: { readonly protocol: Protocol }) {
  const say = useSay();
  const refused = result.invalid.reduce((sum, each) => sum + each.papers, 0);
  return (
    <Part title={say({ vi: 'I- SỐ PHIẾU', en: 'I. THE PAPERS' })}>
      <p>– {say({ vi: `Số phiếu in: ${papers.printed}; phát ra: ${papers.issued}; hỏng: ${papers.spoiled}; không dùng: ${papers.unused}.`, en: `Printed: ${papers.printed}; issued: ${papers.issued}; spoiled: ${papers.spoiled}; unused: ${papers.unused}.` })}</p>
      <p>– {say({ vi: `Số phiếu thu về: ${papers.returned}; hợp lệ: ${result.valid}; không hợp lệ: ${refused}.`, en: `Returned: ${papers.returned}; valid: ${result.valid}; invalid: ${refused}.` })}</p>
      {result.invalid.map(({ reason, papers: count, rule }) => (
        <p key={reason}>
          + {say({ vi: `Không hợp lệ: ${INVALID_WORDS[reason].vi}: ${count} (${ruleSource(rule, regulation).vi}).`, en: `Invalid: ${INVALID_WORDS[reason].en}: ${count} (${ruleSource(rule, regulation).en}).` })}
        </p>
      ))}
    </Part>
  );
}

function ResultPart({ protocol: { result, list, election, regulation } }: { readonly protocol: Protocol }) {
  const say = useSay();
  const boxes = list.form === 'boxes';
  const of = (place: number): ProtocolName | undefined => result.names.find((name) => name.place === place);
  const sources = sourcesOf(result.rules, regulation);
  return (
    <Part title={say({ vi: 'II- KẾT QUẢ', en: 'II. THE RESULT' })}>
      <table>
        <caption>{say({ vi: 'Kết quả theo thứ tự trên phiếu bầu', en: 'The result in the order of the paper' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'TT', en: 'No.' })}</th>
            <th scope="col">{say({ vi: 'Họ và tên', en: 'Name' })}</th>
            <th scope="col">{say(boxes ? { vi: 'Đồng ý', en: 'Agree' } : { vi: 'Số phiếu', en: 'Votes' })}</th>
            {boxes && <th scope="col">{say({ vi: 'Không đồng ý', en: 'Disagree' })}</th>}
            <th scope="col">{say({ vi: '% so với số triệu tập', en: '% of those summoned' })}</th>
          </tr>
        </thead>
        <tbody>
          {result.names.map((name) => (
            <tr key={name.place}>
              <td>{name.place}</td>
              <td>{name.label}</td>
              <td>{name.votes}</td>
              {boxes && <td>{name.against}</td>}
              <td>
                {name.percentOfSummoned}
                {name.percentOfSummoned !== '–' && '%'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(result.threshold === null ? { vi: 'Người trúng cử là người nhiều phiếu hơn, không cần quá một phần hai.', en: 'The most votes win; no half is needed.' } : { vi: `Người trúng cử phải được ít nhất ${result.threshold} phiếu.`, en: `At least ${result.threshold} votes are needed.` })}</p>
      <h4>{say({ vi: `Trúng cử, theo số phiếu từ cao xuống: ${result.elected.length} trên ${election.seats}`, en: `Elected, by falling votes: ${result.elected.length} of ${election.seats}` })}</h4>
      {result.elected.length === 0 && <p>{say({ vi: 'Không có người trúng cử.', en: 'Nobody is elected.' })}</p>}
      <ol className={css.electedList}>
        {result.elected.map((place) => (
          <li key={place}>
            {of(place)?.label}: {say({ vi: `${of(place)?.votes ?? 0} phiếu`, en: `${of(place)?.votes ?? 0} votes` })}
          </li>
        ))}
      </ol>
      {result.tied.length > 0 && <p>{say({ vi: `Ngang phiếu ở suất cuối: ${result.tied.map((place) => of(place)?.label).join(', ')}.`, en: `Tied at the last seat: ${result.tied.map((place) => of(place)?.label).join(', ')}.` })}</p>}
      {result.unfilled > 0 && <p>{say({ vi: `Còn thiếu: ${result.unfilled}.`, en: `Seats left: ${result.unfilled}.` })}</p>}
      <p className={css.smallPrint}>
        {say({
          vi: `Căn cứ: ${sources.vi}.${result.unconfirmed.length === 0 ? '' : ` Có ${result.unconfirmed.length} quy tắc chưa xác nhận được nguồn.`}`,
          en: `Based on ${sources.en}.${result.unconfirmed.length === 0 ? '' : ` ${result.unconfirmed.length} rules have no confirmed source.`}`,
        })}
      </p>
    </Part>
  );
}

function RecordPart({ protocol: { chain, head, list }, answer }: { readonly protocol: Protocol; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const show = useFormat();
  return (
    <Part title={say({ vi: 'IV- ĐỐI CHIẾU VỚI SỔ GHI', en: 'IV. AGAINST THE RECORD' })}>
      <p className={css.smallPrint}>
        – {say({ vi: 'Mã băm biên bản', en: 'Hash of the protocol' })}: {answer.hash}
      </p>
      <p className={css.smallPrint}>
        – {say({ vi: 'Mã băm danh sách bầu', en: 'Hash of the list' })}: {list.hash}
      </p>
      <p className={css.smallPrint}>
        – {say({ vi: `Đầu sổ ghi ${chain} trước khi lập biên bản: mục ${show.number(head.number)}`, en: `Head of the record ${chain} before the protocol: entry ${show.number(head.number)}` })}, {head.hash}
      </p>
    </Part>
  );
}

function Signed({ answer, of, title, post, name }: { readonly answer: ProtocolAnswer; readonly of: ProtocolAnswer['signatures'][number]['role']; readonly title: string; readonly post?: string; readonly name?: string }) {
  const say = useSay();
  const show = useFormat();
  const signed = answer.signatures.find((each) => each.role === of);
  return (
    <div>
      <b>{title}</b>
      {post !== undefined && <b>{post}</b>}
      <small>{signed ? say({ vi: `đã ký ${show.moment(signed.at as Moment)}`, en: `signed ${show.moment(signed.at as Moment)}` }) : say({ vi: 'chưa ký', en: 'not signed yet' })}</small>
      {(signed ?? name) && <span>{signed?.name ?? name}</span>}
    </div>
  );
}
