import type { RegisterRow } from '../../core/import/row.ts';
import { row } from './register.ts';

const FIRST = ['Đồng', 'Phú', 'Tân', 'Long', 'Bình', 'Mỹ', 'An', 'Hòa', 'Thạnh', 'Vĩnh', 'Chánh', 'Lộc'];
const SECOND = ['Phước', 'An', 'Thuận', 'Đức', 'Hội', 'Quới', 'Lợi', 'Hưng', 'Thành', 'Trung', 'Ngãi', 'Hậu', 'Định'];

/** A register of that many organisations in the shape of a country's: districts, grassroots organisations, branches. */
export function largeRegister(size: number): RegisterRow[] {
  const rows: RegisterRow[] = [row('Q', 'Tỉnh ủy Quốc gia', 'provincial-committee', null, 1)];
  const districts = Math.max(1, Math.round(size / 90));
  const grassroots = Math.max(1, Math.round(size / 5));
  for (let index = 0; rows.length < size; index += 1) {
    const name = `${FIRST[index % FIRST.length]} ${SECOND[Math.floor(index / FIRST.length) % SECOND.length]}`;
    if (index < districts) rows.push(row(`H${index}`, `Huyện ủy ${name} ${index}`, 'district-committee', 'Q', 3000));
    else if (index < districts + grassroots) rows.push(row(`X${index}`, `Đảng bộ xã ${name}`, 'grassroots-party-org', `H${index % districts}`, 200, 8));
    else rows.push(row(`C${index}`, `Chi bộ ấp ${name} ${index % 7}`, 'branch', `X${districts + (index % grassroots)}`, 30));
  }
  return rows;
}
