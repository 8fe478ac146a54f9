import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, type Module, readModules } from './modules.js';

const DOCUMENT = readFileSync('ARCHITECTURE.md', 'utf8');

interface Room {
  name: string;
  rooms: string[];
  packages: string[];
}

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1]!);

/** The rows of the table of rooms: the rules stand there and nowhere else. */
function readRooms(): Room[] {
  const [, table = ''] = /\n\| room .*\n\|[ -|]+\n((?:\|.*\n)+)/.exec(DOCUMENT) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1))
    .map(([name, , rooms, packages]) => ({
      name: quoted(name!)[0]!,
      rooms: quoted(rooms!),
      packages: quoted(packages!),
    }));
}

const ROOMS = readRooms();
const MODULES = readModules();

/** The room that a file stands in: the folder below src/, of a lens the two folders, or web. */
function roomOf(file: string): string {
  const [top, first, second] = file.split('/');
  if (top === 'web') return 'web';
  return first === 'lenses' ? `lenses/${second}` : first!;
}

const isRelative = ({ from }: Import): boolean => from.startsWith('.');

/** The file that a relative import names, below the repository's root. */
function targetOf(module: Module, { from }: Import): string {
  return path.posix.join(path.posix.dirname(module.file), from).replace(/\.js$/, '.ts');
}

/** Whether a room's table row and the doors of the others let a module have an import of another room. */
function mayImport(room: Room, module: Module, wanted: Import): boolean {
  const target = targetOf(module, wanted);
  const other = roomOf(target);
  if (other === room.name) return true;
  if (room.name === 'web') return wanted.typesOnly && room.rooms.some((door) => target === `src/${door}.ts`);
  if (!room.rooms.includes(other)) return false;
  if (room.name.startsWith('lenses/') && other !== 'model' && !wanted.typesOnly) return false;
  return other === 'model' || target === `src/${other}/index.ts`;
}

function packageOf({ from }: Import): string {
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [e.name] : []));
}

describe('the rooms of ARCHITECTURE.md', () => {
  it('are the folders that exist', () => {
    const below = folders('src').filter((name) => name !== 'lenses');
    const lenses = folders('src/lenses').map((name) => `lenses/${name}`);
    expect(ROOMS.map((r) => r.name).sort()).toEqual([...below, ...lenses, 'web'].sort());
  });

  it('are the words of the diagram, with "files" where they come from', () => {
    const [, diagram = ''] = /```\n([^`]*─►[^`]*)```/.exec(DOCUMENT) ?? [];
    const drawn = new Set(diagram.match(/[a-z]+(\/[a-z]+)?/g));
    for (const { name } of ROOMS) expect(drawn, name).toContain(name);
    const flow = [...diagram.matchAll(/(\S+) ─►|─► (\S+)/g)].flatMap((m) => [m[1], m[2]]);
    const strangers = flow.filter((word) => word && word !== 'files' && !ROOMS.some((r) => r.name === word));
    expect(strangers).toEqual([]);
  });

  it('import only from rooms above them in the table, and a lens from no other lens', () => {
    for (const [i, room] of ROOMS.entries()) {
      const above = ROOMS.slice(0, i).map((r) => r.name);
      const reached = room.rooms.map((name) => (name === 'server/api' ? 'server' : name));
      expect(above, room.name).toEqual(expect.arrayContaining(reached));
      if (room.name.startsWith('lenses/')) expect(reached.filter((r) => r.startsWith('lenses/'))).toEqual([]);
    }
  });
});

describe.each(ROOMS)('$name', (room) => {
  const modules = MODULES.filter((m) => roomOf(m.file) === room.name);

  it('imports only from the rooms that it may, by their doors', () => {
    const wrong = modules.flatMap((m) =>
      m.imports.filter((i) => isRelative(i) && !mayImport(room, m, i)).map((i) => `${m.file} → ${i.from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('uses exactly the packages that the table lists', () => {
    const used = new Set(modules.flatMap((m) => m.imports.filter((i) => !isRelative(i)).map(packageOf)));
    expect([...used].sort()).toEqual(room.packages.toSorted());
  });
});

it('only the command line reads the clock, the environment or chance', () => {
  const effects =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.(env|argv|exit|std)/;
  const wrong = MODULES.filter((m) => !['cli', 'web'].includes(roomOf(m.file)) && effects.test(m.source));
  expect(wrong.map((m) => m.file)).toEqual([]);
});

it('no file is longer than 400 lines', () => {
  expect(MODULES.filter((m) => m.source.split('\n').length > 401).map((m) => m.file)).toEqual([]);
});
