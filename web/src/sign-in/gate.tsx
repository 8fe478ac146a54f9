import type { ReactNode } from 'react';
import { useMe } from '../api/queries.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { FirstNeeded } from './first-needed.js';
import { FirstPage } from './first-page.js';
import { JoinPage } from './join-page.js';
import { SignInPage } from './sign-in-page.js';

/** Lets through who has signed in, or everybody where nobody has to; shows the others the way in. */
export function Gate({ children }: { children: ReactNode }) {
  const { data, error, isPending, refetch } = useMe();
  if (isPending) return <Loading rows={[1, 2, 2]} />;
  if (!data) return <Failed error={error} retry={() => void refetch()} page />;
  if (data.signIn === 'none' || data.visitor !== null) return children;
  // Links for who has no account yet; with one, or once used, they lead to the overview.
  const [, link] = location.pathname.split('/');
  if (data.signIn === 'first') return link === 'start' ? <FirstPage /> : <FirstNeeded />;
  return link === 'join' ? <JoinPage /> : <SignInPage />;
}
