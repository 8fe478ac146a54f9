import type { Trust } from '../model/trust.js';

/**
 * How far a row can be trusted by what it is (law 11): a direct report has passed the bureau's checks, a
 * published growth comes from its issuer, everything else is what somebody declared.
 */
export function trustOf(kind: string, basis: string | null): Trust {
  if (kind === 'monthly-output' && (basis ?? 'direct-report') === 'direct-report') return 'reviewed';
  return kind === 'published-growth' ? 'issuer' : 'declared';
}
