/** A row that may be a header. */
interface Line {
  row: number;
  headings: readonly { header: string }[];
}

/** Figures, days and codes stand below a heading, not in one. */
const FIGURE = /^[-+¥\d.,%/: ]+$|^[0-9A-Z]{9,}$/;

/**
 * Of the rows that may be the header, the first with the most words; a row of data may be as wide or wider, where a column has no
 * heading. Null without rows.
 */
export function likeliestHeader(lines: readonly Line[]): number | null {
  const words = ({ headings }: Line) => headings.filter(({ header }) => !FIGURE.test(header)).length;
  const most = Math.max(...lines.map(words));
  return lines.find((line) => words(line) === most)?.row ?? null;
}
