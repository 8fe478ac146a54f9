import type { ReactNode } from 'react';
import type { CellDoor as Cell } from '../api/types.js';
import { Door } from '../place/door.js';

/** What a cell says, as the door to it; plain where there is none to open. */
export function CellDoor({ to, children }: { to: Cell; children: ReactNode }) {
  if (to === null) return children;
  return <Door to={{ fact: `${to.row}.${to.field}` }}>{children}</Door>;
}
