import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { About } from './roll.tsx';

/** "118 đại biểu chính thức, 12 dự khuyết của 12 đoàn; còn thiếu 2 so với phân bổ." */
export function RollLead({ about }: { readonly about: About }) {
  const say = useSay();
  const show = useFormat();
  const count = (kind: string): number => about.counts.byKind.find((each) => each.kind === kind)?.count ?? 0;
  const n = (value: number) => <b>{show.number(value)}</b>;
  if (about.congress.form === 'members') {
    return (
      <>
        {n(count('full-member'))} {say({ vi: 'đảng viên chính thức', en: 'full members' })}
        {count('probationary') > 0 && <>, {n(count('probationary'))} {say({ vi: 'đảng viên dự bị', en: 'probationary members' })}</>}
        {say({ vi: '; triệu tập ', en: '; ' })}{n(about.counts.summoned)}{say({ vi: ' người có quyền biểu quyết.', en: ' summoned with a vote.' })}
      </>
    );
  }
  const sent = about.delegations.filter((each) => each.officials + each.alternates > 0).length;
  const short = about.allocation ? about.delegations.reduce((sum, each) => sum + Math.max(0, (each.allocated?.officials ?? 0) - each.elected), 0) : 0;
  return (
    <>
      {n(count('official'))} {say({ vi: 'đại biểu chính thức', en: 'official delegates' })}
      {count('alternate') > 0 && <>, {n(count('alternate'))} {say({ vi: 'dự khuyết', en: 'alternates' })}</>} {say({ vi: 'của', en: 'from' })} {n(sent)} {say({ vi: 'đoàn', en: 'delegations' })}
      {short > 0 ? <>{say({ vi: '; còn thiếu ', en: '; ' })}{n(short)}{say({ vi: ' so với phân bổ.', en: ' fewer than allocated.' })}</> : '.'}
    </>
  );
}
