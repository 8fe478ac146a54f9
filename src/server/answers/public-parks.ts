import { parkFinder } from '../../lenses/siting/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { newest } from '../../model/newest.js';
import type { PublicParks } from '../../portal/index.js';
import type { Desk } from '../desk.js';

/** The plan's parks with what `zone.yaml` says of them, and the figures that it publishes as they were known at the last cut-off. */
export async function publicParksOf(desk: Desk): Promise<PublicParks> {
  const { plan, zone } = desk.parts;
  const { figures = [], about = {}, contact } = zone.portal?.parks ?? {};
  const cutOff = figures.length === 0 ? undefined : (await desk.publications()).at(-1);
  const stated = cutOff && roomAt(cutOff);
  return {
    asOf: cutOff?.asOf ?? null,
    parks: plan.parks.map(({ id, name, focus }, i) => {
      const words = about[id];
      const row = stated?.(i);
      return {
        id,
        name,
        focus: focus ?? null,
        place: words?.place ?? null,
        offers: words?.offers ?? null,
        wanted: words?.wanted ?? null,
        contact: words?.contact ?? contact ?? null,
        ...(cutOff && figures.includes('free-land') && { freeLand: row?.number('land_free_mu') ?? null }),
        ...(cutOff && figures.includes('free-power') && { freePower: row?.number('power_free_kva') ?? null }),
      };
    }),
  };
}

/** The newest row of a list of parks about each park of the plan. */
function roomAt({ view, plan, asOf }: PlanQuestion) {
  const find = parkFinder(plan);
  const rows = view.statements('parks', asOf).filter((s) => s.text('park') !== null);
  const of = newest(rows, (s) => find(s.text('park')!));
  return (park: number) => of.get(park)?.[0];
}
