import { Menu, useMantineColorScheme } from '@mantine/core';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listSeasons } from '#campaigns/contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Right } from '#foundation/right.ts';
import { call, useAnswer } from '#kit/api.ts';
import { FailedState } from '#kit/failed-state.tsx';
import { Frame, type WhoAction } from '#kit/frame.tsx';
import { useGo } from '#kit/go.tsx';
import { useLanguage, useSay } from '#kit/language.tsx';
import { useLive } from '#kit/live.ts';
import { SampleData } from '#kit/page.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { chooseLanguage, me, signOut } from '#people/contract.ts';
import { congressHref } from './congress-href.ts';
import { keepSeason, lastSeason, presentSeason } from './last-season.ts';
import { entryOf, hrefOf, MENU, type MenuLine, ownOrganisation } from './menu.ts';
import { SCREENS } from './screens.ts';

type Me = OutputOf<typeof me>;
type Season = OutputOf<typeof listSeasons>['seasons'][number];

/** The frame around every screen of who is signed in; nobody signed in is led to the sign-in page by the client itself. */
export function SignedIn() {
  const who = useAnswer(me, {});
  const seasons = useAnswer(listSeasons, {});
  if (who.data && (seasons.data || seasons.error)) return <FrameOf who={who.data} seasons={seasons.data?.seasons ?? []} />;
  if (who.error && who.error.code !== 'not_signed_in') {
    return (
      <div className="page">
        <FailedState problem={who.error} retry={who.refetch} />
      </div>
    );
  }
  return (
    <div className="page">
      <Waiting lines={6} lineHeight={44} />
    </div>
  );
}

function FrameOf({ who, seasons }: { readonly who: Me; readonly seasons: readonly Season[] }) {
  const say = useSay();
  const go = useGo();
  const { lost } = useLive();
  const { pathname } = useLocation();
  const params = useParams({ strict: false }) as { readonly season?: string };
  const season = presentSeason(seasons, params.season, lastSeason());
  const actions = useWhoActions();
  useAccountLanguage(who);
  useEffect(() => {
    if (season !== undefined && season === params.season) keepSeason(season);
  }, [season, params.season]);
  useEffect(() => {
    if (who.mustChangePassword && SCREENS['/tai-khoan'] && pathname !== '/tai-khoan') go('/tai-khoan', { replace: true });
  }, [who.mustChangePassword, pathname, go]);

  const rights = new Set<Right>(who.duties.flatMap((duty) => duty.rights));
  const entryAt = (line: MenuLine) => {
    const href = hrefOf(line.path, season);
    return href !== undefined && SCREENS[line.path] && rights.has(line.right) ? [{ href, name: say(line.words) }] : [];
  };
  const items = MENU.flatMap((item) => entryAt(item).map((entry) => ({ ...entry, parts: (item.parts ?? []).flatMap(entryAt) })));
  const own = ownOrganisation(who.duties);
  if (own && season !== undefined) items.unshift({ href: congressHref({ season, code: own.code }), name: say({ vi: 'Đại hội đơn vị', en: 'Our congress' }), parts: [] });
  const here = entryOf(pathname, items.flatMap((item) => [item, ...item.parts]));
  const duty = who.duties[0];
  return (
    <Frame
      entries={items.map((item) => ({ ...item, here: item.href === here, parts: item.parts.map((part) => ({ ...part, here: part.href === here })) }))}
      switcher={seasons.length > 1 ? <SeasonSwitch seasons={seasons} present={season} /> : undefined}
      who={{ name: who.name, duty: duty ? `${say(duty.words)} · ${duty.organisation.name}` : say({ vi: 'Chưa được giao nhiệm vụ', en: 'No duty given yet' }) }}
      actions={actions}
      lost={lost}
    >
      <SampleData value={seasons.some((each) => each.sample)}>
        <Outlet />
      </SampleData>
    </Frame>
  );
}

function SeasonSwitch({ seasons, present }: { readonly seasons: readonly Season[]; readonly present: string | undefined }) {
  const say = useSay();
  const go = useGo();
  const nameOf = (season: Season): string => say({ vi: season.nameVi, en: season.nameEn });
  const shown = seasons.find((season) => season.code === present);
  return (
    <Menu position="bottom-start" width={320} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="season-switch" aria-label={say({ vi: 'Chọn mùa đại hội', en: 'Choose the season' })}>
          {shown ? nameOf(shown) : say({ vi: 'Chọn mùa', en: 'Choose a season' })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {seasons.map((season) => (
          <Menu.Item key={season.code} fw={season.code === present ? 600 : 400} onClick={() => go(`/mua/${season.code}`)}>
            {nameOf(season)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function useWhoActions(): readonly WhoAction[] {
  const say = useSay();
  const go = useGo();
  const [language, setLanguage] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const next = ({ auto: 'light', light: 'dark', dark: 'auto' } as const)[colorScheme];
  const themes = { auto: { vi: 'theo máy', en: 'as the system' }, light: { vi: 'sáng', en: 'light' }, dark: { vi: 'tối', en: 'dark' } } as const;
  return [
    { name: say({ vi: 'Hướng dẫn', en: 'Guide' }), act: () => go('/huong-dan') },
    ...(SCREENS['/tai-khoan'] ? [{ name: say({ vi: 'Tài khoản', en: 'Account' }), act: () => go('/tai-khoan') }] : []),
    {
      name: language === 'vi' ? 'English' : 'Tiếng Việt',
      act: () => {
        const chosen = language === 'vi' ? 'en' : 'vi';
        setLanguage(chosen);
        void call(chooseLanguage, { language: chosen });
      },
    },
    { name: say({ vi: `Nền ${themes[colorScheme].vi}, đổi sang ${themes[next].vi}`, en: `Theme: ${themes[colorScheme].en}; change to ${themes[next].en}` }), act: () => setColorScheme(next) },
    {
      name: say({ vi: 'Đăng xuất', en: 'Sign out' }),
      after: true,
      // A new page forgets everything that this one has read.
      act: () => void call(signOut, {}).then(() => window.location.assign('/dang-nhap')),
    },
  ];
}

/** The language chosen for the account goes before that of the browser, once per page. */
function useAccountLanguage(who: Me): void {
  const [, setLanguage] = useLanguage();
  useEffect(() => {
    if (who.language) setLanguage(who.language);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a later choice in this page stands
  }, []);
}
