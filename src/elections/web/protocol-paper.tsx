import type { ReactNode } from 'react';
import { dayOf, type Moment } from '#foundation/day.ts';
import { longDay } from '#foundation/vietnamese-format.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Protocol, ProtocolName } from '../core/protocol.ts';
import { CAUSE_WORDS, cellWords } from './cell-words.ts';
import { INVALID_WORDS } from './desk-verdict.ts';
import { electionName, upper } from './election-view.ts';
import css from './elections.module.css';
import { findingSentence } from './finding-words.ts';
import { officeName } from './office-words.ts';
import type { ProtocolAnswer } from './protocol-tab.tsx';
import { ARRANGEMENT_WORDS } from './tellers-panel.tsx';

/** F01 in the order of its form: number and list, tellers, presence, papers, votes in ballot order, elected by falling votes. @rule R-244-M.1 */
export function ProtocolPaper({ protocol, answer }: { readonly protocol: Protocol; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const { election, congress } = protocol;
  const day = dayOf(protocol.head.at as Moment);
  return (
    <article className={css.paper} lang="vi" aria-label={say({ vi: 'Biên bản kiểm phiếu', en: 'Counting protocol' })}>
      <header className={css.paperHead}>
        <div>
          <b>{protocol.organisation.name}</b>
          <b>{congress.title}</b>
        </div>
        <div>
          {protocol.regulation !== 'association' && <b>ĐẢNG CỘNG SẢN VIỆT NAM</b>}
          <i>
            {congress.where}, {longDay(day)}
          </i>
        </div>
      </header>
      <h2>
        {say({ vi: 'Biên bản kiểm phiếu', en: 'Counting protocol' })}
        <small>{say(electionName({ office: election.office, round: election.round, roundKind: election.roundKind }))}</small>
        {protocol.countKind === 'check' && <small>{say({ vi: 'Kiểm đối chiếu; kết quả chính thức theo phần mềm được quy định', en: 'Check count; the official count is that of the prescribed program' })}</small>}
      </h2>
      <Opening protocol={protocol} />
      <Papers protocol={protocol} />
      <Votes protocol={protocol} />
      <Elected protocol={protocol} />
      <Settled protocol={protocol} />
      <footer className={css.signatures}>
        <Signed answer={answer} role="presidium" title={say({ vi: 'Thay mặt đoàn chủ tịch', en: 'For the presidium' })} />
        <Signed answer={answer} role="head-teller" title={say({ vi: 'Trưởng ban kiểm phiếu', en: 'Head teller' })} />
      </footer>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Opening({ protocol }: { readonly protocol: Protocol }) {
  const say = useSay();
  const show = useFormat();
  const { election, tellers, base, attendance, result, list } = protocol;
  return (
    <Part title={say({ vi: 'I- Cuộc bầu', en: 'I. The election' })}>
      <p>{say({ vi: `Số lượng cần bầu: ${election.seats}. Danh sách bầu cử có ${result.names.length} người theo thứ tự A-B-C, đại hội biểu quyết ${list.vote.for} tán thành; bản ${list.version}.`, en: `To be elected: ${election.seats}. The list has ${result.names.length} names in alphabetical order, passed with ${list.vote.for} in favour; version ${list.version}.` })}</p>
      <p>
        {say({ vi: `Ban kiểm phiếu: ${tellers.head.fullName} (trưởng ban)`, en: `Tellers: ${tellers.head.fullName} (head)` })}
        {tellers.members.map(({ fullName }) => `, ${fullName}`).join('')}.{' '}
        {tellers.watcher && say({ vi: `Giám sát của đoàn chủ tịch: ${tellers.watcher.fullName}. `, en: `Watching for the presidium: ${tellers.watcher.fullName}. ` })}
        {say(ARRANGEMENT_WORDS[tellers.arrangement])}
      </p>
      <p>
        {say({ vi: `Triệu tập ${show.number(base.summoned)}; có mặt khi bầu ${show.number(attendance.present)}, vắng ${show.number(attendance.absent)}. Số người được tính: ${show.number(base.base)}`, en: `Summoned ${show.number(base.summoned)}; present at the vote ${show.number(attendance.present)}, absent ${show.number(attendance.absent)}. Base of the vote: ${show.number(base.base)}` })}
        {result.threshold === null ? '.' : say({ vi: `; trúng cử khi được từ ${show.number(result.threshold)} phiếu.`, en: `; elected from ${show.number(result.threshold)} votes.` })}
      </p>
    </Part>
  );
}

function Papers({ protocol: { papers, result, boxOpenedAt } }: { readonly protocol: Protocol }) {
  const say = useSay();
  const show = useFormat();
  const refused = result.invalid.reduce((sum, each) => sum + each.papers, 0);
  return (
    <Part title={say({ vi: 'II- Phiếu', en: 'II. The papers' })}>
      <p>
        {say({
          vi: `In ${papers.printed}, phát ra ${papers.issued}, hỏng ${papers.spoiled}, thừa ${papers.unused}. Mở hòm phiếu ${show.moment(boxOpenedAt as Moment)}: thu về ${papers.returned}, hợp lệ ${result.valid}, không hợp lệ ${refused}.`,
          en: `Printed ${papers.printed}, issued ${papers.issued}, spoiled ${papers.spoiled}, unused ${papers.unused}. The box was opened at ${show.moment(boxOpenedAt as Moment)}: returned ${papers.returned}, valid ${result.valid}, invalid ${refused}.`,
        })}
      </p>
      {result.invalid.map(({ reason, papers: count }) => (
        <p key={reason}>
          – {say({ vi: `${count} phiếu không hợp lệ: ${INVALID_WORDS[reason].vi};`, en: `${count} invalid: ${INVALID_WORDS[reason].en};` })}
        </p>
      ))}
    </Part>
  );
}

function Votes({ protocol: { result, list } }: { readonly protocol: Protocol }) {
  const say = useSay();
  const boxes = list.form === 'boxes';
  return (
    <Part title={say({ vi: 'III- Số phiếu theo thứ tự trên phiếu', en: 'III. Votes in the order of the paper' })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'TT', en: 'No.' })}</th>
            <th scope="col">{say({ vi: 'Họ và tên', en: 'Name' })}</th>
            <th scope="col">{say(boxes ? { vi: 'Đồng ý', en: 'Agree' } : { vi: 'Số phiếu', en: 'Votes' })}</th>
            {boxes && <th scope="col">{say({ vi: 'Không đồng ý', en: 'Disagree' })}</th>}
            <th scope="col">{say({ vi: 'Tỷ lệ so với triệu tập', en: 'Share of those summoned' })}</th>
          </tr>
        </thead>
        <tbody>
          {result.names.map((name) => (
            <tr key={name.place}>
              <td>{name.place}</td>
              <td>{name.label}</td>
              <td>{name.votes}</td>
              {boxes && <td>{name.against}</td>}
              <td>{name.percentOfSummoned}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Elected({ protocol: { result, election } }: { readonly protocol: Protocol }) {
  const say = useSay();
  const of = (place: number): ProtocolName | undefined => result.names.find((name) => name.place === place);
  const office = officeName(election.office);
  return (
    <Part title={say({ vi: 'IV- Kết quả', en: 'IV. The result' })}>
      {result.elected.length === 0 ? (
        <p>{say({ vi: 'Không có ai trúng cử.', en: 'Nobody is elected.' })}</p>
      ) : (
        <>
          <p>{say({ vi: `Trúng cử ${office.vi}, theo số phiếu từ cao xuống:`, en: `Elected as ${office.en}, by falling votes:` })}</p>
          <ol className={css.electedList}>
            {result.elected.map((place) => (
              <li key={place}>
                {of(place)?.label}, {say({ vi: `${of(place)?.votes ?? 0} phiếu`, en: `${of(place)?.votes ?? 0} votes` })}
              </li>
            ))}
          </ol>
        </>
      )}
      {result.tied.length > 0 && <p>{say({ vi: `Ngang phiếu ở chỗ cuối: ${result.tied.map((place) => of(place)?.label).join(', ')}.`, en: `Tied at the last seat: ${result.tied.map((place) => of(place)?.label).join(', ')}.` })}</p>}
      {result.unfilled > 0 && <p>{say({ vi: `Còn thiếu ${result.unfilled} người.`, en: `${result.unfilled} seats are left.` })}</p>}
    </Part>
  );
}

/** What the two passes differed in, warnings that were accepted, and what a recount came to. */
function Settled({ protocol }: { readonly protocol: Protocol }) {
  const say = useSay();
  const { differences, warnings, recountOf, batches, result } = protocol;
  const nameAt = (cell: string): string | null => result.names.find((name) => String(name.place) === cell.split(':')[1])?.label ?? null;
  return (
    <Part title={say({ vi: 'V- Đối chiếu hai lượt kiểm', en: 'V. The two passes compared' })}>
      <p>
        {say(
          differences.length === 0
            ? { vi: `Phiếu chia ${batches.length} tập, mỗi tập kiểm hai lượt bởi hai người; hai lượt khớp hoàn toàn.`, en: `The papers made ${batches.length} batches, each counted twice by two persons; the passes agreed throughout.` }
            : { vi: `Phiếu chia ${batches.length} tập, mỗi tập kiểm hai lượt bởi hai người; ${differences.length} chỗ lệch đã chốt theo phiếu giấy:`, en: `The papers made ${batches.length} batches, each counted twice by two persons; ${differences.length} differences were settled against the paper:` },
        )}
      </p>
      {differences.map((each) => (
        <p key={`${each.batch} ${each.cell}`}>
          – {say({ vi: `Tập ${each.batch}, `, en: `Batch ${each.batch}, ` })}
          {say(cellWords(each.cell, nameAt(each.cell)))}: {say({ vi: `lượt A ${each.first}, lượt B ${each.second}, giấy ${each.paper}`, en: `pass A ${each.first}, pass B ${each.second}, paper ${each.paper}` })}; {lowerFirst(say(CAUSE_WORDS[each.cause]))}; {each.settledBy.map(({ fullName }) => fullName).join(', ')}.
        </p>
      ))}
      {warnings.map((warning) => (
        <p key={`${warning.code} ${JSON.stringify(warning.facts)}`}>
          – {say(findingSentence(warning, protocol.regulation))} {say({ vi: `${warning.acceptedBy.fullName} chấp nhận: ${warning.reason}`, en: `${warning.acceptedBy.fullName} accepted: ${warning.reason}` })}.
        </p>
      ))}
      {recountOf && (
        <p>
          {say(
            upper(
              recountOf.verdict === 'confirmed'
                ? { vi: `đây là lần kiểm thứ ${protocol.count}, xác nhận lần kiểm ${recountOf.count}.`, en: `this is count ${protocol.count}; it confirms count ${recountOf.count}.` }
                : { vi: `đây là lần kiểm thứ ${protocol.count}; khác lần kiểm ${recountOf.count} ở ${recountOf.cellsChanged} số.`, en: `this is count ${protocol.count}; it differs from count ${recountOf.count} in ${recountOf.cellsChanged} figures.` },
            ),
          )}
        </p>
      )}
    </Part>
  );
}

function Signed({ answer, role, title }: { readonly answer: ProtocolAnswer; readonly role: ProtocolAnswer['signatures'][number]['role']; readonly title: string }) {
  const say = useSay();
  const show = useFormat();
  const signed = answer.signatures.find((each) => each.role === role);
  return (
    <div>
      <b>{title}</b>
      {signed ? (
        <>
          <span>{signed.name}</span>
          <small>
            {say({ vi: 'đã ký ', en: 'signed ' })}
            {show.moment(signed.at as Moment)}
          </small>
        </>
      ) : (
        <small>{say({ vi: 'chưa ký', en: 'not signed yet' })}</small>
      )}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
