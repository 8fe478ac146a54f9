import type { z } from 'zod';
import { badDocument, type Fault, type LocatedFault, readDocument } from '../../../model/document.js';
import { HsCodesSchema, type OverseasRules, ReadinessRulesSchema } from '../../../model/overseas.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import { text } from '../../../model/text.js';

/**
 * The rules of going abroad, by the names of their files.
 * @throws ChainwrightError `bad-overseas` that names every fault with its file and line: also a code of the taxonomy that the list
 *   lacks, and a part that the taxonomy lacks.
 */
export function parseOverseas(files: Readonly<Record<string, string>>, { parts }: Taxonomy): OverseasRules {
  const faults: (LocatedFault & { file: string })[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, check: (value: T) => Fault[]): T | null => {
    const { value, faults: found } = readDocument(files[file] ?? '', schema, { check });
    faults.push(...found.map((fault) => ({ ...fault, file })));
    return value;
  };
  const codes = read('hs-codes.yaml', HsCodesSchema, ({ codes: listed }) => {
    const known = new Set(listed.map((c) => c.hs));
    const missing = new Set(parts.flatMap((p) => p.hs6).filter((hs) => !known.has(hs)));
    return [...missing].map((hs) => ({
      path: ['codes'],
      says: text(`the code ${hs} of the taxonomy is not listed`, `缺少零部件分类所用编码 ${hs}`),
    }));
  });
  const nodes = new Set(parts.map((p) => p.id));
  const readiness = read('readiness.yaml', ReadinessRulesSchema, ({ criteria }) =>
    criteria.flatMap((c, i) =>
      (c.reads === 'certificate' ? (c.parts ?? []) : []).flatMap((id, n): Fault[] =>
        nodes.has(id)
          ? []
          : [
              {
                path: ['criteria', i, 'parts', n],
                says: text(`the taxonomy has no part "${id}"`, `零部件分类中没有“${id}”`),
              },
            ],
      ),
    ),
  );
  if (faults.length === 0 && codes && readiness) return { codes, readiness };
  throw badDocument('bad-overseas', text('The rules of going abroad', '海外拓展规则'), faults);
}
