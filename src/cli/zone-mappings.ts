import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadMappings, type Mappings, type MappingTexts } from '../intake/index.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { mappingTexts } from './assets.js';

/** The texts of a zone's own mapping files by their names below its folder, what was learnt of corrections first. */
export function zoneMappings(dir: string): MappingTexts {
  const folder = path.join(dir, 'mappings');
  // A folder that is there and cannot be read is a fault, not an empty one.
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const learntFirst = (name: string) => (name.startsWith('learnt-') ? 0 : 1);
  return Object.fromEntries(
    names
      .filter((n) => n.endsWith('.yaml'))
      .sort((a, b) => learntFirst(a) - learntFirst(b) || (a < b ? -1 : 1))
      .map((n) => [`mappings/${n}`, readFileSync(path.join(folder, n), 'utf8')]),
  );
}

/** Mappings that were made of a zone's own; few are in use at once. */
const made = new Map<string, Mappings>();
const KEPT = 8;

/**
 * The mappings of the package with a zone's own before them.
 * @throws ChainwrightError `bad-mappings` when one of the zone's own has a fault: a file read without it would be understood otherwise.
 */
export function mappingsWith(own: MappingTexts): Mappings {
  const key = JSON.stringify(own);
  const known = made.get(key);
  if (known) return known;
  const mappings = loadMappings(mappingTexts(), own);
  const fault = mappings.faults.find((f) => f.place.file !== undefined && f.place.file in own);
  if (fault) {
    const { file, line } = fault.place;
    const { en, zh } = fault.message;
    throw new ChainwrightError(
      'bad-mappings',
      text(`${file}, line ${line}: ${en}`, `${file} 第 ${line} 行：${zh}`),
      fault.place,
    );
  }
  if (made.size >= KEPT) made.delete(made.keys().next().value!);
  made.set(key, mappings);
  return mappings;
}

/**
 * Writes those of a zone's own mapping files that differ from what is there.
 * @throws ChainwrightError `not-kept` when the folder cannot be written to.
 */
export function keepMappings(dir: string, own: MappingTexts): void {
  const there = zoneMappings(dir);
  for (const [name, content] of Object.entries(own)) {
    if (there[name] === content) continue;
    const file = path.join(dir, name);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
    } catch (cause) {
      throw new ChainwrightError(
        'not-kept',
        text(
          `${file} cannot be written, and nothing was imported; let the server write there, or import without remembering the correction.`,
          `无法写入 ${file}，未导入任何内容；请为服务开放写入权限，或取消“记住更正”后再导入。`,
        ),
        { file },
        1,
        { cause },
      );
    }
  }
}
