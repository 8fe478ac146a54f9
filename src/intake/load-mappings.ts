import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { misfits } from '../model/document.js';
import { ChainwrightError } from '../model/errors.js';
import { ENTERPRISE_FIELDS, fieldOf } from '../model/kinds.js';
import { text } from '../model/text.js';
import { compileMappings, type MappingFault, type Mappings } from './mapping.js';
import {
  type EnterpriseFile,
  EnterpriseMappingSchema,
  type KindMapping,
  KindMappingSchema,
  type WordsFile,
  WordsSchema,
} from './mapping-schema.js';

/** The texts of mapping files by their names. */
export type MappingTexts = Readonly<Record<string, string>>;

type Path = (string | number)[];

/** Fields and choices that a kind's file names but the model does not have. */
function unknownFields(mapping: KindMapping): Path[] {
  const known = (field: string) => fieldOf(mapping.kind, field) !== undefined;
  const wrong: Path[] = [];
  for (const part of ['fields', 'weak', 'choices'] as const)
    for (const field of Object.keys(mapping[part])) if (!known(field)) wrong.push([part, field]);
  mapping.when.forEach((line, i) => line.forEach((field, j) => known(field) || wrong.push(['when', i, j])));
  mapping.layouts.forEach(({ columns }, i) =>
    columns.forEach(
      ({ field }, j) =>
        field === undefined || known(field) || wrong.push(['layouts', i, 'columns', j, 'field']),
    ),
  );
  return wrong;
}

/** The same of a file of the fields of enterprises. */
function unknownOfEnterprises(mapping: EnterpriseFile): Path[] {
  const known = new Set(ENTERPRISE_FIELDS.map((f) => f.name));
  return (['fields', 'choices'] as const).flatMap((part) =>
    Object.keys(mapping[part]).flatMap((field) => (known.has(field) ? [] : [[part, field]])),
  );
}

/** What mapping files say, as far as they can be read. */
class MappingFiles {
  readonly faults: MappingFault[] = [];
  readonly kinds: KindMapping[] = [];
  readonly enterprises: EnterpriseFile[] = [];
  readonly words: WordsFile[] = [];

  /** Reads one file; a bad one is reported with its line and left out. */
  read(file: string, source: string): void {
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
      this.faults.push({ message: text(en, zh), place: { file, line } });
    const yamlError = document.errors[0];
    if (yamlError) {
      fault(
        yamlError.linePos?.[0].line ?? 1,
        `Not valid YAML: ${yamlError.code}; check the indentation and quotes.`,
        `不是有效的 YAML（${yamlError.code}），请检查缩进和引号。`,
      );
      return;
    }
    const take = <T>(
      schema: z.ZodType<T>,
      into: T[],
      unknown: (read: T) => Path[],
      of: (read: T) => string,
    ) => {
      const plain: unknown = document.toJS();
      const result = schema.safeParse(plain);
      for (const { path, says } of misfits(schema, plain, result.error?.issues ?? [])) {
        const where = path.join('.') || 'top';
        fault(lineOf(path), `${where}: ${says.en}.`, `${where} 不符合格式：${says.zh}。`);
      }
      if (!result.success) return;
      const wrong = unknown(result.data);
      for (const path of wrong)
        fault(
          lineOf(path),
          `${path.join('.')}: ${of(result.data)} has no such field; see the file formats for its fields.`,
          `${path.join('.')}：${of(result.data)} 没有这个字段，请对照文件格式说明。`,
        );
      if (wrong.length === 0) into.push(result.data);
    };
    const base = file.split(/[\\/]/).at(-1);
    if (base === 'words.yaml')
      take(
        WordsSchema,
        this.words,
        () => [],
        () => base,
      );
    else if (base === 'enterprise.yaml')
      take(EnterpriseMappingSchema, this.enterprises, unknownOfEnterprises, () => base);
    else take(KindMappingSchema, this.kinds, unknownFields, ({ kind }) => kind);
  }
}

/**
 * Reads mapping files: the text of each by its name (`words.yaml`, `enterprise.yaml`, any other is of a kind).
 * A bad file is reported in `faults` with its line and left out; the others still work.
 * @param own files of a zone, which go before those of the package and add to them.
 * @throws ChainwrightError when the package's words.yaml or enterprise.yaml is missing or bad: nothing can be read without them.
 */
export function loadMappings(texts: MappingTexts, own: MappingTexts = {}): Mappings {
  const files = new MappingFiles();
  for (const [file, source] of Object.entries(own)) files.read(file, source);
  const before = { words: files.words.length, enterprises: files.enterprises.length };
  for (const [file, source] of Object.entries(texts)) files.read(file, source);
  if (files.words.length === before.words || files.enterprises.length === before.enterprises) {
    const first = files.faults.find((f) => /(words|enterprise)\.yaml$/.test(f.place.file ?? ''));
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
  return compileMappings(files.kinds, files.enterprises, files.words, files.faults);
}
