import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { type Body, bodyName } from '../core/body.ts';
import { FindingList } from './finding-list.tsx';
import { judgeList } from './live-structure.ts';
import { candidateOf, standing } from './person-fields.ts';
import css from './personnel.module.css';
import type { Listed, Overview } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';
import { StructureBars } from './structure-bars.tsx';

interface StructurePanelProps {
  readonly of: Overview;
  readonly listed: Listed;
  readonly body: Body;
  /** Left out for a try. */
  readonly left: ReadonlySet<string>;
  readonly onBack: () => void;
}

/** The structure of the ticked persons, with what the rules say of it; it changes with every tick and refuses nothing. */
export function StructurePanel({ of, listed, body, left, onBack }: StructurePanelProps) {
  const say = useSay();
  const show = useFormat();
  const all = standing(listed).map(({ person }) => candidateOf(person));
  const whole = judgeList(of, body, all);
  const out = all.filter((person) => left.has(person.id) && person.bodies.includes(body)).length;
  const shown = out === 0 ? whole : judgeList(of, body, all.filter((person) => !left.has(person.id)));
  const { structure, seats } = shown;
  return (
    <Panel title={say({ vi: `Cơ cấu: ${bodyName(body, of.branch).vi}`, en: `Structure: ${bodyName(body, of.branch).en}` })}>
      <p className={css['sum']} role="status">
        <b>{structure.people}</b> {say({ vi: 'người', en: 'persons' })}
        {seats !== null && <>{say({ vi: ' cho ', en: ' for ' })}<b>{seats}</b> {say({ vi: 'vị trí', en: 'seats' })}{structure.people > seats && <>, {say({ vi: 'số dư', en: 'surplus' })} <b>{show.share(structure.people - seats, seats)}</b></>}</>}
      </p>
      {out > 0 && (
        <p className={css['trying']}>
          {say({ vi: `Đang tính thử không có ${out} người; chưa ghi gì.`, en: `Tried without ${out}; nothing is saved.` })}{' '}
          <button type="button" className="link" onClick={onBack}>{say({ vi: 'Tính lại cả danh sách', en: 'Count all again' })}</button>
        </p>
      )}
      <StructureBars lines={shown.lines} before={out > 0 ? whole.lines : undefined} />
      <FindingList findings={shown.findings} label={say(words.look)} />
      {of.referenceOn !== null && (
        <p className="small muted">
          {say({ vi: `Tuổi tính đến ${show.day(of.referenceOn as Day)}`, en: `Ages on ${show.day(of.referenceOn as Day)}` })}
          {structure.meanAge !== null && say({ vi: `, bình quân ${show.number(structure.meanAge / 100)}`, en: `, mean ${show.number(structure.meanAge / 100)}` })}
          {structure.ageUnknown > 0 && say({ vi: `; ${structure.ageUnknown} người chưa rõ tuổi`, en: `; ${structure.ageUnknown} unknown` })}.
        </p>
      )}
      <p className="small muted">{say({ vi: 'Cơ cấu là mục tiêu phấn đấu: chỉ nhắc, không chặn.', en: 'The structure is an aim: it reminds and never refuses.' })}</p>
    </Panel>
  );
}
