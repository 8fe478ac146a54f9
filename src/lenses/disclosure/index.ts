export { mayStandBeside } from './beside.js';
export { disclose, type PublicFigure, type Published, type Withheld } from './disclose.js';
export { type Table, withTotals } from './margins.js';
export { DISCLOSURE_RULES } from './sensitive.js';
export type { Contributions } from './sensitive.js';
