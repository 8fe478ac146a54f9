import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export of a module. */
export interface Import {
  /** As written: a relative path or a package. */
  from: string;
  /** Whether only types come in, so that nothing is left of it at run time. */
  typesOnly: boolean;
}

export interface Module {
  /** Path from the repository's root, with slashes. */
  file: string;
  source: string;
  imports: Import[];
}

/** Reads a module's imports, static and dynamic, by the parser that Vite builds with. */
function readModule(file: string): Module {
  const source = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`);
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((e) => e.isType),
  }));
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap((e) => (e.moduleRequest ? [{ from: e.moduleRequest.value, typesOnly: e.isType }] : []));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    from: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typesOnly: false,
  }));
  return { file: file.split(path.sep).join('/'), source, imports: [...fixed, ...passedOn, ...dynamic] };
}

/** The modules of the program and of the page; tests are left out. */
export function readModules(): Module[] {
  return ['src', 'web/src']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((f) => path.join(root, f)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map(readModule);
}
