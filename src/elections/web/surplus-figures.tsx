import { useSay } from '#kit/language.tsx';
import { packOf } from '../core/packs/packs.ts';
import { mostNames } from '../core/rules/slate.ts';
import type { Shown } from './election-view.ts';
import css from './elections.module.css';
import { Why } from './rule-reason.tsx';

/** Names against seats: the surplus, its limit, and how much of it the convening committee prepared. @rule R-DER-1 @rule R-190-14.1 */
export function SurplusFigures({ shown: { election, list, regulation } }: { readonly shown: Shown }) {
  const say = useSay();
  const listed = list.candidates.filter(({ place }) => place !== null);
  const prepared = listed.filter(({ by }) => by === 'committee').length;
  const seats = election.roundSeats;
  const most = election.roundKind === 'first' && LIMITED.includes(election.office) ? mostNames(seats, packOf(regulation.id)) : undefined;
  const surplus = listed.length - seats;
  return (
    <>
      <dl className={css.figures}>
        <dt>{say({ vi: 'Cần bầu', en: 'To be elected' })}</dt>
        <dd>{seats}</dd>
        <dt>{say({ vi: 'Trong danh sách', en: 'On the list' })}</dt>
        <dd>{listed.length}</dd>
        <dt>{say({ vi: 'Số dư', en: 'Surplus' })}</dt>
        <dd>{surplus > 0 ? `${surplus} (${percent(surplus, seats)})` : say({ vi: 'không có', en: 'none' })}</dd>
        {most !== undefined && (
          <>
            <dt>{say({ vi: 'Nhiều nhất', en: 'At the most' })}</dt>
            <dd>{say({ vi: `${most} người`, en: `${most} names` })}</dd>
            <dt>{say({ vi: 'Cấp ủy đề cử', en: 'By the committee' })}</dt>
            <dd>{say({ vi: `${prepared} người`, en: `${prepared} names` })}</dd>
          </>
        )}
      </dl>
      {most !== undefined && (
        <p className="small muted">
          {say({ vi: `${seats} chỗ, số dư không quá 30%: ${seats} + ${most - seats} = ${most}.`, en: `${seats} seats, surplus of 30 % at the most: ${seats} + ${most - seats} = ${most}.` })}
          <Why rule="R-190-14.1" regulation={regulation.id} />
        </p>
      )}
      <p className="small muted">
        {say(
          list.form === 'strike-out'
            ? { vi: 'Có số dư: phiếu gạch tên người không bầu.', en: 'With surplus: names not voted for are struck out.' }
            : list.form === 'boxes'
              ? { vi: 'Không có số dư: phiếu đánh dấu X vào ô đồng ý hoặc không đồng ý.', en: 'Without surplus: an X in agree or disagree.' }
              : list.form === 'tick'
                ? { vi: 'Phiếu đánh dấu vào tên người được chọn.', en: 'Those chosen are ticked.' }
                : { vi: 'Loại phiếu theo danh sách khi chốt.', en: 'The kind of paper follows from the frozen list.' },
        )}
      </p>
    </>
  );
}

const LIMITED: readonly Shown['election']['office'][] = ['committee', 'standing-committee'];

function percent(part: number, whole: number): string {
  return `${Math.round((part * 1000) / Math.max(1, whole)) / 10}%`.replace('.', ',');
}
