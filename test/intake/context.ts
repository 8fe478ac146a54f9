import { fieldOf, type KindName } from '../../src/model/kinds.js';
import type { ValueContext } from '../../src/intake/value/reading.js';
import { MAPPINGS } from './read.js';

/** The context in which a field of a kind is read, with a unit and year where given. */
export function contextOf(
  kind: KindName,
  field: string,
  more: { unit?: string; year?: string; system1904?: boolean } = {},
): ValueContext {
  return {
    field: fieldOf(kind, field)!,
    reader: MAPPINGS.kinds.find((k) => k.kind === kind)!,
    words: MAPPINGS.words,
    units: MAPPINGS.units,
    unit: more.unit === undefined ? null : MAPPINGS.units.read(more.unit),
    year: more.year ?? null,
    system1904: more.system1904 ?? false,
  };
}
