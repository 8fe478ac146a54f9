import type { Generated } from 'kysely';

/**
 * The tables of the register. Every row carries the revision at which it was learnt and, where it can end, the
 * revision at which it ended; nothing is overwritten or deleted (law 3). Types are those that SQLite and
 * PostgreSQL share: text, integers, and bytes.
 */
export interface Tables {
  meta: { key: string; value: string };
  /** Every commit takes the next number under one writer lock. */
  revision: { number: number; instant: string; actor: string; what: string };
  /** The original bytes of every imported file, by hash. */
  source: { sha256: string; bytes: Uint8Array; size: number };
  /** The import log. The same bytes stand in it once while they are not withdrawn. */
  import: {
    id: number;
    sha256: string;
    name: string;
    format: string;
    encoding: string | null;
    stated_on: string | null;
    revision: number;
    withdrawn_revision: number | null;
    /** The zone's own mappings that it was read with; null: those of the package alone. */
    mapping: string | null;
  };
  /** A zone's own mapping files as they stood at an import, by the hash of their texts; JSON: name → text. */
  mapping: { sha256: string; texts: string };
  sheet: {
    id: number;
    import_id: number;
    position: number;
    name: string;
    hidden: number;
    withheld: number;
    kind: string;
    header_row: number | null;
    /** JSON: `[{column, header, field, unit}]` */
    columns: string;
    read: number;
    accepted: number;
    rejected: number;
    not_data: number;
  };
  row: {
    id: number;
    sheet_id: number;
    row: number;
    fate: string;
    flags: string;
    mention: string | null;
  };
  /** One cell's statement: a claim where it has a field and a value, kept raw where it has not. */
  cell: {
    row_id: number;
    column: string;
    field: string | null;
    raw: string;
    value: string | null;
    /** The A1 reference of the cell that holds the text, where it is not in this row and column. */
    from: string | null;
  };
  problem: {
    sheet_id: number;
    row: number | null;
    cell: string | null;
    field: string | null;
    code: string;
    severity: string;
    raw: string | null;
  };
  /** Distinct ways in which rows name an enterprise; JSON of resolve's `Mention`. */
  mention: { id: string; fields: string };
  /** The outcomes of resolution over time, with the engine that reached them. */
  resolution: {
    id: Generated<number>;
    mention: string;
    enterprise: string;
    score: number;
    reason_en: string;
    reason_zh: string;
    engine: string;
    revision: number;
    until_revision: number | null;
  };
  /** Every key that has ever answered for an enterprise (law 7). */
  alias: {
    id: Generated<number>;
    key: string;
    enterprise: string;
    revision: number;
    until_revision: number | null;
  };
  question: {
    id: Generated<number>;
    a: string;
    b: string;
    mention: string;
    candidate: string;
    score: number;
    reason_en: string;
    reason_zh: string;
    revision: number;
    until_revision: number | null;
  };
  /** What persons decided on pairs of keys: a ledger, undone but never removed. */
  decision: {
    id: number;
    a: string;
    b: string;
    verdict: string;
    reason: string;
    revision: number;
    undone_revision: number | null;
  };
  /** What was done towards a need with a supplier: each step as it was recorded, never changed. */
  match_step: {
    id: number;
    need: string;
    /** An identity key. */
    supplier: string;
    step: string;
    day: string;
    capacity_per_year: number | null;
    certificate: string | null;
    reason: string | null;
    revision: number;
  };
  /** An officer's word on where a project goes: undone but never removed. */
  placement: {
    id: number;
    /** An identity key. */
    investor: string;
    project: string;
    park: string;
    verdict: string;
    reason: string;
    revision: number;
    undone_revision: number | null;
  };
}
