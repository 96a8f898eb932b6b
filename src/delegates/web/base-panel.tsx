import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold } from '#foundation/text.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import type { showVoteBase, SUBTRACTED } from '../contract.ts';
import css from './credentials.module.css';
import { partHref } from './delegates-nav.tsx';
import { rollRuleWords, rollWords as words } from './roll-words.ts';

type Base = OutputOf<typeof showVoteBase>;
type Item = Base['items'][number];
type Subtracted = (typeof SUBTRACTED)[number];

const SUBTRACTED_WORDS: { readonly [S in Subtracted]: Sentence } = {
  temporarilyElsewhere: { vi: 'Sinh hoạt tạm thời nơi khác', en: 'In temporary activity elsewhere' },
  exemptAbsent: { vi: 'Được miễn, không có mặt', en: 'Exempted and not present' },
  suspended: { vi: 'Bị đình chỉ, khởi tố, tạm giam', en: 'Suspended, prosecuted, detained' },
  excusedThroughout: { vi: 'Vắng suốt đại hội, có lý do được đồng ý', en: 'Absent throughout, excused' },
  convenersAbsentThroughout: { vi: 'Cấp ủy viên cấp triệu tập vắng suốt', en: 'Convening committee, absent throughout' },
  delegatesAbsentUnreplaced: { vi: 'Đại biểu vắng suốt, không có dự khuyết thay', en: 'Delegates absent throughout, not replaced' },
};
const OF_MEMBERS: readonly Subtracted[] = ['temporarilyElsewhere', 'exemptAbsent', 'suspended', 'excusedThroughout'];
const OF_DELEGATES: readonly Subtracted[] = ['convenersAbsentThroughout', 'delegatesAbsentUnreplaced'];

/** The base of the vote as a sum that opens at each line, down to the person and the rule. */
export function BasePanel({ base, season, code }: { readonly base: Base; readonly season: string; readonly code: string }) {
  const say = useSay();
  const show = useFormat();
  const of = (key: Subtracted): Item[] => base.items.filter((item) => item.subtracted === key);
  const outside = base.items.filter((item) => !item.summoned);
  const lines = base.meeting === 'members-congress' ? OF_MEMBERS : OF_DELEGATES;
  return (
    <Panel title={say({ vi: 'Cơ số tính kết quả bầu', en: 'Base of the vote' })}>
      <p className={css['number']}>
        <b data-base>{show.number(base.base)}</b>
        <span>{say({ vi: `trúng cử khi quá một nửa: từ ${show.number(base.threshold)} phiếu`, en: `elected with more than half: from ${show.number(base.threshold)} votes` })}</span>
      </p>
      {!base.begun && <p className="note calm">{say({ vi: 'Chưa ai được điểm danh. Từ lượt điểm danh đầu tiên, người vắng suốt thời gian mới làm giảm cơ số.', en: 'Nobody is checked in yet. From the first arrival on, those absent throughout lower the base.' })}</p>}
      {base.begun && <p className="small muted">{say({ vi: 'Tính đến lúc này: người đến thêm làm cơ số tăng.', en: 'As of now: everybody who still comes raises the base.' })}</p>}
      {base.open.length > 0 && (
        <ul className="note warn">
          {base.open.map((each) => (
            <li key={each.participant}>{say(each.sentence)} <Go href={`${partHref(season, code, 'roll')}?nguoi=${each.participant}`}>{say({ vi: 'Ghi quyết định', en: 'Record the decision' })}</Go></li>
          ))}
        </ul>
      )}
      <dl className={css['sum']}>
        <SumLine name={say({ vi: 'Được triệu tập', en: 'Summoned' })} value={show.number(base.summoned)} />
        {lines.map((key) => <SumLine key={key} name={say(SUBTRACTED_WORDS[key])} value={base.subtract[key] === 0 ? '0' : `−${show.number(base.subtract[key])}`} items={of(key)} quiet={base.subtract[key] === 0} />)}
        <SumLine name={say({ vi: 'Cơ số', en: 'Base' })} value={show.number(base.base)} total />
      </dl>
      <Rules rules={base.rules} />
      {outside.length > 0 && (
        <dl className={css['sum']}>
          <SumLine name={say({ vi: 'Có tên nhưng không được triệu tập để biểu quyết', en: 'On the roll, not summoned to vote' })} value={show.number(outside.length)} items={outside} />
        </dl>
      )}
      <LookUp items={base.items} />
    </Panel>
  );
}

function SumLine({ name, value, items = [], total, quiet }: { readonly name: string; readonly value: string; readonly items?: readonly Item[]; readonly total?: boolean; readonly quiet?: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={[total === true && css['total'], quiet === true && css['quiet']].filter(Boolean).join(' ')}>
      <dt>
        {name} {items.length > 0 && <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.why)}</button>}
      </dt>
      <dd>
        {value}
        {open && <span className={css['items']}><Items items={items} /></span>}
      </dd>
    </div>
  );
}

const SHOWN = 24;

/** Those of whom the same is so stand together: the sentence, its rule, and their names. */
function Items({ items }: { readonly items: readonly Item[] }): ReactNode {
  const say = useSay();
  const show = useFormat();
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.sentence.vi, [...(groups.get(item.sentence.vi) ?? []), item]);
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return null;
    const names = group.slice(0, SHOWN).map(({ name, delegation }) => (delegation.name === '' ? name : `${name} (${delegation.name})`));
    const more = group.length - names.length;
    return (
      <span key={first.sentence.vi} className={css['item']}>
        {say(first.sentence)} <small>{say(words.rule)} {first.rule}</small>
        <b>{names.join('; ')}{more > 0 && say({ vi: ` và ${show.number(more)} người nữa`, en: ` and ${show.number(more)} more` })}</b>
      </span>
    );
  });
}

function Rules({ rules }: { readonly rules: readonly string[] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={css['rules']}>
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say({ vi: 'Vì sao tính như vậy?', en: 'Why is it so?' })}</button>
      {open && rules.map((rule) => <p key={rule} className={css['items']}>{rollRuleWords[rule] && say(rollRuleWords[rule])} <small>{say(words.rule)} {rule}</small></p>)}
    </div>
  );
}

const FOUND = 5;

/** One person: in the base or not, and why. */
function LookUp({ items }: { readonly items: readonly Item[] }) {
  const say = useSay();
  const [text, setText] = useState('');
  const asked = fold(text);
  const found = asked === '' ? [] : items.filter((item) => fold(item.name).includes(asked)).slice(0, FOUND);
  return (
    <div className={css['lookUp']}>
      <TextInput type="search" size="sm" label={say({ vi: 'Tra một người', en: 'Look up one person' })} placeholder={say({ vi: 'Gõ tên, không cần dấu', en: 'A name, marks are not needed' })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div role="status">
        {found.length > 0 && <Items items={found} />}
        {asked !== '' && found.length === 0 && <p className="small muted">{say(words.noneFits)}</p>}
      </div>
    </div>
  );
}
