import { useState } from 'react';
import { useImportKinds } from '../api/queries.js';
import type { ImportKinds, WaitingFile } from '../api/types.js';
import { likeliestHeader } from './likeliest-header.js';
import type { Telling } from './use-telling.js';

type Sheet = WaitingFile['sheets'][number];
export type Correction = NonNullable<Sheet['correction']>;

/** What is said of a sheet, and how to say more: each word is sent at once, and the sheet is read again. */
export interface Correcting {
  kinds: ImportKinds;
  said: Correction | null;
  /** The header row that is meant. */
  row: number;
  say: (correction: Correction | null) => void;
  setRow: (row: number) => void;
}

/** Null while the kinds are not known, or where the sheet has no row that could be a header. */
export function useCorrecting(
  sheet: Sheet,
  position: number,
  file: string,
  telling: Telling,
): Correcting | null {
  // What was said last holds at once: an answer that is on its way knows only what was said before.
  const [said, setSaid] = useState(sheet.correction);
  // A word said of the same header in another file is heard when nothing of one's own is on its way.
  const [heard, setHeard] = useState(sheet.correction);
  const [chosen, setRow] = useState<number | null>(null);
  if (!telling.busy && JSON.stringify(heard) !== JSON.stringify(sheet.correction)) {
    setHeard(sheet.correction);
    setSaid(sheet.correction);
    setRow(null);
  }
  const kinds = useImportKinds().data;
  const row = chosen ?? said?.headerRow ?? sheet.headerRow ?? likeliestHeader(sheet.lines);
  if (!kinds || row === null) return null;
  const say = (correction: Correction | null) => {
    setSaid(correction);
    telling.tell('correct', { file, sheet: position, correction });
  };
  return { kinds, said, row, say, setRow };
}
