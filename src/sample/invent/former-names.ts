import { dayFromNumber, dayNumber, dayOf } from '../../model/day.js';
import type { Random } from '../random.js';
import type { BrandMint } from './brands.js';
import type { Enterprise } from './enterprise.js';
import { fullName, type NameParts } from './names.js';
import { GENERAL_TRADES } from './trades.js';

const SHARE = 0.1;

/** Gives one enterprise in ten a name that it bore until a day of 2022–2025: another trade, form or brand. */
export function giveFormerNames(everybody: readonly Enterprise[], brands: BrandMint, random: Random): void {
  const from = dayNumber(dayOf(2022, 4, 1)!);
  const to = dayNumber(dayOf(2025, 6, 30)!);
  for (const e of everybody) {
    if (e.family !== null || e.partner !== null || !random.chance(SHARE)) continue;
    const name = fullName(formerParts(e.nameParts, brands, random));
    if (name === e.name) continue;
    e.formerNames.push({ name, until: dayFromNumber(random.int(from, to)) });
  }
}

function formerParts(now: NameParts, brands: BrandMint, random: Random): NameParts {
  if (now.form === '股份有限公司' && random.chance(0.5)) return { ...now, form: '有限公司' };
  if (random.chance(0.5)) return { ...now, brand: brands.coin() };
  const trade = random.pick(GENERAL_TRADES.filter((t) => t.zh !== now.trade.zh));
  return { ...now, trade, form: '有限公司' };
}
