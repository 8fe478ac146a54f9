import type { ReportedFile } from '../intake/index.js';
import type { ImportOutcome, NewDecision, ResolveOutcome } from '../register/index.js';

/** A file as it was handed in. */
export interface HandedIn {
  name: string;
  bytes: Uint8Array;
}

/** Whoever reads files and writes in the register for the pages, apart from the thread that answers them: every write resolves the whole register anew. */
export interface Clerk {
  decide(verdicts: readonly NewDecision[], actor: string): Promise<ResolveOutcome>;
  undo(decision: number, actor: string): Promise<ResolveOutcome>;
  /** What would be read of a file; its rows are left out. */
  read(file: HandedIn): Promise<ReportedFile>;
  /** Takes files in as `chainwright import` does; `tell` hears of each file that was read. */
  takeIn(
    files: readonly HandedIn[],
    options: { actor: string; acceptHidden: boolean },
    tell: (read: number) => void,
  ): Promise<ImportOutcome>;
  /** Withdraws a source: it counts no more. */
  withdraw(sha256: string, actor: string): Promise<number>;
}
