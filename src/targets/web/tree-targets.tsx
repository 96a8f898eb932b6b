import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showSeason } from '#campaigns/contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { rollUp } from '../contract.ts';
import { type Term, THEMES } from '../core/target.ts';
import { gatheringWords, themeWords } from '../core/words.ts';
import { GroupDetails } from './tree-group.tsx';
import css from './targets.module.css';
import { pageWords as words } from './target-words.ts';

export type Tree = OutputOf<typeof rollUp>;

/** The targets of a whole tree together: what adds up, and what does not and why. */
export function TreeTargetsScreen({ season }: { readonly season: string }) {
  const say = useSay();
  const [address] = useAddress();
  const root = useAnswer(showSeason, { season }).data?.root.code;
  const unit = address['unit'] ?? root;
  const term: Term = address['phan'] === 'cu' ? 'former' : 'new';
  const answer = useAnswer(rollUp, { season, organisation: unit ?? '', term }, { enabled: unit !== undefined });
  const known = answer.data;
  const at = (part: Term): string => `/mua/${season}/chi-tieu?${new URLSearchParams({ ...(address['unit'] !== undefined && { unit: address['unit'] }), ...(part === 'former' && { phan: 'cu' }) }).toString()}`.replace(/\?$/, '');
  return (
    <Page title={say({ vi: 'Tổng hợp chỉ tiêu', en: 'Targets together' })} above={known?.organisation.name ?? <>&nbsp;</>} lead={known ? <Lead known={known} /> : '\u00A0'}
      actions={known && <Go className="btn" href={`/mua/${season}/dai-hoi/${encodeURIComponent(known.organisation.code)}/chi-tieu`}>{say({ vi: 'Chỉ tiêu của cấp này', en: 'Targets of this level' })}</Go>}
    >
      <nav className={css['parts']} aria-label={say({ vi: 'Nhiệm kỳ', en: 'Term' })}>
        {(['new', 'former'] as const).map((part) => <Go key={part} href={at(part)} {...(part === term && { 'aria-current': 'page' as const })}>{say(words[part])}</Go>)}
      </nav>
      <Answered of={answer} waiting={<Waiting lines={8} lineHeight={48} />}>{(tree) => <Groups tree={tree} season={season} />}</Answered>
    </Page>
  );
}

function Lead({ known }: { readonly known: Tree }) {
  const say = useSay();
  const { branches, targets, organisations } = known;
  return <>{say({ vi: `${targets} chỉ tiêu của ${organisations} tổ chức bên dưới; ${branches.with} trên ${branches.all} đầu mối trực thuộc đã có chỉ tiêu.`, en: `${targets} targets of ${organisations} organisations below; ${branches.with} of ${branches.all} direct branches have some.` })}</>;
}

function Groups({ tree, season }: { readonly tree: Tree; readonly season: string }) {
  const say = useSay();
  if (tree.groups.length === 0) return <EmptyState>{say({ vi: 'Các tổ chức bên dưới chưa có chỉ tiêu nào.', en: 'The organisations below have no targets yet.' })}</EmptyState>;
  return (
    <>
      <p className="small muted">{say({ vi: `Cấp trên đã có chỉ tiêu thì cấp dưới tính gộp trong đó. Cách tổng hợp do từng chỉ tiêu quy định: ${gatheringWords.sum.vi.toLocaleLowerCase('vi')}, ${gatheringWords.weighted.vi.toLocaleLowerCase('vi')} hoặc ${gatheringWords.none.vi.toLocaleLowerCase('vi')}.`, en: 'Where a superior has the target, those below count within it. Each target says how it is gathered: added, weighed by size, or not.' })}</p>
      <div className={css['heads']} aria-hidden="true"><span /><span>{say(words.target)}</span><span>{say({ vi: 'Tổ chức', en: 'Organisations' })}</span><span>{say({ vi: 'Tổng mức đề ra', en: 'Goals together' })}</span><span>{say({ vi: 'Thực hiện', en: 'Done' })}</span></div>
      {THEMES.map((theme) => {
        const own = tree.groups.filter((each) => each.theme === theme);
        return own.length === 0 ? null : (
          <section key={theme} aria-label={say(themeWords[theme])}>
            <h2 className={css['theme']}>{say(themeWords[theme])}</h2>
            {own.map((group) => <GroupDetails key={group.key} group={group} season={season} />)}
          </section>
        );
      })}
    </>
  );
}
