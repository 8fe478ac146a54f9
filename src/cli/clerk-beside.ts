import type { Clerk } from '../server/index.js';
import type { ClerkDesk } from './clerk-process.js';
import { openBeside } from './beside.js';

/**
 * A clerk in a process of its own, with its own connection to the register: whatever it writes, the server goes on
 * answering.
 */
export function openClerk(desk: ClerkDesk): Clerk & { close(): Promise<void> } {
  const beside = openBeside('clerk-process', desk);
  const ask =
    <Work extends keyof Clerk>(work: Work) =>
    (...args: Parameters<Clerk[Work]>) =>
      beside.ask(work, args) as ReturnType<Clerk[Work]>;
  return {
    decide: ask('decide'),
    undo: ask('undo'),
    read: ask('read'),
    takeIn: (files, options, tell) =>
      beside.ask('takeIn', [files, options], tell) as ReturnType<Clerk['takeIn']>,
    withdraw: ask('withdraw'),
    close: () => beside.close(),
  };
}
