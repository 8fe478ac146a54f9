import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * How far (nice, 0–19) threads stand behind the one that takes requests, where there are fewer cores than threads: those that
 * answer what is not kept, those that collect garbage, and last the clerk, who writes.
 */
export const BEHIND = { seat: 5, helper: 5, clerk: 10 } as const;

/** Only Linux knows a priority of a thread; elsewhere it is the whole process that would step back. */
const ofThreads = process.platform === 'linux';

/** Puts the calling thread behind the others of the process. */
export function stepBehind(by: number): void {
  if (ofThreads) setPriority(0, by);
}

/** Puts the threads that the engine has started beside this one behind it. */
export function helpersBehind(): void {
  if (!ofThreads) return;
  for (const thread of readdirSync('/proc/self/task').map(Number))
    if (thread !== process.pid) {
      try {
        setPriority(thread, BEHIND.helper);
      } catch {
        // It has ended meanwhile.
      }
    }
}
