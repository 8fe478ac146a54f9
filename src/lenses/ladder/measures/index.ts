import type { MeasureName } from '../../../model/rulebook.js';
import { EQUIPMENT, FULLTIME, OPERATING_REVENUE, RD_EXPENSE, RD_MEAN, RD_TOTAL } from './amounts.js';
import { NEW_EQUITY } from './equity.js';
import { MAIN_GROWTH, MAIN_GROWTH_MEAN, REVENUE_GROWTH } from './growth.js';
import type { Measure } from './measure.js';
import {
  DEBT_RATIO,
  DOMESTIC_RD,
  HIGH_TECH_SHARE,
  MAIN_SHARE,
  NET_MARGIN,
  RD_SHARE,
  RD_SHARE_TOTAL,
  RD_STAFF_SHARE,
  TECH_STAFF_SHARE,
} from './ratios.js';
import { CLASS_1, CLASS_1_HIGH, CLASS_1_IN_USE, CLASS_1_OWN, CLASS_2 } from './rights.js';
import {
  CENTRE_LEVEL,
  DIGITAL_LEVEL,
  MARKET_RANK,
  MARKET_SHARE,
  MONTHS_REGISTERED,
  NICHE_YEARS,
  PLATFORM_SCORE,
  QUALITY_PROOFS,
} from './stated.js';

export type { Asked, Find, Found, Measure, Setting, Unit } from './measure.js';

/** Every figure that a rulebook can name. */
export const MEASURE: Readonly<Record<MeasureName, Measure>> = {
  'operating-revenue': OPERATING_REVENUE,
  'rd-expense': RD_EXPENSE,
  'rd-expense-total': RD_TOTAL,
  'rd-expense-mean': RD_MEAN,
  'rd-share': RD_SHARE,
  'rd-share-total': RD_SHARE_TOTAL,
  'domestic-rd-share': DOMESTIC_RD,
  'main-business-share': MAIN_SHARE,
  'debt-ratio': DEBT_RATIO,
  'net-margin': NET_MARGIN,
  'rd-staff-share': RD_STAFF_SHARE,
  'tech-staff-share': TECH_STAFF_SHARE,
  'high-tech-share': HIGH_TECH_SHARE,
  'revenue-growth-compound': REVENUE_GROWTH,
  'main-business-growth': MAIN_GROWTH,
  'main-business-growth-mean': MAIN_GROWTH_MEAN,
  'new-equity': NEW_EQUITY,
  'class-1-rights': CLASS_1,
  'class-1-rights-in-use': CLASS_1_IN_USE,
  'class-1-rights-self-developed': CLASS_1_OWN,
  'class-1-rights-high-value': CLASS_1_HIGH,
  'class-2-rights': CLASS_2,
  'niche-years': NICHE_YEARS,
  'months-registered': MONTHS_REGISTERED,
  'market-share': MARKET_SHARE,
  'market-rank': MARKET_RANK,
  'digital-level': DIGITAL_LEVEL,
  'quality-proofs': QUALITY_PROOFS,
  'centre-level': CENTRE_LEVEL,
  'platform-score': PLATFORM_SCORE,
  'rd-staff-fulltime': FULLTIME,
  'rd-equipment': EQUIPMENT,
};
