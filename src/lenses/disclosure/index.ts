export { disclose, type PublicFigure, type Published, type Withheld } from './disclose.js';
export type { Table } from './margins.js';
export { DISCLOSURE_RULES } from './sensitive.js';
export type { Contributions } from './sensitive.js';
