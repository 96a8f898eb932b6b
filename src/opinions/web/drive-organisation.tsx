import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { onParagraph } from '../contract/searching.ts';
import { driveWords as words } from './drive-words.ts';
import type { Overview } from './drives.tsx';
import css from './intake.module.css';
import { OpinionLine } from './opinion-line.tsx';

interface DriveOrganisationProps {
  readonly season: string;
  readonly drive: Overview['drive'];
  readonly row: Overview['rows'][number] | undefined;
  readonly onClose: () => void;
}

/** What one organisation said, draft by draft. */
export function DriveOrganisation({ season, drive, row, onClose }: DriveOrganisationProps) {
  const say = useSay();
  return (
    <SideDrawer opened={row !== undefined} onClose={onClose} title={row?.name ?? ''} size={640} lead={row && <Go href={`/mua/${season}/dai-hoi/${encodeURIComponent(row.code)}/gop-y`}>{say(words.toWork)}</Go>}>
      {row && drive.documents.map((each) => <OfDraft key={each.id} season={season} organisation={row.code} document={each.id} title={each.title} />)}
    </SideDrawer>
  );
}

const SHOWN = 50;

function OfDraft({ season, organisation, document, title }: { readonly season: string; readonly organisation: string; readonly document: string; readonly title: string }) {
  const say = useSay();
  const show = useFormat();
  const opinions = useAnswer(onParagraph, { season, organisation, document, limit: SHOWN });
  return (
    <Panel title={title}>
      <Answered of={opinions}>
        {(answer) =>
          answer.opinions.length === 0 ? (
            <p className="small muted">{say(words.noOpinions)}</p>
          ) : (
            <>
              <ol className={css['lines']}>{answer.opinions.map((opinion) => <OpinionLine key={opinion.id} opinion={opinion} />)}</ol>
              {answer.count > answer.opinions.length && <p className="small muted">{say(words.andMore(show.number(answer.count - answer.opinions.length)))}</p>}
            </>
          )
        }
      </Answered>
    </Panel>
  );
}
