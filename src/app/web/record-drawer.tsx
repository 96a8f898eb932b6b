import { CopyButton } from '@mantine/core';
import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { kitWords } from '#kit/words.ts';
import { showEntry } from '../record/contract.ts';
import css from './record.module.css';
import { recordScreenWords as words } from './record-words.ts';

/** "vinh-long-2020/12" of the address. */
function placeOf(entry: string | undefined): { readonly chain: string; readonly number: number } | undefined {
  const parts = /^([a-z0-9][a-z0-9-]{0,59})\/(\d{1,15})$/.exec(entry ?? '');
  return parts ? { chain: parts[1] ?? '', number: Number(parts[2]) } : undefined;
}

/** One entry beside the list: what happened, who recorded it in which duty, and the body that was hashed. */
export function RecordDrawer({ entry, onEntry }: { readonly entry: string | undefined; readonly onEntry: (entry: string | undefined) => void }) {
  const say = useSay();
  const place = placeOf(entry);
  const answer = useAnswer(showEntry, place ?? { chain: 'register', number: 0 }, { enabled: place !== undefined });
  const number = place?.number ?? 0;
  return (
    <SideDrawer
      opened={place !== undefined}
      onClose={() => onEntry(undefined)}
      title={say({ vi: `Mục số ${number}`, en: `Entry ${number}` })}
      lead={answer.data && say(answer.data.chainName)}
      size={600}
    >
      <Answered of={answer} waiting={<Waiting lines={8} />}>
        {(shown) => <EntryView entry={shown} onEntry={onEntry} />}
      </Answered>
    </SideDrawer>
  );
}

function EntryView({ entry, onEntry }: { readonly entry: OutputOf<typeof showEntry>; readonly onEntry: (entry: string) => void }) {
  const say = useSay();
  const show = useFormat();
  const { by } = entry;
  const duty = by.duty && [say(by.duty), by.organisation && `${by.organisation.name} (${by.organisation.code})`].filter(Boolean).join(' · ');
  return (
    <>
      <ul className={css.events}>
        {entry.events.map((event, index) => (
          <li key={index}>{say(event)}</li>
        ))}
        {entry.moreEvents > 0 && <li className="muted">{say({ vi: `và ${show.number(entry.moreEvents)} việc khác`, en: `and ${show.number(entry.moreEvents)} more` })}</li>}
      </ul>
      <dl className={css.facts}>
        <dt>{say(words.who)}</dt>
        <dd>
          {by.account === 'system' ? say(words.system) : `${by.person ?? ''} (${by.account})`}
          {duty && <div className="small muted">{duty}</div>}
        </dd>
        <dt>{say(words.at)}</dt>
        <dd>{show.moment(entry.at as Moment)}</dd>
        <dt>{say(words.organisations)}</dt>
        <dd>
          {entry.organisations.length === 0 ? (
            say(words.noOrganisation)
          ) : (
            <ul>
              {entry.organisations.slice(0, 12).map((each) => (
                <li key={each.code}>
                  <Go href={`/so-ghi?organisation=${encodeURIComponent(each.code)}`}>{each.name}</Go> <span className="muted">{each.code}</span>
                </li>
              ))}
              {entry.organisations.length + entry.moreOrganisations > 12 && (
                <li className="muted">{say({ vi: `và ${show.number(entry.organisations.length + entry.moreOrganisations - 12)} tổ chức khác`, en: `and ${show.number(entry.organisations.length + entry.moreOrganisations - 12)} more` })}</li>
              )}
            </ul>
          )}
        </dd>
        <dt>{say(words.hash)}</dt>
        <dd className={css.hash}>{entry.hash}</dd>
        <dt>{say(words.previous)}</dt>
        <dd>
          {entry.number === 1 ? (
            say(words.firstEntry)
          ) : (
            <>
              <button type="button" className="link" onClick={() => onEntry(`${entry.chain}/${entry.number - 1}`)}>
                {say({ vi: `Mục số ${entry.number - 1}`, en: `Entry ${entry.number - 1}` })}
              </button>
              <div className={css.hash}>{entry.previous}</div>
            </>
          )}
        </dd>
      </dl>
      <p className={`${css.fits} ${entry.fits ? css.good : css.bad}`}>{say(entry.fits ? words.fits : words.fitsNot)}</p>
      {entry.body !== null && (
        <>
          <div className={css.bodyHead}>
            <span>{say(words.body)}</span>
            <CopyButton value={entry.body}>
              {({ copied, copy }) => (
                <button type="button" className="link" onClick={copy}>
                  {say(copied ? kitWords.copied : words.copy)}
                </button>
              )}
            </CopyButton>
          </div>
          {/* A box that scrolls must be reachable by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={`${css.body} ${css.hash}`} tabIndex={0} aria-label={say(words.body)}>
            {entry.body}
          </pre>
        </>
      )}
    </>
  );
}
