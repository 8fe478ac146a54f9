import { useWords } from '../i18n/use-words.js';

const LAYERS = ['battery', 'software', 'chip', 'traditional', 'unassigned'] as const;

/** A chain layer in words; one that the plan does not know as it stands, none as a dash. */
export function LayerName({ layer }: { layer: string | null }) {
  const { t } = useWords();
  const known = LAYERS.find((id) => id === layer);
  return <>{known ? t(`layer_${known}`) : (layer ?? '—')}</>;
}
