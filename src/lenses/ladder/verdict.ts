/** The five answers to a line. */
export const VERDICTS = ['met', 'unmet', 'unknown', 'needs-person', 'skipped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** All of several: unmet when one surely is, met when all are; what is skipped is not asked. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  let open: Verdict = 'met';
  for (const v of verdicts) {
    if (v === 'unmet') return 'unmet';
    if (v === 'unknown') open = 'unknown';
    else if (v === 'needs-person' && open === 'met') open = 'needs-person';
  }
  return open;
}

/** Any of several: met when one is, unmet when all are; else a person decides, unless something is unknown as well. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  let open: Verdict = 'unmet';
  for (const v of verdicts) {
    if (v === 'met') return 'met';
    if (v === 'unknown') open = 'unknown';
    else if (v === 'needs-person' && open === 'unmet') open = 'needs-person';
  }
  return open;
}

/** The answer of a yes, a no, or neither. */
export function verdictOf(holds: boolean | null): Verdict {
  return holds === null ? 'unknown' : holds ? 'met' : 'unmet';
}
