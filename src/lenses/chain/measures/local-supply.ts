/** Something bought: what it costs, whether from the zone, and what of its cost its maker bought in turn. */
export interface Purchase {
  value: number;
  local: boolean;
  inputs: readonly Purchase[];
}

/** What of a purchase is added in the zone: its maker's own part if that is local, and that of its inputs, tier by tier. */
function localValue({ value, local, inputs }: Purchase): number {
  const bought = inputs.reduce((sum, input) => sum + input.value, 0);
  return (local ? value - bought : 0) + inputs.reduce((sum, input) => sum + localValue(input), 0);
}

/**
 * Local supply rate (本地配套率), value bought from the zone ÷ value bought, and local value share, value added in the zone ÷ value
 * bought: they differ by what local suppliers buy outside. Null when nothing is bought.
 */
export function localSupply(
  purchases: readonly Purchase[],
): { supplyRate: number; valueShare: number } | null {
  const bought = purchases.reduce((sum, p) => sum + p.value, 0);
  if (bought === 0) return null;
  const local = purchases.reduce((sum, p) => sum + (p.local ? p.value : 0), 0);
  return {
    supplyRate: local / bought,
    valueShare: purchases.reduce((sum, p) => sum + localValue(p), 0) / bought,
  };
}
