import { useEffect } from 'react';
import { listSeasons } from '#campaigns/contract.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go, useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';
import { me } from '#people/contract.ts';
import { lastSeason, presentSeason } from './last-season.ts';
import { congressHref } from './congress-href.ts';
import { onlyDiscusses, ownOrganisation } from './menu.ts';
import { SCREENS } from './screens.ts';

/** "/" is the drafts under discussion for a member, else the season, or one's own congress in it; before there is one, the first steps towards it. */
export function HomeScreen() {
  const who = useAnswer(me, {});
  if (who.data && onlyDiscusses(who.data.duties)) return <Lead to="/gop-y" />;
  return <OfficeHome />;
}

function OfficeHome() {
  const seasons = useAnswer(listSeasons, {});
  const who = useAnswer(me, {});
  return (
    <Answered of={seasons}>
      {(answer) => {
        const season = presentSeason(answer.seasons, undefined, lastSeason());
        if (season === undefined) return <FirstSteps />;
        if (!who.data) return null;
        const own = ownOrganisation(who.data.duties);
        return <Lead to={own ? congressHref({ season, code: own.code }) : `/mua/${season}`} />;
      }}
    </Answered>
  );
}

function Lead({ to }: { readonly to: string }) {
  const go = useGo();
  useEffect(() => go(to, { replace: true }), [go, to]);
  return null;
}

function FirstSteps() {
  const say = useSay();
  const who = useAnswer(me, {});
  const rights = new Set(who.data?.duties.flatMap((duty) => duty.rights));
  const title = say({ vi: 'Bắt đầu', en: 'First steps' });
  if (!rights.has('administer') && !rights.has('register')) {
    return (
      <Page title={title}>
        <EmptyState>{say({ vi: 'Chưa có mùa đại hội nào. Khi người quản trị lập mùa, trang này mở ra mùa đó.', en: 'There is no season yet. When the administrator has made one, this page opens it.' })}</EmptyState>
      </Page>
    );
  }
  const steps = [
    { href: '/to-chuc/nap', there: SCREENS['/to-chuc/nap'], name: say({ vi: 'Nạp danh sách tổ chức từ Excel', en: 'Load the register from Excel' }), why: say({ vi: 'Có mẫu để tải; xem trước mọi thay đổi rồi mới ghi.', en: 'A template is offered; every change is shown before anything is written.' }) },
    { href: '/can-bo', there: SCREENS['/can-bo'], name: say({ vi: 'Thêm cán bộ và giao nhiệm vụ', en: 'Add people and give duties' }), why: say({ vi: 'Nhiệm vụ quyết định ai xem và làm được gì, ở tổ chức nào.', en: 'A duty decides who may see and do what, and where.' }) },
    { href: '/mua/moi', there: rights.has('administer') ? SCREENS['/mua/moi'] : undefined, name: say({ vi: 'Lập mùa đại hội', en: 'Make the season' }), why: say({ vi: 'Nhiệm kỳ, quy định áp dụng, thời gian và hạn của từng cấp.', en: 'Term, statute, period and the deadline of each level.' }) },
  ].filter((step) => step.there);
  return (
    <Page title={title} lead={say({ vi: 'Chưa có mùa đại hội nào. Chuẩn bị theo thứ tự dưới đây, rồi lập mùa.', en: 'There is no season yet. Prepare in this order, then make the season.' })}>
      <ol className="first-steps">
        {steps.map((step) => (
          <li key={step.href}>
            <Go href={step.href}>{step.name}</Go>
            <p className="small muted">{step.why}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
