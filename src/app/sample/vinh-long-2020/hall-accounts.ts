import { type Day, day } from '#foundation/day.ts';
import type { DutyKindId } from '#people/core/duties.ts';

/** The congress that the sample plays to its end: the pilot of the direct elections in Mang Thít. */
export const PLAYED = 'MT.01';
/** The branch whose members' congress is prepared and open to be played. */
export const OPEN = 'MT.33';

/** The officers of both halls; their secretaries are `myan` and `chibo`. The open congress comes first, so that the sign-in page offers its accounts. */
export const HALL_PEOPLE: readonly { readonly account: string; readonly title: string; readonly duty: DutyKindId; readonly organisation: string; readonly since: Day }[] = [
  { account: 'thuky', title: 'Thư ký đại hội', duty: 'congress-secretariat', organisation: OPEN, since: day('2020-05-25') },
  { account: 'kiemphieu1', title: 'Ủy viên ban kiểm phiếu', duty: 'teller', organisation: OPEN, since: day('2020-05-25') },
  { account: 'kiemphieu2', title: 'Ủy viên ban kiểm phiếu', duty: 'teller', organisation: OPEN, since: day('2020-05-25') },
  { account: 'truongkiemphieu', title: 'Trưởng ban kiểm phiếu', duty: 'head-teller', organisation: OPEN, since: day('2020-05-25') },
  { account: 'myan.thuky', title: 'Trưởng đoàn thư ký đại hội', duty: 'congress-secretariat', organisation: PLAYED, since: day('2020-04-20') },
  { account: 'myan.kp1', title: 'Ủy viên ban kiểm phiếu', duty: 'teller', organisation: PLAYED, since: day('2020-04-20') },
  { account: 'myan.kp2', title: 'Ủy viên ban kiểm phiếu', duty: 'teller', organisation: PLAYED, since: day('2020-04-20') },
  { account: 'myan.truongkp', title: 'Trưởng ban kiểm phiếu', duty: 'head-teller', organisation: PLAYED, since: day('2020-04-20') },
];
