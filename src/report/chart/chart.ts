/** A line of a chart; a null is a gap, never a zero. */
export interface ChartLine {
  /** What stands at the line's end. */
  label: string;
  /** Grey for last year, blue for this one, dashed blue for what is expected. */
  tone: 'past' | 'present' | 'ahead';
  points: (number | null)[];
}

/** A chart in the unit of its figure, ready to be drawn. */
export interface Chart {
  title: string;
  unit: string;
  decimals: number;
  /** What it shows, in words, for who cannot see it. */
  says: string;
  positions: string[];
  lines: ChartLine[];
  target: { label: string; value: number } | null;
  /** The 80% range at the last position. */
  band: { low: number; high: number } | null;
}
