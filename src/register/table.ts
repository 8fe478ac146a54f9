import type { KindName } from '../model/kinds.js';
import { parsePeriod, periodNumber } from '../model/period.js';

const NONE: ReadonlySet<number> = new Set();

/** The accepted rows of one kind, as columns: a slot is a row, a column a field. */
export class Table {
  private readonly columns = new Map<string, (string | null)[]>();
  private readonly asNumbers = new Map<string, Float64Array>();
  private readonly unread = new Map<string, Set<number>>();
  private readonly asPeriods = new Map<string, Int32Array>();

  constructor(
    readonly kind: KindName,
    /** The register's id of each row. */
    readonly rowIds: Int32Array,
    /** The index of each row's source in `Snapshot.sources`. */
    readonly sources: Int32Array,
    /** The index of each row's mention in `Snapshot.mentions`, −1 for none. */
    readonly mentions: Int32Array,
  ) {}

  static empty(kind: KindName): Table {
    return new Table(kind, new Int32Array(), new Int32Array(), new Int32Array());
  }

  get length(): number {
    return this.rowIds.length;
  }

  get fields(): string[] {
    return [...this.columns.keys()];
  }

  /** Called while loading only. The first value of a field in a row stands. */
  put(slot: number, field: string, value: string): void {
    let column = this.columns.get(field);
    if (!column) {
      column = Array<string | null>(this.length).fill(null);
      this.columns.set(field, column);
    }
    column[slot] ??= value;
  }

  /** Called while loading only. The cell of a field in a row holds something that could not be read. */
  putUnreadable(slot: number, field: string): void {
    const slots = this.unread.get(field);
    if (slots) slots.add(slot);
    else this.unread.set(field, new Set([slot]));
  }

  /** The slots of the rows in which something stands for a field that could not be read; an empty cell is none. */
  unreadable(field: string): ReadonlySet<number> {
    return this.unread.get(field) ?? NONE;
  }

  /** The canonical values of a field, null where unknown. */
  texts(field: string): readonly (string | null)[] {
    let column = this.columns.get(field);
    if (!column) {
      column = Array<string | null>(this.length).fill(null);
      this.columns.set(field, column);
    }
    return column;
  }

  /** A number field (money in fen), NaN where unknown. */
  numbers(field: string): Float64Array {
    let column = this.asNumbers.get(field);
    if (!column) {
      column = Float64Array.from(this.texts(field), (v) => (v === null ? NaN : Number(v)));
      this.asNumbers.set(field, column);
    }
    return column;
  }

  /** A period field as running numbers (`periodNumber`), −1 where unknown. */
  periods(field: string): Int32Array {
    let column = this.asPeriods.get(field);
    if (!column) {
      column = Int32Array.from(this.texts(field), (v) => {
        const period = v === null ? null : parsePeriod(v);
        return period === null ? -1 : periodNumber(period);
      });
      this.asPeriods.set(field, column);
    }
    return column;
  }
}
