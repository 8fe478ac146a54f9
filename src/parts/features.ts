import type { Weighed } from './phrase.js';

/** What two neighbours count for beside what each counts for by itself. */
const NEIGHBOURS = 0.6;

/** Signs of a text and neighbouring pairs of them, each with the weight of where it weighs most. */
export type Features = Map<string, number>;

export function featuresOf(phrases: readonly (readonly Weighed[])[]): Features {
  const features: Features = new Map();
  const add = (feature: string, weight: number) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  for (const phrase of phrases)
    for (const [i, { sign, weight }] of phrase.entries()) {
      add(sign, weight);
      const next = phrase[i + 1];
      if (next) add(`${sign} ${next.sign}`, (NEIGHBOURS * (weight + next.weight)) / 2);
    }
  return features;
}
