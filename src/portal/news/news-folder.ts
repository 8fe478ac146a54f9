import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Items, readItems } from './read-items.js';

/** What the portal's folder holds, and a number that another content has not. */
export interface NewsEdition extends Items {
  edition: number;
}

/** Milliseconds for which the folder is not looked at again. */
const PAUSE = 1000;

/** The zone's portal folder: it is looked at once a second at most while somebody asks, and read where a file has changed. */
export class NewsFolder {
  private seen: string | null = null;
  private hasLooked = false;
  private newest: NewsEdition = { edition: 0, items: [], faults: [] };

  /** @param onFault takes what is wrong with a file, once each time the folder is read. */
  constructor(
    private readonly folder: string | undefined,
    private readonly onFault: (fault: Items['faults'][number]) => void,
  ) {}

  /** Something was written in it: it is looked at with the next question. */
  lookAgain(): void {
    this.hasLooked = false;
  }

  look(): NewsEdition {
    if (this.hasLooked) return this.newest;
    this.hasLooked = true;
    setTimeout(() => (this.hasLooked = false), PAUSE).unref();
    const { folder } = this;
    if (folder === undefined) return this.newest;
    // It is looked at before it is read: what changes meanwhile is read the next time.
    const seen = [folder, path.join(folder, 'pictures')].map(stateOf).join('\n\n');
    if (seen === this.seen) return this.newest;
    this.newest = { edition: this.newest.edition + 1, ...readItems(folder) };
    this.seen = seen;
    this.newest.faults.forEach(this.onFault);
    return this.newest;
  }
}

/** The files of a folder, each with what changes when it is written or replaced. */
function stateOf(folder: string): string {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return '';
  }
  return names
    .map((name) => {
      const stat = lstatSync(path.join(folder, name), { bigint: true, throwIfNoEntry: false });
      return stat ? `${name} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : name;
    })
    .join('\n');
}
