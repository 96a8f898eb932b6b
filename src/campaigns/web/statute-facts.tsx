import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { type Format, useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { listKinds } from '#organisations/contract.ts';
import { applies, type FormRule, type LevelStatute, type Sourced, type Statute } from '../core/statutes/statute.ts';
import { formWords } from '../core/words.ts';
import { Reason } from './findings.tsx';
import { planWords as words } from './plan-words.ts';
import css from './plan.module.css';
import { contentsList, lengthWords } from './rule-words.ts';
import { markWords } from './settings-words.ts';

/** The numbers of a statute as they stand in it, each with its rule, its source and how sure it is. Nothing here can be changed. */
export function StatuteFacts({ statute, switches }: { readonly statute: Statute; readonly switches: readonly string[] }) {
  const say = useSay();
  const show = useFormat();
  const names = useAnswer(listKinds, {}).data?.levels ?? [];
  return (
    <>
      <p>
        <b>{say(statute.name)}</b>
      </p>
      {names.filter(({ id }) => statute.levels[id] !== undefined).map(({ id, nameVi, nameEn }) => (
        <section key={id} className={css.part}>
          <h3>{say({ vi: nameVi, en: nameEn })}</h3>
          <Lines of={levelLines(statute.levels[id] as LevelStatute, show)} switches={switches} />
        </section>
      ))}
      <section className={css.part}>
        <h3>{say({ vi: 'Chung cho các cấp', en: 'For every level' })}</h3>
        <Lines of={commonLines(statute, names, show)} switches={switches} />
      </section>
    </>
  );
}

interface NamedLevel {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

interface Line {
  readonly says: Sentence;
  readonly by: Sourced<unknown>;
}

function line<T>(by: Sourced<T> | null, says: (value: T) => Sentence): Line[] {
  return by === null ? [] : [{ by, says: says(by.value) }];
}

function levelLines({ window, maxHalfDays, form, beforeSuperior }: LevelStatute, show: Format): Line[] {
  return [
    ...line(window, ({ opensOn, closesOn }) => same(`${show.day(opensOn)} – ${show.day(closesOn)}`)),
    ...line(maxHalfDays, (most) => ({ vi: `Nhiều nhất ${lengthWords(most).vi}`, en: `${lengthWords(most).en} at most` })),
    ...line(form, formLine),
    ...line(beforeSuperior, () => ({ vi: 'Xong trước đại hội của cấp trên trực tiếp', en: 'Over before the congress of the direct superior' })),
  ];
}

function commonLines({ noticeWorkingDays, contents, reducedContents, pilotsFirst, pilotsUntil, holds, quorum }: Statute, levels: readonly NamedLevel[], show: Format): Line[] {
  return [
    ...line(noticeWorkingDays, (days) => ({ vi: `Báo ngày khai mạc trước ${days} ngày làm việc`, en: `The opening is told ${days} working days before` })),
    ...line(contents, (all) => ({ vi: `Nội dung: ${contentsList(all).vi}`, en: `Contents: ${contentsList(all).en}` })),
    ...line(reducedContents, (sets) => ({ vi: `Được phép ít hơn: ${sets.map((set) => `${set.length} nội dung`).join(', ')}`, en: `Fewer are possible: ${sets.map((set) => `${set.length} contents`).join(', ')}` })),
    ...line(pilotsFirst, () => ({ vi: 'Đại hội điểm làm trước', en: 'Pilots come first' })),
    ...line(pilotsUntil, (until) => {
      const each = levels.flatMap(({ id, nameVi, nameEn }) => (until[id] === undefined ? [] : [{ nameVi, nameEn, day: show.day(until[id]) }]));
      return {
        vi: `Đại hội điểm: ${each.map(({ nameVi, day }) => `${nameVi.toLocaleLowerCase('vi')} đến hết ${day}`).join(', ')}`,
        en: `Pilots: ${each.map(({ nameEn, day }) => `${nameEn.toLowerCase()} by ${day}`).join(', ')}`,
      };
    }),
    ...line(holds, () => ({ vi: 'Cấp trên được tạm dừng đại hội', en: 'The superior may hold congresses back' })),
    ...line(quorum, () => ({ vi: 'Khai mạc khi có mặt từ hai phần ba số được triệu tập, của từ hai phần ba số tổ chức trực thuộc', en: 'Opens with two thirds of those summoned, from two thirds of the direct organisations' })),
  ];
}

function formLine(rule: FormRule): Sentence {
  if ('always' in rule) return formWords[rule.always];
  return { vi: `Đại hội đại biểu từ ${rule.delegatesFrom} thành viên trở lên`, en: `A delegates’ congress from ${rule.delegatesFrom} members on` };
}

function same(text: string): Sentence {
  return { vi: text, en: text };
}

function Lines({ of, switches }: { readonly of: readonly Line[]; readonly switches: readonly string[] }) {
  const say = useSay();
  return (
    <ul className={css.statute}>
      {of.map((each) => (
        <StatuteLine key={say(each.says)} line={each} applied={applies(each.by, switches)} />
      ))}
    </ul>
  );
}

function StatuteLine({ line: { says, by }, applied }: { readonly line: Line; readonly applied: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span className={applied ? undefined : 'muted'}>{say(says)}</span>
      {!applied && <span className="muted"> ({say({ vi: 'không áp dụng', en: 'not applied' })})</span>}{' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(words.why)}
      </button>
      {open && (
        <>
          <Reason rule={by.rule} unconfirmed={by.mark === 'G'} />
          {by.mark !== 'G' && <span className={`${css.reason} small`}>{say({ vi: 'Nguồn', en: 'Source' })}: {say(markWords[by.mark])}.</span>}
        </>
      )}
    </li>
  );
}
