import { type OfficeParts, relayOffice } from '../server/index.js';
import type { OfficeDesk } from './office-process.js';
import { openBeside } from './beside.js';

/**
 * The office of a zone, which answers in processes of its own, each with its own connection to the register: whatever is
 * computed or read anew, the server goes on answering.
 */
export function openOffice(
  parts: OfficeParts,
  desk: OfficeDesk,
  log: (line: string) => void,
): ReturnType<typeof relayOffice> & { close(): Promise<void> } {
  const seats = [openBeside('office-process', desk), openBeside('office-process', desk)] as const;
  const office = relayOffice(parts, seats, {
    log: (fault) => log(String(fault)),
    clock: () => performance.now(),
  });
  return Object.assign(office, {
    close: async () => {
      for (const seat of seats) await seat.close();
    },
  });
}
