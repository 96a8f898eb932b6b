import { useContext, useState } from 'react';
import type { Day, Moment } from '#foundation/day.ts';
import { useAddress } from '#kit/address.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page, Panel, SampleData, SampleTag } from '#kit/page.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showLesson } from '../contract.ts';
import { sortWords, stateWords } from '../core/words.ts';
import { EffectPanel } from './effect.tsx';
import { IssuePanel } from './issue-panel.tsx';
import { LessonDeeds } from './lesson-deeds.tsx';
import { LessonEditor, NewLesson } from './lesson-editor.tsx';
import { Advice, EvidenceList } from './lesson-parts.tsx';
import { lessonHref, type LessonView, pageWords as words, STATE_MARKS } from './page-words.ts';
import css from './lessons.module.css';

/** One lesson: what happened and on what evidence, what is to be done, how far it has come, what it changed. `moi` begins one. */
export function LessonScreen({ season, lesson }: { readonly season: string; readonly lesson: string }) {
  const [address] = useAddress();
  return lesson === 'moi' ? <NewLesson season={season} organisation={address['to-chuc'] ?? ''} /> : <StoredLesson key={lesson} season={season} id={lesson} />;
}

function StoredLesson({ season, id }: { readonly season: string; readonly id: string }) {
  const say = useSay();
  const sample = useContext(SampleData);
  const go = useGo();
  const answer = useAnswer(showLesson, { season, lesson: id });
  const [editing, setEditing] = useState(false);
  return (
    <Answered of={answer} waiting={<Waiting lines={12} lineHeight={36} />} page={(state) => <Page title={say(words.lesson)} above={<Go href={`/mua/${season}/bai-hoc`}>{say(words.title)}</Go>} lead={'\u00A0'}>{state}</Page>}>
      {(lesson) => (
        <Page
          title={lesson.issues.find((each) => each.withdrawn === null)?.title ?? lesson.title}
          above={<><Go href={`/mua/${season}/bai-hoc`}>{say(words.title)}</Go> › <Origin season={season} of={lesson} /></>}
          lead={<Lead lesson={lesson} />}
          mark={<><StateMark state={STATE_MARKS[lesson.state]}>{say(stateWords[lesson.state])}</StateMark>{sample && <SampleTag />}</>}
          actions={!editing && <LessonDeeds season={season} lesson={lesson} onEdit={() => setEditing(true)} onGone={() => go(`/mua/${season}/bai-hoc`)} />}
        >
          {editing && lesson.organisation.code !== null ? (
            <LessonEditor
              season={season} organisation={lesson.organisation.code} lesson={lesson} onClose={() => setEditing(false)}
              onSaved={(saved) => { setEditing(false); if (saved !== id) go(lessonHref(season, saved)); }}
            />
          ) : (
            <Reading season={season} lesson={lesson} />
          )}
        </Page>
      )}
    </Answered>
  );
}

function Origin({ season, of: { organisation, opens } }: { readonly season: string; readonly of: LessonView }) {
  return opens && organisation.code !== null ? <Go href={`/mua/${season}/to-chuc/${encodeURIComponent(organisation.code)}`}><b lang="vi">{organisation.name}</b></Go> : <b lang="vi">{organisation.name}</b>;
}

/** "Việc làm tốt của đại hội điểm Đảng bộ xã Mỹ An, họp ngày 27/4/2020." */
function Lead({ lesson }: { readonly lesson: LessonView }) {
  const say = useSay();
  const show = useFormat();
  const { sort, pilot, heldOn, organisation } = lesson;
  const held = heldOn === null ? { vi: ', chưa họp', en: ', not held yet' } : { vi: `, họp ngày ${show.day(heldOn as Day)}`, en: `, held on ${show.day(heldOn as Day)}` };
  return (
    <>
      {say({
        vi: `${sortWords[sort].vi} rút ra từ ${pilot ? 'đại hội điểm' : 'đại hội'} ${organisation.name}${held.vi}.`,
        en: `${sortWords[sort].en}, from the ${pilot ? 'pilot congress' : 'congress'} of ${organisation.name}${held.en}.`,
      })}
    </>
  );
}

function Reading({ season, lesson }: { readonly season: string; readonly lesson: LessonView }) {
  const say = useSay();
  const show = useFormat();
  const standing = lesson.issues.find((each) => each.withdrawn === null);
  const missing = { vi: 'Chưa ghi.', en: 'Not written yet.' };
  return (
    <div className="page-split">
      <div>
        {lesson.returned !== '' && lesson.state === 'draft' && (
          <p className="note" lang="vi">{say({ vi: `Cấp trên trả lại: ${lesson.returned}`, en: `Given back by the superior: ${lesson.returned}` })}</p>
        )}
        <Panel title={say(words.happened)}>
          <p className={css.text} lang="vi">{lesson.happened === '' ? say(missing) : lesson.happened}</p>
        </Panel>
        <Panel title={say(words.evidence)}>
          <EvidenceList evidence={lesson.evidence} opens={lesson.opens} />
        </Panel>
        <Panel title={say(standing ? { vi: `Việc cần làm theo ${standing.issuer.name}`, en: `What to do, as issued by ${standing.issuer.name}` } : words.todo)}>
          <Advice advice={standing ?? lesson} choices={lesson.choices} />
        </Panel>
        {lesson.issues.length > 0 && <EffectPanel season={season} lesson={lesson.id} />}
      </div>
      <div>
        <Panel title={say(words.state)}>
          <dl className={css.facts}>
            <dt>{say({ vi: 'Người ghi', en: 'Written by' })}</dt>
            <dd lang="vi">{lesson.savedBy}</dd>
            <dt>{say({ vi: 'Lúc', en: 'At' })}</dt>
            <dd>{show.moment(lesson.savedAt as Moment)}</dd>
            {lesson.sentAt !== null && (
              <>
                <dt>{say({ vi: 'Gửi cấp trên', en: 'Sent' })}</dt>
                <dd>{show.moment(lesson.sentAt as Moment)}</dd>
              </>
            )}
          </dl>
        </Panel>
        <IssuePanel season={season} lesson={lesson} />
      </div>
    </div>
  );
}
