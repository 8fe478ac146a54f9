import { type Field, fieldOf, type KindName } from './kinds.js';

export const CORRECTION_STATES = ['waiting', 'accepted', 'refused'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** What an enterprise may state of itself, by the kind of source that it becomes; of `annual-facts` for a year, of `credentials` for one that the register knows. */
const CORRECTABLE: readonly (readonly [KindName, readonly string[]])[] = [
  [
    'enterprise-list',
    [
      'name',
      'name_en',
      'legal_representative',
      'contact',
      'phone',
      'email',
      'website',
      'address',
      'park',
      'registered_capital',
      'employees',
      'products',
    ],
  ],
  [
    'annual-facts',
    [
      'operating_revenue',
      'main_business_revenue',
      'rd_expense',
      'rd_staff',
      'net_profit',
      'total_assets',
      'total_liabilities',
      'exports',
    ],
  ],
  ['credentials', ['valid_until']],
];

export interface Correctable {
  kind: KindName;
  field: Field;
}

/** Each field that can be corrected, in the order in which it is offered. */
export const CORRECTABLES: readonly Correctable[] = CORRECTABLE.flatMap(([kind, fields]) =>
  fields.map((name) => ({ kind, field: fieldOf(kind, name)! })),
);

/** A value that the register held when a correction was stated, and the cells that state it. */
export interface KnownValue {
  value: string | number | null;
  sources: { row: number; field: string; file: string; cell: string; statedOn: string | null }[];
}

/** What an enterprise states of itself: of which field, what, as of which day, and why. */
export interface NewCorrection {
  enterprise: string;
  name: string;
  author: string;
  kind: KindName;
  field: string;
  /** The year or the credential that it is about; null: the enterprise. */
  about: string | null;
  said: string;
  day: string;
  reason: string;
  known: KnownValue[];
  /** The file that it becomes when it is accepted. */
  file: string;
  content: string;
  sha256: string;
}

export interface Correction extends NewCorrection {
  id: number;
  made: string;
  state: CorrectionState;
  decided: string | null;
  officer: string | null;
  /** Why it was refused. */
  answer: string | null;
  /** Whether what was typed, and by whom, was kept long enough and is gone. */
  erased: boolean;
}
