import { Menu } from '@mantine/core';
import { type Day, daysBetween } from '#foundation/day.ts';
import { addressOf } from '#kit/api.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { importTemplate } from '../contract/giving.ts';
import { exportOpinions, formFile } from '../contract/searching.ts';
import { driveStateWords, levelWords } from '../core/given-words.ts';
import type { DiscussedDraft } from './draft-line.ts';
import css from './intake.module.css';
import type { IntakePlace, MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';

/** Each draft with who has discussed it: a row per draft, a column per group that has met. */
export function IntakeDrafts({ place, drafts, today, meetings }: { readonly place: IntakePlace; readonly drafts: readonly DiscussedDraft[]; readonly today: string; readonly meetings: readonly MeetingView[] }) {
  const say = useSay();
  const show = useFormat();
  const at = (document: string, page: string): string => `/mua/${place.season}/dai-hoi/${encodeURIComponent(place.organisation)}/gop-y/${document}/${page}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say(words.who)}>
      <table className={css['table']}>
        <thead>
          <tr><th>{say(words.draft)}</th><th>{say(words.window)}</th><th>{say(words.discussedBy)}</th><th className="num">{say(words.opinions)}</th><th><span className="sr">{say(words.files)}</span></th></tr>
        </thead>
        <tbody>
          {drafts.map((draft) => {
            const about = groupsOf(draft.document, meetings);
            const left = daysBetween(today as Day, draft.drive.until as Day);
            return (
              <tr key={`${draft.document} ${draft.drive.id}`}>
                <td><b>{draft.title}</b><small>{say(levelWords[draft.level])}{draft.level === 'superior' && `: ${draft.owner.name}`}, {say({ vi: `lần ${draft.version}`, en: `no. ${draft.version}` })}</small></td>
                <td className="nowrap">{show.day(draft.drive.until as Day)}<small className={draft.open && left <= 3 ? css['soon'] : undefined}>{draft.open ? say({ vi: `còn ${left} ngày`, en: `${left} days left` }) : say(driveStateWords[draft.drive.state])}</small></td>
                <td><DiscussedBy groups={about.groups} lacking={about.lacking} /></td>
                <td className="num">{show.number(about.opinions)}</td>
                <td className={css['links']}>
                  <Go href={at(draft.document, 'duyet')}>{say(words.review)}</Go>
                  <Go href={at(draft.document, 'tong-hop')}>{say(words.synthesis)}</Go>
                  <Files place={place} document={draft.document} title={draft.title} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Names as far as they are news: of a draft that nobody discussed the word is enough. */
function DiscussedBy({ groups, lacking }: { readonly groups: readonly string[]; readonly lacking: readonly string[] }) {
  const say = useSay();
  if (groups.length === 0) return <span className="tag warn">{say(words.notDiscussed)}</span>;
  return (
    <>
      {groups.includes('') ? say(words.wholeUnit) : say(words.groupCount(groups.length))}
      {lacking.length > 0 && <small className={css['soon']}>{say(words.notDiscussed)}: {lacking.join(', ')}</small>}
      {lacking.length === 0 && !groups.includes('') && <small>{groups.join(', ')}</small>}
    </>
  );
}

/** Groups that discussed the draft, and those that met on another and not on this one. */
function groupsOf(document: string, meetings: readonly MeetingView[]): { readonly groups: readonly string[]; readonly lacking: readonly string[]; readonly opinions: number } {
  const on = meetings.flatMap((meeting) => meeting.documents.filter((each) => each.id === document).map((each) => ({ group: meeting.group, opinions: each.opinions })));
  const groups = [...new Set(on.map((each) => each.group))];
  const all = new Set(meetings.map((meeting) => meeting.group).filter((group) => group !== ''));
  return { groups, lacking: groups.includes('') ? [] : [...all].filter((group) => !groups.includes(group)), opinions: on.reduce((sum, each) => sum + each.opinions, 0) };
}

function Files({ place, document, title }: { readonly place: IntakePlace; readonly document: string; readonly title: string }) {
  const say = useSay();
  const at = { ...place, document };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className="link" aria-label={`${say(words.files)}: ${title}`}>{say(words.files)}</button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={addressOf(formFile, { ...at, format: 'docx' })} download>{say(words.formWord)}</Menu.Item>
        <Menu.Item component="a" href={addressOf(formFile, { ...at, format: 'pdf' })} download>{say(words.formPdf)}</Menu.Item>
        <Menu.Item component="a" href={addressOf(importTemplate, at)} download>{say(words.template)}</Menu.Item>
        <Menu.Item component="a" href={addressOf(exportOpinions, at)} download>{say(words.excel)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
