import stringWidth from 'string-width';

/** Lays out rows in columns by their width on a terminal, where a Chinese character takes two places; the first and the last are left-aligned. */
export function table(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((r) => stringWidth(r[c] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, c) => {
        const pad = ' '.repeat(widths[c]! - stringWidth(cell));
        return c === 0 || c === row.length - 1 ? cell + pad : pad + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
