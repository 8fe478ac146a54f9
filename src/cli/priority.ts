import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * How far (nice, 0–19) threads stand behind the one that takes requests, where there are fewer cores than threads: those that
 * answer what is not kept, those that collect garbage, and last the clerk, who writes.
 */
export const BEHIND = { seat: 5, helper: 5, clerk: 10 } as const;

/** Puts a thread behind the others of the process. Only Linux knows a priority of a thread; elsewhere it would be that of the whole process. */
function putBehind(thread: number, by: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(thread, by);
  } catch {
    // The thread has ended, or the system does not let us: it goes on as it is.
  }
}

/** Puts the calling thread behind the others. */
export function stepBehind(by: number): void {
  putBehind(0, by);
}

/** Puts the threads that the engine has started beside this one behind it. */
export function helpersBehind(): void {
  if (process.platform !== 'linux') return;
  for (const thread of readdirSync('/proc/self/task').map(Number))
    if (thread !== process.pid) putBehind(thread, BEHIND.helper);
}
