import { parentPort, workerData } from 'node:worker_threads';
import { LiveOffice } from '../server/index.js';
import { officeParts } from './office-parts.js';
import { answerIn } from './thread.js';
import { openZone } from './zone-folder.js';

/** What a thread of the office is started with. */
export interface OfficeDesk {
  /** The zone folder. */
  zone: string;
  /** Where the register is. */
  place: string;
}

/** A thread of the office: it answers from the revision that it read last. */
if (parentPort) {
  const { zone, place } = workerData as OfficeDesk;
  const office = new LiveOffice(
    await officeParts(openZone(zone), { env: { DATABASE_URL: place }, now: () => new Date() }),
    'told',
  );
  answerIn(parentPort, (work, args) => {
    const act = office[work as keyof LiveOffice] as (...given: unknown[]) => unknown;
    return Promise.resolve(act.apply(office, [...args]));
  });
}
