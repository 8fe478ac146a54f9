import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ChainwrightError } from '../model/errors.js';
import { fieldOf } from '../model/kinds.js';
import { text } from '../model/text.js';
import { compileMappings, type MappingFault, type Mappings } from './mapping.js';
import {
  EnterpriseMappingSchema,
  type KindMapping,
  KindMappingSchema,
  type WordsFile,
  WordsSchema,
} from './mapping-schema.js';

type EnterpriseFile = z.infer<typeof EnterpriseMappingSchema>;

/** Fields and choices that a kind's file names but the model does not have. */
function unknownFields(mapping: KindMapping): (string | number)[][] {
  const known = (field: string) => fieldOf(mapping.kind, field) !== undefined;
  const wrong: (string | number)[][] = [];
  for (const part of ['fields', 'weak', 'choices'] as const)
    for (const field of Object.keys(mapping[part])) if (!known(field)) wrong.push([part, field]);
  mapping.when.forEach((line, i) => line.forEach((field, j) => known(field) || wrong.push(['when', i, j])));
  return wrong;
}

/**
 * Reads mapping files: the text of each by its name (`words.yaml`, `enterprise.yaml`, any other is of a kind).
 * A bad file is reported in `faults` with its line and left out; the others still work.
 * @throws ChainwrightError when words.yaml or enterprise.yaml is missing or bad: nothing can be read without them.
 */
export function loadMappings(texts: Readonly<Record<string, string>>): Mappings {
  const faults: MappingFault[] = [];
  const kinds: KindMapping[] = [];
  let words: WordsFile | undefined;
  let enterprise: EnterpriseFile | undefined;

  for (const [file, source] of Object.entries(texts)) {
    const counter = new LineCounter();
    const document = parseDocument(source, { lineCounter: counter });
    const lineOf = (path: readonly PropertyKey[]) => {
      for (let n = path.length; n > 0; n--) {
        const node = document.getIn(path.slice(0, n), true) as
          { range?: [number, number, number] } | undefined;
        if (node?.range) return counter.linePos(node.range[0]).line;
      }
      return 1;
    };
    const fault = (line: number, en: string, zh: string) =>
      faults.push({ message: text(en, zh), place: { file, line } });
    const yamlError = document.errors[0];
    if (yamlError) {
      fault(
        yamlError.linePos?.[0].line ?? 1,
        `Not valid YAML: ${yamlError.code}; check the indentation and quotes.`,
        `不是有效的 YAML（${yamlError.code}），请检查缩进和引号。`,
      );
      continue;
    }
    const check = <T>(schema: z.ZodType<T>): T | undefined => {
      const result = schema.safeParse(document.toJS());
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        const where = issue.path.join('.') || 'top';
        fault(lineOf(issue.path), `${where}: ${issue.message}.`, `${where} 不符合格式：${issue.message}。`);
      }
      return undefined;
    };
    const base = file.split(/[\\/]/).at(-1);
    if (base === 'words.yaml') words = check(WordsSchema);
    else if (base === 'enterprise.yaml') enterprise = check(EnterpriseMappingSchema);
    else {
      const mapping = check(KindMappingSchema);
      if (!mapping) continue;
      const wrong = unknownFields(mapping);
      for (const path of wrong)
        fault(
          lineOf(path),
          `${path.join('.')}: the kind ${mapping.kind} has no such field; see the file formats for its fields.`,
          `${path.join('.')}：${mapping.kind} 没有这个字段，请对照文件格式说明。`,
        );
      if (wrong.length === 0) kinds.push(mapping);
    }
  }
  if (!words || !enterprise) {
    const first = faults.find((f) => /(words|enterprise)\.yaml$/.test(f.place.file ?? ''));
    throw new ChainwrightError(
      'bad-mappings',
      first?.message ??
        text(
          'The mappings words.yaml and enterprise.yaml are needed to read any file; restore them from the package.',
          '读取文件需要映射文件 words.yaml 和 enterprise.yaml，请从安装包中恢复。',
        ),
      first?.place ?? {},
    );
  }
  return compileMappings(kinds, enterprise, words, faults);
}
