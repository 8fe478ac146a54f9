const STATUSES = ['verified', 'single_source', 'inferred', 'not_found', 'proposed', 'register'] as const;

/** The word of how far a fact of the plan is known. */
export function statusWord(status: string): `known_${(typeof STATUSES)[number]}` {
  return `known_${STATUSES.find((s) => s === status) ?? 'not_found'}`;
}
