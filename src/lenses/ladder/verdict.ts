/** The five answers to a line. */
export const VERDICTS = ['met', 'unmet', 'unknown', 'needs-person', 'skipped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Both of two: unmet when one surely is, met when both are; what is skipped is not asked. Starts from `met`. */
export function and(a: Verdict, b: Verdict): Verdict {
  if (a === 'unmet' || b === 'unmet') return 'unmet';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  if (a === 'needs-person' || b === 'needs-person') return 'needs-person';
  return 'met';
}

/** Either of two: met when one is, unmet when both are; else a person decides, unless something is unknown as well. Starts from `unmet`. */
export function or(a: Verdict, b: Verdict): Verdict {
  if (a === 'met' || b === 'met') return 'met';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  if (a === 'needs-person' || b === 'needs-person') return 'needs-person';
  return 'unmet';
}

/** The answer of a yes, a no, or neither. */
export function verdictOf(holds: boolean | null): Verdict {
  return holds === null ? 'unknown' : holds ? 'met' : 'unmet';
}
