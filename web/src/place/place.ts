import type { Lang } from '../format/index.js';

/** Where the reader is: all of it stands in the address, so that it can be sent and returned to. */
export interface Place {
  lang: Lang;
  /** The day asked, null for the zone's own. */
  asOf: string | null;
  /** The goal whose contributions are open. */
  goal: string | null;
  /** One of the goal's other definitions. */
  definition: string | null;
  /** The enterprise whose source rows are open. */
  enterprise: string | null;
  /** `late`: the late reporters of the goal instead of its contributions. */
  show: 'late' | null;
}

/** Reads a place from the query of an address; what it does not know it leaves out. */
export function parsePlace(search: string, preferred: Lang): Place {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  return {
    lang: lang === 'en' || lang === 'zh' ? lang : preferred,
    asOf: query.get('asOf'),
    goal: query.get('goal'),
    definition: query.get('definition'),
    enterprise: query.get('enterprise'),
    show: query.get('show') === 'late' ? 'late' : null,
  };
}

/** The query of a place: `?lang=zh&goal=G1`. */
export function searchOf(place: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(place)) if (value !== null) query.set(name, value);
  return `?${query.toString()}`;
}

/** One step towards the overview: from source rows to contributions, from contributions to the page. */
export function above(place: Place): Place {
  if (place.enterprise !== null) return { ...place, enterprise: null };
  return { ...place, goal: null, definition: null, show: null };
}
