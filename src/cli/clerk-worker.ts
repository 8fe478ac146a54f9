import { parentPort, workerData } from 'node:worker_threads';
import { ChainwrightError, type Place } from '../model/errors.js';
import type { Text } from '../model/text.js';
import { openRegister } from '../register/index.js';
import type { Clerk } from '../server/index.js';
import { clerkOf } from './clerk.js';

/** What a clerk's thread is started with. */
export interface ClerkDesk {
  /** Where the register is. */
  place: string;
  /** The zone folder, whose own mappings go before those of the product; null: none. */
  zone: string | null;
}

export interface Asked {
  id: number;
  work: keyof Clerk;
  args: unknown[];
}

export type Answer = { id: number } & (
  | { kind: 'step'; value: unknown }
  | { kind: 'done'; value: unknown }
  | { kind: 'fault'; code: string; says: Text; place: Place }
  | { kind: 'failed'; stack: string }
);

/** The clerk's thread: it does what it is told, one thing after another. */
async function serve(port: NonNullable<typeof parentPort>, { place, zone }: ClerkDesk): Promise<void> {
  const clerk = clerkOf(await openRegister(place, () => new Date().toISOString()), zone);
  let before: Promise<unknown> = Promise.resolve();
  const say = (answer: Answer) => port.postMessage(answer);
  const answer = async ({ id, work, args }: Asked) => {
    try {
      const act = clerk[work] as (...given: unknown[]) => Promise<unknown>;
      say({
        id,
        kind: 'done',
        value: await act(...args, (step: unknown) => say({ id, kind: 'step', value: step })),
      });
    } catch (error) {
      if (error instanceof ChainwrightError)
        say({ id, kind: 'fault', code: error.code, says: error.says, place: error.place });
      else say({ id, kind: 'failed', stack: error instanceof Error ? (error.stack ?? '') : String(error) });
    }
  };
  port.on('message', (asked: Asked) => {
    before = before.then(() => answer(asked));
  });
}

if (parentPort) await serve(parentPort, workerData as ClerkDesk);
