const STATUSES = ['official', 'cross-checked', 'single-source', 'inferred', 'recalled', 'disputed'] as const;
const SIZES = ['large', 'medium', 'small', 'micro'] as const;

/** The word of how a line of a rulebook is known. */
export function statusWord(status: string): `line_${(typeof STATUSES)[number]}` {
  return `line_${STATUSES.find((s) => s === status) ?? 'recalled'}`;
}

/** The word of a size class. */
export function sizeWord(size: string): `size_${(typeof SIZES)[number]}` {
  return `size_${SIZES.find((s) => s === size) ?? 'large'}`;
}
