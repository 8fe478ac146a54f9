import { parentPort, workerData } from 'node:worker_threads';
import type { Clerk } from '../server/index.js';
import { BEHIND, stepBehind } from './priority.js';

/** What a clerk's thread is started with. */
export interface ClerkDesk {
  /** Where the register is. */
  place: string;
  /** The zone folder, whose own mappings go before those of the product; null: none. */
  zone: string | null;
}

/** The clerk's thread: it does what it is told, one thing after another. */
if (parentPort) {
  stepBehind(BEHIND.clerk);
  const { place, zone } = workerData as ClerkDesk;
  const { openRegister } = await import('../register/index.js');
  const { clerkOf } = await import('./clerk.js');
  const { answerIn } = await import('./thread.js');
  const clerk = clerkOf(await openRegister(place, () => new Date().toISOString()), zone);
  let before: Promise<unknown> = Promise.resolve();
  answerIn(parentPort, (work, args, tell) => {
    const act = clerk[work as keyof Clerk] as (...given: unknown[]) => Promise<unknown>;
    const done = before.then(() => act(...args, tell));
    before = done.catch(() => undefined);
    return done;
  });
}
