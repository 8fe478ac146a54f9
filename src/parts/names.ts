import type { Taxonomy } from '../model/taxonomy.js';
import { type Features, featuresOf } from './features.js';
import { weigh } from './phrase.js';
import { plainText, type Vocabulary } from './sign.js';

/** How far a node explains a sign that one of its names has; the rest by how many of its names have it. */
const ONE_NAME = 0.3;

/** A name of a node: what its features weigh, and that times their rarity. */
interface Name {
  node: number;
  written: string;
  weights: Features;
  told: Features;
  total: number;
}

/** All names of a taxonomy, found by their features. */
export class Names {
  readonly #names: Name[] = [];
  readonly #byFeature = new Map<string, Name[]>();
  /** By feature, the nodes that have it in a name, and how well each explains it, from 0 to 1. */
  readonly #nodes = new Map<string, Map<number, number>>();
  readonly #byText = new Map<string, number>();
  readonly #size: number;

  constructor({ parts }: Taxonomy, vocabulary: Vocabulary) {
    this.#size = parts.length;
    for (const [node, part] of parts.entries()) {
      const names = [part.zh, part.en, ...part.synonyms];
      for (const written of names)
        this.#add(node, written, featuresOf(weigh(plainText(written), vocabulary)));
      for (const nodes of this.#nodes.values()) {
        const times = nodes.get(node);
        if (times) nodes.set(node, ONE_NAME + (1 - ONE_NAME) * Math.min(1, (2 * times) / names.length));
      }
    }
    for (const name of this.#names)
      for (const [feature, weight] of name.weights) {
        const told = weight * this.rarity(feature);
        name.told.set(feature, told);
        name.total += told;
      }
  }

  #add(node: number, written: string, weights: Features): void {
    const name: Name = { node, written, weights, told: new Map(), total: 0 };
    this.#names.push(name);
    this.#byText.set(unspaced(plainText(written)), node);
    for (const feature of weights.keys()) {
      this.#byFeature.set(feature, [...(this.#byFeature.get(feature) ?? []), name]);
      const nodes = this.#nodes.get(feature) ?? new Map<number, number>();
      this.#nodes.set(feature, nodes.set(node, (nodes.get(node) ?? 0) + 1));
    }
  }

  /** The node that has a plain text for a name, spaces aside. */
  nodeNamed(plain: string): number | undefined {
    return this.#byText.get(unspaced(plain));
  }

  /** The nodes that have a feature in a name, and how well each explains it; none when no name has it. */
  nodesOf(feature: string): ReadonlyMap<number, number> {
    return this.#nodes.get(feature) ?? NO_NODES;
  }

  /** How rare a feature is among the nodes: inverse document frequency as in BM25 (Robertson and Zaragoza, 2009). */
  rarity(feature: string): number {
    const n = this.#nodes.get(feature)?.size ?? 0;
    return Math.log(1 + (this.#size - n + 0.5) / (n + 0.5));
  }

  /** By node, the name that stands in a text to the greatest share, weighed by rarity. */
  nearest(text: Features): Map<number, { written: string; share: number }> {
    const found = new Map<Name, number>();
    for (const [feature, weight] of text)
      for (const name of this.#byFeature.get(feature) ?? []) {
        const there = Math.min(1, weight / name.weights.get(feature)!);
        found.set(name, (found.get(name) ?? 0) + there * name.told.get(feature)!);
      }
    const nearest = new Map<number, { written: string; share: number }>();
    for (const [{ node, written, total }, told] of found) {
      const share = Math.min(1, told / total);
      if (share > (nearest.get(node)?.share ?? 0)) nearest.set(node, { written, share });
    }
    return nearest;
  }
}

const unspaced = (s: string): string => s.replaceAll(' ', '');

const NO_NODES: ReadonlyMap<number, number> = new Map();
