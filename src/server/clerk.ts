import type { HeadingLine, Learnt, MappingTexts, ReportedFile } from '../intake/index.js';
import type { ImportOutcome, NewDecision, ResolveOutcome } from '../register/index.js';

/** A file as it was handed in. */
export interface HandedIn {
  name: string;
  bytes: Uint8Array;
}

/** What was read of a file, its rows left out. */
export interface ReadIn {
  report: ReportedFile;
  /** The zone's own mappings that it was read with, and is taken in with. */
  own: MappingTexts;
  /** Of each sheet the rows that may be its header. */
  lines: HeadingLine[][];
}

/** A file that is taken in as it was read. */
export type ToTakeIn = HandedIn & Pick<ReadIn, 'own'> & { learnt: readonly Learnt[] };

/** Whoever reads files and writes in the register for the pages, apart from the process that answers them: every write resolves the whole register anew. */
export interface Clerk {
  decide(verdicts: readonly NewDecision[], actor: string): Promise<ResolveOutcome>;
  undo(decision: number, actor: string): Promise<ResolveOutcome>;
  /** What would be read of a file, with what was learnt of its corrections. */
  read(file: HandedIn, learnt: readonly Learnt[]): Promise<ReadIn>;
  /** Takes files in as `chainwright import` does; `tell` hears of each file that was read. `remember`: the zone keeps what was learnt. */
  takeIn(
    files: readonly ToTakeIn[],
    options: { actor: string; acceptHidden: boolean; remember: boolean },
    tell: (read: number) => void,
  ): Promise<ImportOutcome>;
  /** Withdraws a source: it counts no more. */
  withdraw(sha256: string, actor: string): Promise<number>;
}
