import type { Clerk } from '../server/index.js';
import { answerBeside } from './beside.js';
import { BEHIND } from './priority.js';

/** What a clerk's process is started with. */
export interface ClerkDesk {
  /** Where the register is. */
  place: string;
  /** The zone folder, whose own mappings go before those of the product; null: none. */
  zone: string | null;
}

// Started by `openClerk`: it does what it is told, one thing after another.
answerBeside(BEHIND.clerk, async (data) => {
  const { place, zone } = data as ClerkDesk;
  const { openRegister } = await import('../register/index.js');
  const { clerkOf } = await import('./clerk.js');
  const clerk = clerkOf(await openRegister(place, () => new Date().toISOString()), zone);
  let before: Promise<unknown> = Promise.resolve();
  return (work, args, tell) => {
    const act = clerk[work as keyof Clerk] as (...given: unknown[]) => Promise<unknown>;
    const done = before.then(() => act(...args, tell));
    before = done.catch(() => undefined);
    return done;
  };
});
