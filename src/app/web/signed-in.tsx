import { Outlet } from '@tanstack/react-router';

/** The frame around every screen of who is signed in. */
export function SignedIn() {
  return <Outlet />;
}
