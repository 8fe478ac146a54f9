import type { Plan } from '../model/plan.js';
import { type Text, text } from '../model/text.js';
import type { Zone } from '../model/zone.js';

/** What `portal` of `zone.yaml` names and nobody knows: a park that the plan has not, an enterprise to hide that is not there. */
export function publicDoubts(
  { portal }: Zone,
  { parks }: Plan,
  directory: { hidesNobody: readonly string[] } | null,
): Text[] {
  const known = new Set(parks.map(({ id }) => id));
  return [
    ...Object.keys(portal?.parks.about ?? {}).flatMap((id) =>
      known.has(id)
        ? []
        : [
            text(
              `zone.yaml says something of the park ${id}, which the plan does not have; write one of ${[...known].join(', ')}.`,
              `zone.yaml 中的园区 ${id} 不在计划中；应为 ${[...known].join('、')} 之一。`,
            ),
          ],
    ),
    ...(directory?.hidesNobody ?? []).map((written) =>
      text(
        `zone.yaml hides “${written}” from the directory, which is nobody's name or code there; correct it.`,
        `zone.yaml 要求名录隐藏“${written}”，但名录中没有该名称或代码；请核对。`,
      ),
    ),
  ];
}
