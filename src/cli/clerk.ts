import { checkReport, type Mappings, readSource } from '../intake/index.js';
import { decide, importFiles, type Register, undo, withdraw } from '../register/index.js';
import type { Clerk } from '../server/index.js';

/** A clerk over an open register, who reads and writes in the thread that asks. */
export function clerkOf(register: Register, mappings: Mappings): Clerk {
  return {
    decide: (verdicts, actor) => decide(register, verdicts, actor),
    undo: (decision, actor) => undo(register, decision, actor),
    read: async ({ name, bytes }) => checkReport(readSource(bytes, name, mappings), { rows: 'none' }),
    takeIn: async (files, options, tell) => {
      const read = files.map(({ name, bytes }, i) => {
        const reading = readSource(bytes, name, mappings);
        tell(i + 1);
        return { bytes, reading };
      });
      return importFiles(
        register,
        read.filter((f) => f.reading.error === null),
        options,
      );
    },
    withdraw: (sha256, actor) => withdraw(register, sha256, actor),
  };
}
