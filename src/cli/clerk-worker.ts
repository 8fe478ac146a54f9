import { parentPort, workerData } from 'node:worker_threads';
import { openRegister } from '../register/index.js';
import type { Clerk } from '../server/index.js';
import { clerkOf } from './clerk.js';
import { answerIn } from './thread.js';

/** What a clerk's thread is started with. */
export interface ClerkDesk {
  /** Where the register is. */
  place: string;
  /** The zone folder, whose own mappings go before those of the product; null: none. */
  zone: string | null;
}

/** The clerk's thread: it does what it is told, one thing after another. */
if (parentPort) {
  const { place, zone } = workerData as ClerkDesk;
  const clerk = clerkOf(await openRegister(place, () => new Date().toISOString()), zone);
  let before: Promise<unknown> = Promise.resolve();
  answerIn(parentPort, (work, args, tell) => {
    const act = clerk[work as keyof Clerk] as (...given: unknown[]) => Promise<unknown>;
    const done = before.then(() => act(...args, tell));
    before = done.catch(() => undefined);
    return done;
  });
}
