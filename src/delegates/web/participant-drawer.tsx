import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import type { CongressForm } from '#campaigns/core/plan.ts';
import { disciplineWords, educationWords, professionWords, theoryWords } from '#people/core/person-facts.ts';
import { listParticipants, showParticipant } from '../contract.ts';
import type { StandingKind } from '../core/standing.ts';
import { kindWords, sourceWords, standingWords } from '../core/words.ts';
import css from './delegates.module.css';
import { ParticipantForm } from './participant-form.tsx';
import { Moves } from './participant-moves.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { StateCell } from './roll-table.tsx';
import { decisionWords } from './roll-words.ts';
import { SeatDialog } from './seat-dialog.tsx';
import { StandingDialog } from './standing-dialog.tsx';

export type Shown = OutputOf<typeof showParticipant>;

export interface ParticipantPlace {
  readonly season: string;
  readonly code: string;
  readonly form: CongressForm;
}

interface DrawerProps extends ParticipantPlace {
  readonly participant: string | undefined;
  readonly onShow: (id: string | undefined) => void;
}

/** One person of the roll: facts, what was decided, when they came and went, and what can be done. */
export function ParticipantDrawer({ participant, onShow, ...place }: DrawerProps) {
  const say = useSay();
  const shown = useAnswer(showParticipant, { season: place.season, organisation: place.code, participant: participant ?? '' }, { enabled: participant !== undefined });
  return (
    <SideDrawer opened={participant !== undefined} onClose={() => onShow(undefined)} title={shown.data?.fullName ?? say(place.form === 'members' ? { vi: 'Đảng viên', en: 'Member' } : { vi: 'Đại biểu', en: 'Delegate' })} size={560}>
      {participant !== undefined && <Answered of={shown}>{(known) => <Person key={`${known.id} ${known.revision}`} person={known} onShow={onShow} {...place} />}</Answered>}
    </SideDrawer>
  );
}

type Doing = 'change' | 'remove' | 'replace' | 'seat' | { readonly standing: StandingKind; readonly holds: boolean };

function Person({ person, onShow, ...place }: ParticipantPlace & { readonly person: Shown; readonly onShow: (id: string | undefined) => void }) {
  const [doing, setDoing] = useState<Doing | undefined>(undefined);
  const about = useAnswer(listParticipants, { season: place.season, organisation: place.code, limit: 1 }, { enabled: doing === 'change' });
  const stop = (): void => setDoing(undefined);
  if (doing === 'change') return <Answered of={about}>{({ delegations }) => <ParticipantForm person={person} delegations={delegations} {...place} onClose={stop} onDone={stop} />}</Answered>;
  return (
    <>
      {person.may.record && <Actions person={person} form={place.form} onDo={setDoing} />}
      <Facts person={person} onShow={onShow} />
      <Decisions person={person} />
      <Moves person={person} season={place.season} code={place.code} />
      {doing === 'remove' && <RemoveDialog person={person} {...place} onClose={stop} onDone={() => onShow(undefined)} />}
      {doing === 'replace' && <ReplaceDialog person={person} {...place} onClose={stop} />}
      {doing === 'seat' && <SeatDialog person={person} {...place} onClose={stop} />}
      {typeof doing === 'object' && <StandingDialog person={person} wish={doing} {...place} onClose={stop} />}
    </>
  );
}

/** Which standings can be decided about whom; the server judges again. */
function standingsFor(form: CongressForm, kind: Shown['kind']): readonly StandingKind[] {
  if (form === 'delegates') return kind === 'official' ? ['excused', 'suspended', 'refused', 'moved'] : ['excused', 'suspended', 'refused'];
  return kind === 'full-member' ? ['excused', 'exempt', 'elsewhere', 'suspended'] : ['excused', 'suspended'];
}

function Actions({ person, form, onDo }: { readonly person: Shown; readonly form: CongressForm; readonly onDo: (doing: Doing) => void }) {
  const say = useSay();
  const standings = standingsFor(form, person.kind);
  const canReplace = person.kind === 'official' && person.standing.replacedBy === null && !person.attended && !person.isConvener;
  const seatOpen = person.standing.replacedBy !== null && person.attended && person.standing.seatKept === null;
  return (
    <div className={`row ${css['acts']}`}>
      {seatOpen && <Button onClick={() => onDo('seat')}>{say({ vi: 'Ghi quyết định về suất', en: 'Record who holds the seat' })}</Button>}
      {canReplace && <Button variant="default" onClick={() => onDo('replace')}>{say({ vi: 'Thay bằng dự khuyết', en: 'Seat an alternate' })}</Button>}
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <Button variant="default">{say({ vi: 'Quyết định tư cách', en: 'Decide the standing' })}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {standings.map((standing) => {
            const holds = person.standing[standing] !== null;
            return <Menu.Item key={standing} onClick={() => onDo({ standing, holds: !holds })}>{holds && say({ vi: 'Thôi: ', en: 'End: ' })}{say(standingWords[standing])}</Menu.Item>;
          })}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" onClick={() => onDo('change')}>{say({ vi: 'Sửa thông tin', en: 'Correct' })}</Button>
      {!person.attended && <Button variant="subtle" onClick={() => onDo('remove')}>{say({ vi: 'Gạch tên', en: 'Take off the roll' })}</Button>}
    </div>
  );
}

