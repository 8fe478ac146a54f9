import { decide, type Register, undo } from '../register/index.js';
import type { Clerk } from '../server/index.js';

/** A clerk over an open register, who writes in the thread that asks. */
export function clerkOf(register: Register): Clerk {
  return {
    decide: (verdicts, actor) => decide(register, verdicts, actor),
    undo: (decision, actor) => undo(register, decision, actor),
  };
}
