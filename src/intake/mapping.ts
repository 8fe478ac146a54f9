import type { Place } from '../model/errors.js';
import { fieldOf, KINDS, type KindName } from '../model/kinds.js';
import type { Text } from '../model/text.js';
import { headerKey, headerStem, plain } from './header-text.js';
import type { EnterpriseFile, KindMapping, WordsFile } from './mapping-schema.js';
import { UnitReader } from './unit.js';

/** The words of one choice, as they are compared. */
export interface ChoiceWords {
  choice: string;
  words: readonly string[];
}

/** How one kind of sheet is read. */
export interface KindReader {
  kind: KindName;
  when: readonly (readonly string[])[];
  key: readonly string[] | null;
  /** Header key → field; the kind's own fields before those of an enterprise. */
  strong: ReadonlyMap<string, string>;
  weak: ReadonlyMap<string, string>;
  yearBesidePeriod: ReadonlySet<string>;
  ignored: ReadonlySet<string>;
  choices: ReadonlyMap<string, readonly ChoiceWords[]>;
}

/** What is said of a column; a field of null: it is read by its words. */
interface SaidColumn {
  field: string | null;
  ignored: boolean;
}

/** A header row that is known as a whole, as it is compared. */
export interface KnownLayout {
  kind: KindName;
  columns: readonly (SaidColumn & { stem: string })[];
  /** Columns without a heading, by their letters. */
  unheaded: readonly (SaidColumn & { column: string })[];
}

/** The words of words.yaml, as they are compared. */
export interface Words {
  totals: readonly string[];
  notes: readonly string[];
  statedOn: readonly string[];
  absent: ReadonlySet<string>;
  absentUnlessName: ReadonlySet<string>;
  open: ReadonlySet<string>;
  instructions: readonly string[];
  ignoredHeaders: ReadonlySet<string>;
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
}

/** A fault of a mapping file, with its place; the file is left out and the others still work. */
export interface MappingFault {
  message: Text;
  place: Place;
}

/** All that intake knows of words: made by `loadMappings`. */
export interface Mappings {
  faults: readonly MappingFault[];
  kinds: readonly KindReader[];
  /** The nearest first. */
  layouts: readonly KnownLayout[];
  words: Words;
  units: UnitReader;
  /** Every header key of any kind, to tell a header from data. */
  headerWords: ReadonlySet<string>;
  credentialWords: readonly ChoiceWords[];
  levelWords: readonly ChoiceWords[];
}

type ByField = Record<string, readonly string[]>;
type Choices = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

function index(...layers: ByField[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const layer of layers)
    for (const [field, words] of Object.entries(layer))
      for (const word of words) if (!map.has(headerKey(word))) map.set(headerKey(word), field);
  return map;
}

