import { useSay } from '#kit/language.tsx';
import type { Shown } from './election-view.ts';
import css from './elections.module.css';
import { officeName } from './office-words.ts';

/** The A5 paper as it is printed: seal place at the top left, title, number to elect, names in A-B-C order, how to vote. The paper is Vietnamese in every language of the page. */
export function BallotPreview({ shown }: { readonly shown: Shown }) {
  const say = useSay();
  const { election, list, organisation } = shown;
  const names = list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const form = list.form ?? 'strike-out';
  const boxes = form === 'boxes';
  const again = election.roundKind === 'first' ? '' : election.roundKind === 'tie' ? ', BẦU LẠI' : `, LẦN ${election.round}`;
  return (
    <figure className={css.a5} lang="vi">
      <figcaption className="sr">{say({ vi: 'Mẫu phiếu bầu khổ A5', en: 'The A5 paper' })}</figcaption>
      <div className={css.a5Head}>
        <span>{organisation.name}</span>
        <span className={css.seal}>Đóng dấu</span>
      </div>
      <p className={css.a5Title}>
        PHIẾU BẦU {officeName(election.office).vi.toLocaleUpperCase('vi')}
        {again}
      </p>
      <p className={css.a5Seats}>Số lượng cần bầu: {election.roundSeats} người</p>
      <table className={names.length > 24 ? css.a5Small : ''}>
        <thead>
          <tr>
            <th>TT</th>
            <th>Họ và tên</th>
            {boxes && <th>Đồng ý</th>}
            {boxes && <th>Không đồng ý</th>}
            {form === 'tick' && <th>Chọn</th>}
          </tr>
        </thead>
        <tbody>
          {names.map(({ id, place, name, detail }) => (
            <tr key={id}>
              <td>{place}</td>
              <td>
                {name}
                {detail !== '' && namesake(names, name) && ` (${detail})`}
              </td>
              {boxes && <td />}
              {boxes && <td />}
              {form === 'tick' && <td />}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.a5How}>
        {form === 'strike-out'
          ? 'Không bầu người nào thì gạch cả họ và tên người đó.'
          : boxes
            ? 'Mỗi người đánh dấu X vào một ô: đồng ý hoặc không đồng ý.'
            : 'Bầu người nào thì đánh dấu X vào ô bên cạnh tên người đó.'}
      </p>
    </figure>
  );
}

function namesake(names: readonly { readonly name: string }[], name: string): boolean {
  return names.filter((each) => each.name === name).length > 1;
}
