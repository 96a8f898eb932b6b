import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer, useWork } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { RuleWhy } from '#kit/rule-why.tsx';
import { useSay } from '#kit/language.tsx';
import { StateSquare } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listPeople, setPaper } from '../contract.ts';
import { checklistOf, PAPERS, type PaperId, paperWords } from '../core/paper.ts';
import { ruleWords } from '../core/rule-words.ts';
import { PaperDialog } from './paper-dialog.tsx';
import css from './personnel.module.css';
import { personAddress, type Place } from './personnel-address.ts';
import type { Listed, ListedPerson, Overview } from './personnel-view.ts';
import { personnelWords as words } from './personnel-words.ts';

const SHORT: { readonly [P in PaperId]: Sentence } = {
  application: { vi: 'Đơn', en: 'Application' },
  cv: { vi: 'Lý lịch', en: 'CV' },
  assets: { vi: 'Tài sản', en: 'Assets' },
  health: { vi: 'Sức khỏe', en: 'Health' },
  'comment-work': { vi: 'Nơi công tác', en: 'At work' },
  'comment-residence': { vi: 'Nơi cư trú', en: 'Residence' },
  'political-conclusion': { vi: 'Tiêu chuẩn chính trị', en: 'Political' },
  diplomas: { vi: 'Văn bằng', en: 'Diplomas' },
  'planning-decision': { vi: 'Quy hoạch', en: 'Planning' },
  'step-minutes': { vi: 'Biên bản', en: 'Minutes' },
};

interface Chosen {
  readonly person: string;
  readonly fullName: string;
  readonly paper: PaperId;
  readonly missing: boolean;
}

/** Papers of every dossier at a glance; pressing one records it. What is inside a dossier stands on the person's page. */
export function PapersPart({ place, of }: { readonly place: Place; readonly of: Overview }) {
  const say = useSay();
  const answer = useAnswer(listPeople, place);
  const [incomplete, setIncomplete] = useState(false);
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={40} />}>
      {(listed) =>
        listed.people.length === 0 ? (
          <EmptyState>{say({ vi: 'Chưa có nhân sự nên chưa có hồ sơ. Đưa nhân sự vào danh sách trước.', en: 'There is nobody yet, so there are no dossiers. Put persons on the list first.' })}</EmptyState>
        ) : (
          <>
            <div className={css['papershead']}>
              <p>
                {say({ vi: `${of.papers.complete} trên ${of.papers.people} hồ sơ đã đủ; còn thiếu ${of.papers.of - of.papers.there} giấy tờ.`, en: `${of.papers.complete} of ${of.papers.people} dossiers are complete; ${of.papers.of - of.papers.there} papers are missing.` })}
                <RuleWhy rule="R-NS-5" said={ruleWords['R-NS-5']} unconfirmed />
              </p>
              <Checkbox size="sm" label={say({ vi: 'Chỉ hồ sơ còn thiếu', en: 'Incomplete only' })} checked={incomplete} onChange={(event) => setIncomplete(event.currentTarget.checked)} />
            </div>
            <Matrix place={place} edition={of.edition} people={listed.people.filter(({ dossier }) => !incomplete || dossier.missing.length > 0)} onChoose={setChosen} />
            {chosen && <RecordPaper place={place} chosen={chosen} onClose={() => setChosen(undefined)} />}
          </>
        )
      }
    </Answered>
  );
}

function RecordPaper({ place, chosen, onClose }: { readonly place: Place; readonly chosen: Chosen; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(setPaper);
  return (
    <PaperDialog
      title={say(paperWords[chosen.paper])} whose={chosen.fullName} begun={{ state: chosen.missing ? 'there' : 'missing', number: '', on: null }} busy={work.isPending} problem={work.error} onClose={onClose}
      onSave={(entry) => void work.send({ ...place, person: chosen.person, paper: chosen.paper, ...entry }).then((result) => result.ok && onClose())}
    />
  );
}

function Matrix({ place, edition, people, onChoose }: { readonly place: Place; readonly edition: string; readonly people: Listed['people']; readonly onChoose: (chosen: Chosen) => void }) {
  const say = useSay();
  const must = new Map((['re-election', 'first-time'] as const).map((track) => [track, checklistOf({ edition, track }).filter((item) => item.must).map((item) => item.paper)]));
  const papers = PAPERS.filter((paper) => people.some(({ person }) => must.get(person.track)?.includes(paper) === true));
  return (
    <>
      <table className={`${css['table']} ${css['matrix']}`}>
        <thead>
          <tr>
            <th>{say(words.name)}</th>
            {papers.map((paper) => <th key={paper}><abbr title={say(paperWords[paper])}>{say(SHORT[paper])}</abbr></th>)}
          </tr>
        </thead>
        <tbody>
          {people.map((each) => (
            <tr key={each.person.id}>
              <th scope="row"><Go href={personAddress(place, each.person.id)}>{each.person.fullName}</Go>{each.progress.state === 'not-passed' && <small className="muted">{say({ vi: 'không đạt, không tính', en: 'not passed, not counted' })}</small>}</th>
              {papers.map((paper) => <td key={paper} data-name={say(SHORT[paper])}>{must.get(each.person.track)?.includes(paper) === true ? <PaperButton each={each} paper={paper} onChoose={onChoose} /> : <span className="muted">–</span>}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['legend']}>
        <span><StateSquare state="held" /> {say({ vi: 'đã có hoặc không cần', en: 'there or not needed' })}</span>
        <span><StateSquare state="late" /> {say({ vi: 'còn thiếu', en: 'missing' })}</span>
      </p>
    </>
  );
}

function PaperButton({ each: { person, dossier }, paper, onChoose }: { readonly each: ListedPerson; readonly paper: PaperId; readonly onChoose: (chosen: Chosen) => void }) {
  const say = useSay();
  const missing = dossier.missing.includes(paper);
  return (
    <button
      type="button" className={css['paperbutton']} onClick={() => onChoose({ person: person.id, fullName: person.fullName, paper, missing })}
      aria-label={`${say(paperWords[paper])}, ${person.fullName}: ${missing ? say({ vi: 'còn thiếu', en: 'missing' }) : say({ vi: 'đã có hoặc không cần', en: 'there or not needed' })}`}
    >
      <StateSquare state={missing ? 'late' : 'held'} />
      <span aria-hidden="true">{missing ? say({ vi: 'thiếu', en: 'none' }) : say({ vi: 'có', en: 'there' })}</span>
    </button>
  );
}
