import { isNode, LineCounter, parseDocument } from 'yaml';
import { ChainwrightError } from '../../../model/errors.js';
import { type Text, text } from '../../../model/text.js';
import { type Network, NetworkSchema } from './network.js';
import { type Fault, networkFaults } from './network-faults.js';

/** One thing wrong with a network file: where, what, and what would be right. */
export interface NetworkFault {
  line: number;
  path: string;
  says: Text;
}

/** The document as JSON, which reads a thousand times as fast as YAML; undefined when it is not JSON. */
function asJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** Finds the lines of faults: read as YAML, which JSON is too, and only when there is a fault. */
function located(source: string, found: readonly { path: readonly PropertyKey[]; says: Text }[]) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  /** The line of the deepest part of a path that exists. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let n = path.length; n >= 0; n--) {
      const node: unknown = document.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return found.map((f) => ({ line: lineOf(f.path), path: f.path.map(String).join('.'), says: f.says }));
}

/** Reads a network and gives it with everything that is wrong with it; it is null when it cannot be used. */
export function readNetwork(source: string): { network: Network | null; faults: NetworkFault[] } {
  let document = asJson(source);
  if (document === undefined) {
    const yaml = parseDocument(source, { lineCounter: new LineCounter() });
    if (yaml.errors.length > 0)
      return {
        network: null,
        faults: yaml.errors.map((e) => {
          const what = e.message.split('\n')[0];
          return {
            line: e.linePos?.[0].line ?? 1,
            path: '',
            says: text(`not YAML: ${what}`, `不是有效的 YAML：${what}`),
          };
        }),
      };
    document = yaml.toJS() as unknown;
  }
  const parsed = NetworkSchema.safeParse(document);
  const found: readonly (Fault | { path: PropertyKey[]; says: Text })[] = parsed.success
    ? networkFaults(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({
        path,
        says: text(message, `不符合网络文件格式：${message}`),
      }));
  if (found.length > 0 || !parsed.success) return { network: null, faults: located(source, found) };
  return { network: parsed.data, faults: [] };
}

/**
 * The network of a file.
 * @throws ChainwrightError `bad-network` that names every fault with its line.
 */
export function parseNetwork(source: string, file: string): Network {
  const { network, faults } = readNetwork(source);
  if (network) return network;
  const list = (language: 'en' | 'zh') =>
    faults.map((f) => `  ${file}:${f.line} ${f.path}: ${f.says[language]}`).join('\n');
  throw new ChainwrightError(
    'bad-network',
    text(
      `The network has ${faults.length} fault${faults.length === 1 ? '' : 's'}; mend these lines and try again:\n${list('en')}`,
      `网络文件有 ${faults.length} 处错误，请按行修改后重试：\n${list('zh')}`,
    ),
    { file, ...(faults[0] ? { line: faults[0].line } : {}) },
  );
}
