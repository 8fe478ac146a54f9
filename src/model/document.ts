import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ChainwrightError } from './errors.js';
import { type Text, text } from './text.js';

/** What is wrong in a document, and the way to it. */
export interface Fault {
  path: readonly PropertyKey[];
  says: Text;
}

/** A fault with the line it stands on, counted from 1. */
export interface LocatedFault {
  line: number;
  path: string;
  says: Text;
}

/** What of a document its schema cannot see. */
export interface Beyond<T> {
  /** What is made of the document before the schema sees it. */
  prepare?: (document: unknown) => unknown;
  /** Faults of a document that fits its schema. */
  check?: (value: T) => readonly Fault[];
}

/** The document as JSON, which reads a thousand times as fast as YAML; undefined when it is not JSON. */
function asJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

const chinese = z.locales.zhCN();

/** What a schema says against a document, in both languages; a refinement of ours gives its Chinese words as its parameter `zh`. */
export function misfits<T>(
  schema: z.ZodType<T>,
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
): Fault[] {
  const { error } = schema.safeParse(document, { error: chinese.localeError });
  return issues.map((issue, i) => {
    const own = issue.code === 'custom' ? (issue.params?.['zh'] as string | undefined) : undefined;
    return {
      path: issue.path,
      says: text(issue.message, own ?? error?.issues[i]?.message ?? issue.message),
    };
  });
}

/** Faults with their lines: that of the deepest part of the way that exists. */
function located(source: string, faults: readonly Fault[]): LocatedFault[] {
  // To read a large document once more, only for its lines, takes longer than all else.
  if (faults.length === 0) return [];
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let n = path.length; n >= 0; n--) {
      const node: unknown = document.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return faults.map(({ path, says }) => ({ line: lineOf(path), path: path.map(String).join('.'), says }));
}

/**
 * Reads a document in YAML or JSON by its schema and gives it with everything that is wrong with it; the value is null when it
 * cannot be used.
 */
export function readDocument<T>(
  source: string,
  schema: z.ZodType<T>,
  { prepare = (document) => document, check = () => [] }: Beyond<T> = {},
): { value: T | null; faults: LocatedFault[] } {
  let plain = asJson(source);
  if (plain === undefined) {
    const document = parseDocument(source);
    const faults = document.errors.map((error) => {
      const what = error.message.split('\n')[0]!;
      const says = text(`not YAML: ${what}`, `不是有效的 YAML：${what}`);
      return { line: error.linePos?.[0].line ?? 1, path: '', says };
    });
    if (faults.length > 0) return { value: null, faults };
    plain = document.toJS() as unknown;
  }
  const prepared = prepare(plain);
  const parsed = schema.safeParse(prepared);
  const found = parsed.success ? check(parsed.data) : misfits(schema, prepared, parsed.error.issues);
  const usable = parsed.success && found.length === 0;
  return { value: usable ? parsed.data : null, faults: located(source, found) };
}

/** The error of a document that cannot be used: every fault with its file and line. `what`: what it is called. */
export function badDocument(
  code: string,
  what: Text,
  faults: readonly (LocatedFault & { file: string })[],
): ChainwrightError {
  const list = (language: 'en' | 'zh') =>
    faults.map((f) => `  ${f.file}:${f.line} ${f.path}: ${f.says[language]}`).join('\n');
  const { length } = faults;
  return new ChainwrightError(
    code,
    text(
      `${what.en} ${length === 1 ? 'has 1 fault' : `has ${length} faults`}; mend these lines and try again:\n${list('en')}`,
      `${what.zh}有 ${length} 处错误，请按行修改后重试：\n${list('zh')}`,
    ),
    faults[0] ? { file: faults[0].file, line: faults[0].line } : {},
  );
}
