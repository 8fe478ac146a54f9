import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import YAML from 'yaml';
import { z } from 'zod';

const ProductTextsSchema = z.array(z.object({ part: z.string().nullable(), text: z.string() }));
export type ProductText = z.infer<typeof ProductTextsSchema>[number];

/** The product texts written by hand, each with the node that it means; null: of no auto part, or of which cannot be told. */
export function readProductTexts(): ProductText[] {
  const file = new URL('product-texts.yaml', import.meta.url);
  return ProductTextsSchema.parse(YAML.parse(readFileSync(file, 'utf8')));
}

/** Whether a text is of the half that was never looked at while the mapper was tuned: an odd last bit of its SHA-256. */
export function isHeldOut({ text }: ProductText): boolean {
  return createHash('sha256').update(text).digest().at(-1)! % 2 === 1;
}
