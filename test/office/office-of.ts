import { readMatching, readOverseas, readRulebooks } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import { type Zone, ZoneSchema } from '../../src/model/zone.js';
import type { Register } from '../../src/register/index.js';
import { LiveOffice } from '../../src/server/index.js';
import { plan, taxonomy } from './office.js';

const ZONE = ZoneSchema.parse({ name: { en: 'Test zone', zh: '湖北测试区' } });

/** The office over a register of a test's own, with the plan and the rules of this project. */
export function officeOf(register: Register, today: string, zone: Partial<Zone> = {}): LiveOffice {
  return new LiveOffice({
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
  });
}