/** A word without white space, quotes or hyphens, so that 专精特新“小巨人” holds 专精特新小巨人. */
export function choiceKey(text: string): string {
  return plain(text).replace(/["'“”‘’«»《》「」\-–—_]/g, '');
}

function choiceWords(choices: ReadonlyMap<string, readonly string[]>): ChoiceWords[] {
  return [...choices].map(([choice, words]) => ({
    choice,
    words: [choice, ...words].map(choiceKey),
  }));
}

/** The choice that a text names, null when none: the first in order of which it contains a word. */
export function findChoice(text: string, choices: readonly ChoiceWords[]): string | null {
  const key = choiceKey(text);
  return (
    choices.find((c) => c.words.includes(key))?.choice ??
    choices.find((c) => c.words.some((word) => key.includes(word)))?.choice ??
    null
  );
}

/** The words of choices together, those of earlier files first; the last file settles the order of the choices. */
function mergedChoices(layers: readonly Choices[]): Map<string, Map<string, readonly string[]>> {
  const merged = new Map<string, Map<string, readonly string[]>>();
  for (const layer of layers.toReversed())
    for (const [field, choices] of Object.entries(layer)) {
      const known = merged.get(field) ?? new Map<string, readonly string[]>();
      merged.set(field, known);
      for (const [choice, words] of Object.entries(choices))
        known.set(choice, [...words, ...(known.get(choice) ?? [])]);
    }
  return merged;
}

/** The words of several files together. */
function mergedWords(files: readonly WordsFile[]): WordsFile {
  const all = (key: Exclude<keyof WordsFile, 'units'>) => files.flatMap((f) => f[key]);
  const units = (key: Exclude<keyof WordsFile['units'], 'scales'>) => files.flatMap((f) => f.units[key]);
  return {
    totals: all('totals'),
    notes: all('notes'),
    stated_on: all('stated_on'),
    absent: all('absent'),
    absent_unless_name: all('absent_unless_name'),
    open: all('open'),
    instructions: all('instructions'),
    ignored_headers: all('ignored_headers'),
    true: all('true'),
    false: all('false'),
    units: {
      scales: Object.fromEntries(files.toReversed().flatMap((f) => Object.entries(f.units.scales))),
      currency: units('currency'),
      percent: units('percent'),
      counters: units('counters'),
      other: units('other'),
    },
  };
}

/** Puts checked mapping files together. Several files of one kind add to each other, the earlier first. */
export function compileMappings(
  files: readonly KindMapping[],
  enterprises: readonly EnterpriseFile[],
  wordFiles: readonly WordsFile[],
  faults: readonly MappingFault[],
): Mappings {
  const order = KINDS.map((k) => k.name);
  const names = [...new Set(files.map((f) => f.kind))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const kinds = names.map((name): KindReader => {
    const own = files.filter((f) => f.kind === name);
    const choices = mergedChoices([...own.map((f) => f.choices), ...enterprises.map((f) => f.choices)]);
    return {
      kind: name,
      when: own.flatMap((f) => f.when),
      key: own.find((f) => f.key)?.key ?? null,
      strong: index(...own.map((f) => f.fields), ...enterprises.map((f) => f.fields)),
      weak: index(...own.map((f) => f.weak)),
      yearBesidePeriod: new Set(own.flatMap((f) => f.year_beside_period).map(headerKey)),
      ignored: new Set(own.flatMap((f) => f.ignored).map(headerKey)),
      choices: new Map(
        [...choices].filter(([field]) => fieldOf(name, field)).map(([field, of]) => [field, choiceWords(of)]),
      ),
    };
  });
  const plainSet = (list: readonly string[]) => new Set(list.map(plain));
  const credentials = kinds.find((k) => k.kind === 'credentials')?.choices;
  const words = mergedWords(wordFiles);
  const units = new UnitReader(words.units);
  return {
    faults,
    kinds,
    layouts: files.flatMap(({ kind, layouts }) =>
      layouts.map(({ columns }) => ({
        kind,
        columns: columns.flatMap(({ heading, field = null, ignored = false }) =>
          heading === undefined ? [] : [{ stem: headerStem(heading, units), field, ignored }],
        ),
        unheaded: columns.flatMap(({ column, field = null, ignored = false }) =>
          column === undefined ? [] : [{ column, field, ignored }],
        ),
      })),
    ),
    words: {
      totals: words.totals.map(plain),
      notes: words.notes.map(plain),
      statedOn: words.stated_on.map(plain).sort((a, b) => b.length - a.length),
      absent: plainSet(words.absent),
      absentUnlessName: plainSet(words.absent_unless_name),
      open: plainSet(words.open),
      instructions: words.instructions.map(plain),
      ignoredHeaders: new Set(words.ignored_headers.map(headerKey)),
      yes: plainSet(words.true),
      no: plainSet(words.false),
    },
    units,
    headerWords: new Set(kinds.flatMap((k) => [...k.strong.keys(), ...k.weak.keys()])),
    credentialWords: credentials?.get('credential') ?? [],
    levelWords: credentials?.get('level') ?? [],
  };
}
