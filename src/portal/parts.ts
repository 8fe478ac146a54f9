import type { Rulebooks } from '../lenses/ladder/index.js';
import type { Day } from '../model/day.js';
import type { Zone } from '../model/zone.js';

/** What the public pages are made of: rules, the zone's name and its folder of news, nothing of the register. */
export interface PortalParts {
  zone: Pick<Zone, 'name' | 'sample'>;
  rulebooks: Rulebooks;
  /** The zone's folder of news and policies; absent: there are none. */
  folder?: string;
  /** Whether the office takes messages here. */
  takesMessages?: boolean;
  /** The present day in the zone's time zone. */
  today: () => Day;
}

/** A page as it is sent. */
export interface PortalPage {
  status: 200 | 400 | 404;
  body: string;
}
