/** A value axis from zero: its end a little above the largest value, and the step between its lines. */
export interface ChartScale {
  end: number;
  step: number;
}

/** At most four steps of 1, 2, 2.5 or 5 times a power of ten below the largest value. */
export function chartScale(largest: number): ChartScale {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough)!;
  return { end: largest * 1.06, step };
}
