import type { Day } from '../model/day.js';
import type { Text } from '../model/text.js';

/** One of the things that a filter offers. */
export interface Choice {
  id: string;
  name: Text;
}

/** An enterprise with its public fields; one that the zone does not publish is absent. */
export interface PublicFirm {
  name: string;
  nameEn: string | null;
  park?: Choice;
  layers?: Choice[];
  parts?: Text[];
  /** Titles that are not over; `ends` null: no end is stated. */
  titles?: (Choice & { ends: string | null })[];
  website?: string;
}

export const FILTERS = ['park', 'layer', 'title'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a reader asks of the directory. */
export type DirectoryAsked = Record<Filter | 'find', string> & { page: number };

/** What asks for the directory from its beginning. */
export const WHOLE_DIRECTORY: DirectoryAsked = { find: '', park: '', layer: '', title: '', page: 1 };

/** Enterprises of a page. */
const A_PAGE = 30;

/** The enterprises that the zone publishes, as known at the cut-off. */
export interface PublicDirectory {
  asOf: Day;
  /** What `hide` names that means nobody: a slip of the pen would leave somebody public. */
  hidesNobody: readonly string[];
  /** By name. */
  firms: readonly PublicFirm[];
  /** Those that a text means by any form of a published name or its pinyin, the best first: their places in `firms`. */
  find: (query: string) => readonly number[];
}

/** The part of the directory that was asked for. */
export interface DirectoryPage extends Pick<PublicDirectory, 'asOf' | 'hidesNobody'> {
  /** How many are listed in all, and how many of them were found. */
  listed: number;
  found: number;
  page: number;
  pages: number;
  firms: PublicFirm[];
  choices: Record<Filter, Choice[]>;
}

const VALUES: Record<Filter, (firm: PublicFirm) => readonly Choice[]> = {
  park: ({ park }) => (park ? [park] : []),
  layer: ({ layers }) => layers ?? [],
  title: ({ titles }) => titles ?? [],
};

/** A directory with what every page of it looks up, made once. */
export class DirectoryIndex {
  private readonly choices: Record<Filter, Choice[]>;
  /** The places of those whom a choice of a filter finds, by its id. */
  private readonly places: Record<Filter, ReadonlyMap<string, readonly number[]>>;

  constructor(private readonly directory: PublicDirectory) {
    const { firms } = directory;
    const of = <T>(make: (filter: Filter) => T) =>
      Object.fromEntries(FILTERS.map((f) => [f, make(f)])) as Record<Filter, T>;
    this.choices = of((f) => choicesOf(firms, VALUES[f]));
    this.places = of((f) => placesOf(firms, VALUES[f]));
  }

  /** The page that is asked for; the last one where it lies behind it. */
  page(asked: DirectoryAsked): DirectoryPage {
    const { asOf, hidesNobody, firms } = this.directory;
    const fit = this.fit(asked);
    const found = fit?.length ?? firms.length;
    const pages = Math.max(1, Math.ceil(found / A_PAGE));
    const page = Math.min(asked.page, pages);
    const [first, end] = [(page - 1) * A_PAGE, page * A_PAGE];
    return {
      asOf,
      hidesNobody,
      listed: firms.length,
      found,
      page,
      pages,
      firms: fit ? fit.slice(first, end).map((place) => firms[place]!) : firms.slice(first, end),
      choices: this.choices,
    };
  }

  /** The places of those that fit, in the order of the directory or of the search; null: all of them. */
  private fit(asked: DirectoryAsked): readonly number[] | null {
    const { find, firms } = this.directory;
    const chosen = FILTERS.filter((f) => asked[f] !== '');
    const lists = chosen
      .map((f) => this.places[f].get(asked[f]) ?? [])
      .toSorted((a, b) => a.length - b.length);
    const from = asked.find.trim() === '' ? lists[0] : find(asked.find);
    if (from === undefined) return null;
    return from.filter((place) =>
      chosen.every((f) => VALUES[f](firms[place]!).some(({ id }) => id === asked[f])),
    );
  }
}

const choicesOf = (firms: readonly PublicFirm[], valuesOf: (firm: PublicFirm) => readonly Choice[]) => {
  const choices = new Map<string, Choice>();
  for (const firm of firms) for (const { id, name } of valuesOf(firm)) choices.set(id, { id, name });
  return [...choices.values()];
};

function placesOf(firms: readonly PublicFirm[], valuesOf: (firm: PublicFirm) => readonly Choice[]) {
  const places = new Map<string, number[]>();
  firms.forEach((firm, place) => {
    for (const id of new Set(valuesOf(firm).map((choice) => choice.id))) {
      const own = places.get(id);
      if (own) own.push(place);
      else places.set(id, [place]);
    }
  });
  return places;
}
