import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { program } from '../src/cli/run.js';

const READMES = ['README.md', 'README.zh-CN.md'];

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'bench', 'test', 'web']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((f) => path.join(root, f)),
    )
    .filter((file) => file.endsWith('.md')),
];

/** The commands of the program that a document shows: lines of its sh blocks, and inline `chainwright …`. */
function commandsIn(document: string): string[] {
  const blocks = [...document.matchAll(/```sh\n([^]*?)```/g)].map((m) => m[1]!.replaceAll('\\\n', ' '));
  const lines = blocks.flatMap((block) => block.split('\n'));
  const run = lines.flatMap((line) => /^npm run (?:-s )?chainwright -- (.+)/.exec(line.trim())?.[1] ?? []);
  const inline = [...document.matchAll(/`chainwright ([^`]+)`/g)].map((m) => m[1]!);
  return [...run, ...inline];
}

const root = await program({
  now: () => new Date(0),
  out: () => undefined,
  log: () => undefined,
  progress: null,
  columns: 100,
  exitWith: () => undefined,
  env: {},
  user: 'test',
});

/** The command of a path of names; the empty one is the program itself. */
const commandOf = (names: readonly string[]): Command =>
  names.reduce((command, name) => command.commands.find((below) => below.name() === name)!, root);

/** What `--help` says of a command. */
const helpOf = (names: readonly string[]): string => commandOf(names).helpInformation();

const subcommandsOf = (names: readonly string[]): string[] =>
  commandOf(names).commands.map((below) => below.name());

/** What of a command line does not exist, as sentences; none when it can be typed as it stands. */
function faultsOf(line: string): string[] {
  const words = line.split(/ [#|>] ?/)[0]!.split(/\s+/);
  const command: string[] = [];
  for (const word of words) {
    const known = subcommandsOf(command);
    if (known.length === 0) break;
    // A command that has its own arguments beside commands below it, as `match NEED`.
    // Options of its own, as `place --zone DIR`: they are looked up below.
    if (word.startsWith('--')) break;
    if (!known.includes(word) && /^Usage: .*\[command\] [<[]/m.test(helpOf(command))) break;
    if (!known.includes(word)) return [`"${line}": no command "${[...command, word].join(' ')}"`];
    command.push(word);
  }
  const options = words.filter((w) => w.startsWith('--')).map((w) => w.split('=')[0]!);
  const help = helpOf(command);
  return options
    .filter((option) => !new RegExp(`${option}(?![\\w-])`).test(help))
    .map((option) => `"${line}": "${command.join(' ')}" has no ${option}`);
}

it('both READMEs are there and show commands', () => {
  for (const file of READMES) expect(commandsIn(readFileSync(file, 'utf8')).length, file).toBeGreaterThan(3);
});

describe.each(DOCUMENTS)('%s', (file) => {
  const document = readFileSync(file, 'utf8');

  it('shows only commands and options that exist', { timeout: 120_000 }, () => {
    expect(commandsIn(document).flatMap(faultsOf)).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...document.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((m) => m[1]!);
    const missing = links.filter(
      (link) => !/^[a-z]+:/.test(link) && !existsSync(path.join(path.dirname(file), link)),
    );
    expect(missing).toEqual([]);
  });

  it('names only files of the repository that are there', () => {
    const named = [
      ...document.matchAll(/`((?:src|web|test|scripts|docs|bench|plans|mappings|taxonomy)\/[^`\s*]*)`/g),
    ];
    expect(named.map((m) => m[1]!).filter((name) => !existsSync(name))).toEqual([]);
  });
});
