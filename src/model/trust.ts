/** How far a statement can be trusted (law 11), weakest first. */
export const TRUST_LEVELS = ['declared', 'reviewed', 'cross-checked', 'issuer'] as const;
export type Trust = (typeof TRUST_LEVELS)[number];

/**
 * How far a row can be trusted by what it is: a direct report has passed the bureau's checks, a published growth
 * comes from its issuer, everything else is what somebody declared.
 */
export function trustOf(kind: string, basis: string | null): Trust {
  if (kind === 'monthly-output' && (basis ?? 'direct-report') === 'direct-report') return 'reviewed';
  return kind === 'published-growth' ? 'issuer' : 'declared';
}
