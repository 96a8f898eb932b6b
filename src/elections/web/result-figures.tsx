import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import type { RegulationId } from '../core/packs/pack.ts';
import type { InvalidReason } from '../core/rules/validity.ts';
import { INVALID_WORDS } from './desk-verdict.ts';
import { upper } from './election-view.ts';
import css from './elections.module.css';
import { Findings } from './findings.tsx';
import type { Result } from './result-tab.tsx';
import { Why } from './rule-reason.tsx';

/** The figures of the protocol: of whom, how many needed, papers, validity, how many differences were settled. */
export function ResultFigures({ result, regulation }: { readonly result: Result; readonly regulation: RegulationId }) {
  const say = useSay();
  const show = useFormat();
  const invalid = result.invalid.reduce((sum, { ballots }) => sum + ballots, 0);
  return (
    <Panel title={say({ vi: 'Số liệu', en: 'Figures' })}>
      <dl className={css.figures}>
        <dt>{say({ vi: 'Triệu tập', en: 'Summoned' })}</dt>
        <dd>{show.number(result.summoned)}</dd>
        <dt>{say({ vi: 'Số người được tính', en: 'Base of the vote' })}</dt>
        <dd>{show.number(result.base)}</dd>
        {result.threshold !== null && (
          <>
            <dt>{say({ vi: 'Trúng cử khi được từ', en: 'Elected from' })}</dt>
            <dd>{say({ vi: `${show.number(result.threshold)} phiếu`, en: `${show.number(result.threshold)} votes` })}</dd>
          </>
        )}
        <dt>{say({ vi: 'Phát ra', en: 'Issued' })}</dt>
        <dd>{show.number(result.issued)}</dd>
        <dt>{say({ vi: 'Thu về', en: 'Returned' })}</dt>
        <dd>{show.number(result.returned)}</dd>
        <dt>{say({ vi: 'Hợp lệ', en: 'Valid' })}</dt>
        <dd>{show.number(result.valid)}</dd>
        <dt>{say({ vi: 'Không hợp lệ', en: 'Invalid' })}</dt>
        <dd>{show.number(invalid)}</dd>
      </dl>
      {result.threshold !== null && (
        <p className="small muted">
          {say({ vi: `Quá một phần hai của ${result.base}, tức từ ${result.threshold}.`, en: `More than half of ${result.base}, so from ${result.threshold}.` })}
          <Why rule="R-DER-5" regulation={regulation} />
        </p>
      )}
      {result.invalid.map(({ reason, rule, ballots }) => (
        <p key={reason} className="small muted">
          {say({ vi: `${ballots} phiếu: ${INVALID_WORDS[reason as InvalidReason].vi}.`, en: `${ballots}: ${INVALID_WORDS[reason as InvalidReason].en}.` })}
          <Why rule={rule} regulation={regulation} />
        </p>
      ))}
      <p className="small muted">
        {say(
          result.differences.found === 0
            ? { vi: 'Hai lượt kiểm khớp hoàn toàn.', en: 'The two passes agreed throughout.' }
            : { vi: `Hai lượt lệch ${result.differences.found} chỗ, đã chốt ${result.differences.settled} theo phiếu giấy.`, en: `The passes differed in ${result.differences.found} figures; ${result.differences.settled} were settled against the paper.` },
        )}
      </p>
      {result.recount && (
        <p className="note calm">
          {say(upper(result.recount.changed ? { vi: `kiểm lại lần ${result.recount.count} cho kết quả khác: ${result.recount.reason}`, en: `count ${result.recount.count} gave another result: ${result.recount.reason}` } : { vi: `kiểm lại lần ${result.recount.count} xác nhận kết quả trước: ${result.recount.reason}`, en: `count ${result.recount.count} confirmed the result: ${result.recount.reason}` }))}
        </p>
      )}
      {result.checks.length > 0 && <Findings findings={result.checks} regulation={regulation} />}
    </Panel>
  );
}
