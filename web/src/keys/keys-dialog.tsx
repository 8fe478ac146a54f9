import { lazy, Suspense } from 'react';
import { closeKeys, openKeys, useKeysOpen } from './keys-open.js';
import { useKeys } from './use-keys.js';

const KeysList = lazy(() => import('./keys-list.js'));

/** `?` lists the keys; what draws the list is loaded then. */
export function KeysDialog() {
  const open = useKeysOpen();
  useKeys((key) => {
    if (key === '?') openKeys();
  });
  return <Suspense fallback={null}>{open && <KeysList close={closeKeys} />}</Suspense>;
}
