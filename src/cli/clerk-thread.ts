import type { Clerk } from '../server/index.js';
import type { ClerkDesk } from './clerk-worker.js';
import { openThread } from './thread.js';

/**
 * A clerk in a thread of its own, with its own connection to the register: whatever it writes, the server goes on
 * answering.
 */
export function openClerk(desk: ClerkDesk): Clerk & { close(): Promise<void> } {
  const thread = openThread('clerk-worker', desk);
  const ask =
    <Work extends keyof Clerk>(work: Work) =>
    (...args: Parameters<Clerk[Work]>) =>
      thread.ask(work, args) as ReturnType<Clerk[Work]>;
  return {
    decide: ask('decide'),
    undo: ask('undo'),
    read: ask('read'),
    takeIn: (files, options, tell) =>
      thread.ask('takeIn', [files, options], tell) as ReturnType<Clerk['takeIn']>,
    withdraw: ask('withdraw'),
    close: () => thread.close(),
  };
}
