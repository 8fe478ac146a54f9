import { createHash } from 'node:crypto';

declare const brand: unique symbol;

/** A need of the register, the same in every list that states it anew: `n` and 10 hex digits. */
export type NeedId = string & { [brand]: 'NeedId' };

/**
 * The id of a need, from what names it in its list: buyer, plant, programme, part and process. Dates, volumes and certificates may
 * change without making it another need. `nth`: from 2 on where one list has several of these.
 */
export function needIdOf(names: readonly (string | null)[], nth = 1): NeedId {
  const folded = names.map((name) => name?.normalize('NFKC').replace(/\s+/g, '').toLowerCase() ?? null);
  const hash = createHash('sha256').update(JSON.stringify(nth === 1 ? folded : [...folded, nth]));
  return `n${hash.digest('hex').slice(0, 10)}` as NeedId;
}
