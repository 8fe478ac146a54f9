import type { Cell, Column, Phrase } from './brief.js';

/** A cell from its text and whatever else it has. */
export function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { text, note: null, small: '', amount: null, bar: null, strong: false, ...more };
}

/** A column: its head, its width against the others', and where figures stand. */
export function column(head: string, width: number, align: Column['align'] = 'start'): Column {
  return { head, width, align };
}

/** Columns whose widths add up to one. */
export function columns(...some: Column[]): Column[] {
  const whole = some.reduce((sum, c) => sum + c.width, 0);
  return some.map((c) => ({ ...c, width: c.width / whole }));
}

export function phrase(text: string, note: number | null = null): Phrase {
  return { text, note };
}
