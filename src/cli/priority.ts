import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * How far (nice, 0–19) processes stand behind the one that takes requests, where there are fewer cores than work: those that
 * answer what is not kept, and last the clerk, who writes.
 */
export const BEHIND = { seat: 5, clerk: 19 } as const;

/** Puts this process behind others, with every thread that it has; those that it starts later stand there too. */
export function stepBehind(by: number): void {
  // Linux knows a priority of each thread, others one of the whole process.
  const all = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
  for (const one of all)
    try {
      setPriority(one, by);
    } catch {
      // The thread has ended, or the system does not let us: it goes on as it is.
    }
}
