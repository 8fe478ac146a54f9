import {
  checkReport,
  headingLines,
  learn,
  type Learnt,
  type MappingTexts,
  readSource,
} from '../intake/index.js';
import { decide, importFiles, type Register, undo, withdraw } from '../register/index.js';
import type { Clerk } from '../server/index.js';
import { keepMappings, mappingsWith, zoneMappings } from './zone-mappings.js';

const learnAll = (own: MappingTexts, learnt: readonly Learnt[]) =>
  learnt.reduce((texts, { kind, layout }) => learn(texts, kind, layout), own);

/** A clerk over an open register, who reads and writes in the thread that asks. @param zone the zone folder, whose own mappings go before those of the product; null: none. */
export function clerkOf(register: Register, zone: string | null): Clerk {
  const zonesOwn = () => {
    const own = zone === null ? {} : zoneMappings(zone);
    mappingsWith(own);
    return own;
  };
  return {
    decide: (verdicts, actor) => decide(register, verdicts, actor),
    undo: (decision, actor) => undo(register, decision, actor),
    read: async ({ name, bytes }, learnt) => {
      const own = learnAll(zonesOwn(), learnt);
      const mappings = mappingsWith(own);
      const reading = readSource(bytes, name, mappings);
      const lines = reading.sheets.map((sheet) => headingLines(sheet, mappings.units));
      return { report: checkReport(reading, { rows: 'none' }), own, lines };
    },
    takeIn: async (files, { remember, ...options }, tell) => {
      if (zone !== null && remember)
        keepMappings(
          zone,
          learnAll(
            zonesOwn(),
            files.flatMap((f) => f.learnt),
          ),
        );
      const read = files.map(({ name, bytes, own }, i) => {
        const reading = readSource(bytes, name, mappingsWith(own));
        tell(i + 1);
        return { bytes, reading, own };
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
