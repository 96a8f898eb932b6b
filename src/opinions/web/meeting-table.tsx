import type { Day } from '#foundation/day.ts';
import { type Column, DataTable } from '#kit/data-table.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { namingWords } from '../core/given-words.ts';
import { shownCode } from '../core/meeting-code.ts';
import type { MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';

/** Meetings, the latest first; a row opens its code and its opinions. */
export function MeetingTable({ meetings, onOpen }: { readonly meetings: readonly MeetingView[]; readonly onOpen: (id: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const columns: Column<MeetingView>[] = [
    { id: 'day', header: say(words.day), cell: (row) => show.day(row.heldOn as Day), width: '92px' },
    { id: 'group', header: say(words.groupHead), cell: (row) => (row.group === '' ? say(words.wholeUnit) : row.group), width: 'minmax(140px, 2fr)' },
    { id: 'attending', header: say(words.attending), cell: (row) => (row.attending === null ? '–' : show.number(row.attending)), width: '72px', align: 'right', phone: false },
    { id: 'opinions', header: say(words.opinions), cell: (row) => show.number(row.opinions), width: '64px', align: 'right' },
    { id: 'code', header: say(words.code), cell: (row) => (row.code === null ? <span className="muted">{say(words.noCode)}</span> : say(words.codeGood(shownCode(row.code), show.dayMonth((row.codeUntil ?? row.heldOn) as Day)))), width: 'minmax(150px, 1fr)', phone: false },
    { id: 'naming', header: say(words.naming), cell: (row) => say(namingWords[row.naming]), width: 'minmax(130px, 1fr)', phone: false },
    { id: 'state', header: say(words.state), cell: (row) => <StateMark state={row.closed ? 'done' : 'held'}>{say(row.closed ? words.closed : words.running)}</StateMark>, width: '112px', phone: false },
  ];
  return <DataTable label={say(words.meetings)} rows={meetings} rowKey={(row) => row.id} columns={columns} onOpen={(row) => onOpen(row.id)} />;
}
