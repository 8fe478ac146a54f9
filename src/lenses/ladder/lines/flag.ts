import { FLAGS } from '../../../model/rulebook.js';
import { text } from '../../../model/text.js';
import type { Profile } from '../profile.js';
import { verdictOf } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

type Flag = (typeof FLAGS)[number];

const READ: Record<Flag, (p: Profile) => boolean | undefined> = {
  'quality.management_system_certificate': (p) => p.quality?.management_system_certificate,
  'field.strategic_emerging': (p) => p.field?.strategic_emerging,
  above_scale: (p) => p.above_scale,
};

const NO_QUALITY = {
  provincial_award: undefined,
  management_system_certificate: undefined,
  own_brand: undefined,
  standards_participation: undefined,
};
const NO_FIELD = {
  strategic_emerging: undefined,
  six_basics: undefined,
  fills_gap: undefined,
  key_chain: undefined,
};

const SET: Record<Flag, (p: Profile) => Profile> = {
  'quality.management_system_certificate': (p) => ({
    ...p,
    quality: { ...NO_QUALITY, ...p.quality, management_system_certificate: true },
  }),
  'field.strategic_emerging': (p) => ({
    ...p,
    field: { ...NO_FIELD, ...p.field, strategic_emerging: true },
  }),
  above_scale: (p) => ({ ...p, above_scale: true }),
};

/** A yes-or-no statement of the profile. */
export function flagLine({ condition }: LineQuestion): Line {
  const flag = condition.flag!;
  const read = READ[flag];
  return {
    judge: (p) => verdictOf(read(p) ?? null),
    asks: condition.says ?? text(flag, flag),
    found: (p) => {
      const value = read(p);
      if (value === undefined) return text('not known', '未知');
      return value ? text('yes', '是') : text('no', '否');
    },
    reads: [flag],
    figure: null,
    step: null,
    reach: (p) => ({ field: flag, from: read(p) === undefined ? null : 0, to: 1, profile: SET[flag](p) }),
  };
}
