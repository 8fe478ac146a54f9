import { type OfficeParts, relayOffice } from '../server/index.js';
import type { OfficeDesk } from './office-worker.js';
import { openThread } from './thread.js';

/**
 * The office of a zone, which answers in threads of its own, each with its own connection to the register: whatever is
 * computed or read anew, the server goes on answering.
 */
export function openOffice(
  parts: OfficeParts,
  desk: OfficeDesk,
  log: (line: string) => void,
): ReturnType<typeof relayOffice> & { close(): Promise<void> } {
  const threads = [openThread('office-worker', desk), openThread('office-worker', desk)] as const;
  const office = relayOffice(parts, threads, {
    log: (fault) => log(String(fault)),
    clock: () => performance.now(),
  });
  return Object.assign(office, {
    close: async () => {
      for (const thread of threads) await thread.close();
    },
  });
}
