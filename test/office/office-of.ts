import { readMatching, readOverseas, readRulebooks } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import { type Zone, ZoneSchema } from '../../src/model/zone.js';
import type { Register } from '../../src/register/index.js';
import { LiveOffice, type OfficeParts } from '../../src/server/index.js';
import { plan, taxonomy } from './office.js';

const ZONE = ZoneSchema.parse({ name: { en: 'Test zone', zh: '湖北测试区' } });

/** What an office over a register of a test's own is opened with: the plan and the rules of this project. */
export function officePartsOf(register: Register, today: string, zone: Partial<Zone> = {}): OfficeParts {
  return {
    register,
    zone: { ...ZONE, ...zone },
    plan,
    next: null,
    taxonomy,
    rulebooks: readRulebooks(),
    matching: readMatching(taxonomy),
    overseas: readOverseas(taxonomy),
    parkMap: [],
    today: () => parseDay(today)!,
  };
}

export const officeOf = (...of: Parameters<typeof officePartsOf>) => new LiveOffice(officePartsOf(...of));
