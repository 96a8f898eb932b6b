import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { officeHeadWords, officeWords } from '../core/words.ts';
import { useDesk } from './desk-view.ts';
import { deskWords as words, lower } from './desk-words.ts';
import css from './desk.module.css';
import { officesOf } from './officers-dialog.tsx';

/** Presidium, secretariat, credentials board, tellers: who they are, or that they are still to be elected. */
export function DeskOfficers() {
  const say = useSay();
  const { day, ask } = useDesk();
  const may = day.may.record && day.open !== null;
  return (
    <Panel title={say(words.officers)}>
      <ul className={css.list}>
        {officesOf(day.form).map((office) => {
          const elected = day.officers.find((each) => each.office === office);
          return (
            <li key={office}>
              <span className={css.line}>
                <b>{say(officeWords[office])}</b>
                {may ? (
                  <button type="button" className="link" aria-label={`${say(elected ? words.electAgain : words.elect)}: ${say(officeWords[office])}`} onClick={() => ask({ kind: 'officers', office })}>
                    {say(elected ? words.electAgain : words.elect)}
                  </button>
                ) : (
                  !elected && <span className="muted">{say(words.notElected)}</span>
                )}
              </span>
              {elected && (
                <small>
                  {elected.people.map((person, index) => (
                    <span key={person.participant}>
                      {index > 0 && ', '}
                      {person.name}
                      {person.head && ` (${lower(say(officeHeadWords[office]))})`}
                    </span>
                  ))}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