function Facts({ person, onShow }: { readonly person: Shown; readonly onShow: (id: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const { profile, standing } = person;
  const other = (each: { readonly id: string; readonly fullName: string }) => <button type="button" className="link" onClick={() => onShow(each.id)}>{each.fullName}</button>;
  const day = (of: string | null): string | null => (of === null ? null : show.day(of as Day));
  const word = (of: Sentence | undefined): string | null => (of ? say(of) : null);
  const rights = [person.votes && { vi: 'biểu quyết, bầu cử', en: 'votes' }, person.nominates && { vi: 'đề cử', en: 'nominates' }, person.stands && { vi: 'ứng cử', en: 'may stand' }].filter((each) => each !== false);
  const facts: readonly (readonly [Sentence, React.ReactNode])[] = [
    [{ vi: 'Loại', en: 'Kind' }, [say(kindWords[person.kind]), person.source && say(sourceWords[person.source]).toLocaleLowerCase(), person.alternateRank !== null && say({ vi: `thứ tự ${person.alternateRank}`, en: `rank ${person.alternateRank}` }), person.isConvener && say({ vi: 'cấp ủy triệu tập', en: 'convening committee' }), person.temporaryHere && say({ vi: 'sinh hoạt tạm thời', en: 'temporary here' })].filter(Boolean).join(', ')],
    [{ vi: 'Đoàn', en: 'Delegation' }, person.delegation.name],
    [{ vi: 'Chức vụ', en: 'Position' }, person.position],
    [{ vi: 'Tình trạng', en: 'State' }, <StateCell key="state" row={person} />],
    [{ vi: 'Được', en: 'May' }, rights.length === 0 ? say({ vi: 'không có quyền tại đại hội', en: 'nothing at the congress' }) : rights.map((each) => say(each)).join('; ')],
    [{ vi: 'Người thay', en: 'Replaced by' }, standing.replacedBy && other(standing.replacedBy)],
    [{ vi: 'Thay cho', en: 'Holds the seat of' }, standing.replaces && other(standing.replaces)],
    [{ vi: 'Mã thẻ', en: 'Badge' }, person.badge],
    ...(profile
      ? ([
          [{ vi: 'Ngày sinh', en: 'Born' }, day(profile.bornOn) ?? profile.bornYear],
          [{ vi: 'Giới tính', en: 'Sex' }, profile.sex && say({ male: { vi: 'nam', en: 'man' }, female: { vi: 'nữ', en: 'woman' } }[profile.sex])],
          [{ vi: 'Dân tộc', en: 'Ethnicity' }, profile.ethnicity],
          [{ vi: 'Ngày vào Đảng', en: 'Joined' }, day(profile.joinedOn)],
          [{ vi: 'Ngày chính thức', en: 'Full member since' }, day(profile.officialOn)],
          [{ vi: 'Học vấn', en: 'Schooling' }, word(profile.education ? educationWords[profile.education] : undefined)],
          [{ vi: 'Chuyên môn', en: 'Profession' }, word(profile.profession ? professionWords[profile.profession] : undefined)],
          [{ vi: 'Lý luận chính trị', en: 'Political theory' }, word(profile.theory ? theoryWords[profile.theory] : undefined)],
          [{ vi: 'Khen thưởng', en: 'Honours' }, profile.honours],
          [{ vi: 'Kỷ luật', en: 'Discipline' }, profile.discipline === 'none' ? null : say(disciplineWords[profile.discipline])],
        ] as const)
      : []),
  ];
  return (
    <dl className={css['facts']}>
      {facts.filter(([, value]) => value !== null && value !== '' && value !== undefined).map(([term, value]) => (
        <div key={term.en}>
          <dt>{say(term)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decisions({ person }: { readonly person: Shown }) {
  const say = useSay();
  const show = useFormat();
  if (person.decisions.length === 0) return null;
  return (
    <section className={css['part']}>
      <h2>{say({ vi: 'Đã quyết định', en: 'Decided' })}</h2>
      <ol className={css['history']}>
        {person.decisions.map((each, place) => (
          <li key={place}>
            <time dateTime={each.decidedOn}>{show.day(each.decidedOn as Day)}</time>
            <div>
              <b>{!each.holds && say({ vi: 'Thôi: ', en: 'Ended: ' })}{say(decisionWords[each.decision])}</b>{each.other && ` (${each.other.fullName})`}
              <p>{each.reason}</p>
              <small>{each.decidedBy} · {say({ vi: `mục ${each.entryNumber} của sổ`, en: `entry ${each.entryNumber} of the record` })}</small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
