/** How far a statement can be trusted (law 11), weakest first. */
export const TRUST_LEVELS = ['declared', 'reviewed', 'cross-checked', 'issuer'] as const;
export type Trust = (typeof TRUST_LEVELS)[number];
