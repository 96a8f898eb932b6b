import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useWork } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { setPaper } from '../contract.ts';
import { paperWords } from '../core/paper.ts';
import { ruleWords } from '../core/rule-words.ts';
import { PaperDialog, paperStateWords } from './paper-dialog.tsx';
import css from './personnel.module.css';
import type { Place } from './personnel-address.ts';
import type { Dossier } from './personnel-view.ts';

type Item = Dossier['checklist'][number];

/** The papers of one dossier: what must be there and why, what is, with number and day. */
export function DossierPapers({ place, dossier }: { readonly place: Place; readonly dossier: Dossier }) {
  const say = useSay();
  const work = useWork(setPaper);
  const [chosen, setChosen] = useState<Item | undefined>(undefined);
  const must = dossier.checklist.filter((item) => item.must && item.state !== 'not-needed');
  const there = must.filter((item) => item.state === 'there').length;
  // A rule is told once, not beside each of its papers.
  const rules = must.filter(({ rule }, index) => must.findIndex((each) => each.rule === rule) === index);
  const close = (): void => {
    work.reset();
    setChosen(undefined);
  };
  return (
    <Panel title={say({ vi: `Giấy tờ: ${there}/${must.length}`, en: `Papers: ${there} of ${must.length}` })}>
      <ul className={css['checklist']}>
        {dossier.checklist.map((item) => <PaperItem key={item.paper} item={item} onChange={() => setChosen(item)} />)}
      </ul>
      {rules.map(({ rule, unconfirmed }) => (
        <p key={rule} className="small muted">
          {say({ vi: `Theo ${rule}.`, en: `By ${rule}.` })}
          <RuleWhy rule={rule} said={ruleWords[rule]} unconfirmed={unconfirmed} />
        </p>
      ))}
      {chosen && (
        <PaperDialog
          title={say(paperWords[chosen.paper])} whose={dossier.person.fullName} begun={{ state: chosen.state === 'missing' ? 'there' : chosen.state, number: chosen.number, on: chosen.on }} busy={work.isPending} problem={work.error} onClose={close}
          onSave={(entry) => void work.send({ ...place, person: dossier.person.id, paper: chosen.paper, ...entry }).then((result) => result.ok && close())}
        />
      )}
    </Panel>
  );
}

function PaperItem({ item, onChange }: { readonly item: Item; readonly onChange: () => void }) {
  const say = useSay();
  const show = useFormat();
  const facts = [item.number, item.on === null ? '' : show.day(item.on as Day)].filter((text) => text !== '').join(', ');
  return (
    <li>
      <span>
        {say(paperWords[item.paper])}
        {facts !== '' && <small>{facts}</small>}
      </span>
      {item.must || item.state !== 'missing' ? <StateMark state={item.state === 'there' ? 'held' : item.state === 'not-needed' ? 'notdue' : 'late'}>{say(paperStateWords[item.state]).toLocaleLowerCase('vi')}</StateMark> : <span className="small muted">{say({ vi: 'không bắt buộc', en: 'optional' })}</span>}
      <button type="button" className="link small" aria-label={say({ vi: `Ghi: ${paperWords[item.paper].vi}`, en: `Record: ${paperWords[item.paper].en}` })} onClick={onChange}>{say({ vi: 'Ghi', en: 'Record' })}</button>
    </li>
  );
}
