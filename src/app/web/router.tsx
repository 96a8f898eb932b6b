import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { parseSearch, stringifySearch } from '#kit/address.ts';
import { CrashedScreen, MissingScreen } from './astray.tsx';
import { BARE_SCREENS, OPEN_SCREENS, SCREENS } from './screens.ts';

/** Routes from the list in screens.ts: every screen lazy, those of who is signed in within the frame, desks without it. */

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingScreen });
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: lazyRouteComponent(() => import('./signed-in.tsx'), 'SignedIn') });
const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: lazyRouteComponent(() => import('./signed-in-bare.tsx'), 'SignedInBare') });

type AnyLoad = () => Promise<ComponentType<Record<string, string>>>;

function lazy(load: AnyLoad) {
  return lazyRouteComponent(async () => {
    const Screen = await load();
    return {
      default: function Placed() {
        return <Screen {...(useParams({ strict: false }) as Record<string, string>)} />;
      },
    };
  });
}

const inside = Object.entries(SCREENS).map(([path, load]) => createRoute({ getParentRoute: () => framed, path, component: lazy(load as AnyLoad) }));
const alone = Object.entries(BARE_SCREENS).map(([path, load]) => createRoute({ getParentRoute: () => bare, path, component: lazy(load as AnyLoad) }));
const open = Object.entries(OPEN_SCREENS).map(([path, load]) => createRoute({ getParentRoute: () => root, path, component: lazy(load as AnyLoad) }));

export const router = createRouter({
  routeTree: root.addChildren([framed.addChildren(inside), bare.addChildren(alone), ...open]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultErrorComponent: CrashedScreen,
  defaultPendingMs: 200,
});
