import type { NewDecision, ResolveOutcome } from '../register/index.js';

/** Whoever writes in the register for the pages, apart from the thread that answers them: every write resolves the whole register anew. */
export interface Clerk {
  decide(verdicts: readonly NewDecision[], actor: string): Promise<ResolveOutcome>;
  undo(decision: number, actor: string): Promise<ResolveOutcome>;
}
