import type { Goal } from '../api/types.js';
import { Amount, Change } from '../figure/amount.js';
import { DetailLine } from '../figure/detail-line.js';
import { Sign } from '../figure/state-sign.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

const SIGNS = { ahead: '●', within: '●', behind: '▲' } as const;
const COLOURS = { ahead: 'on-track', within: 'under-way', behind: 'at-risk' } as const;

/** What the plan asks for by now, and how far the figure is from it. */
export function PaceLine({ pace, unit }: { pace: NonNullable<Goal['pace']>; unit: string }) {
  const { t, lang } = useWords();
  const { at, target, basis, difference, state } = pace;
  const by = /^\d{4}-\d{2}(\/\d{2})?$/.test(at) ? periodName(at, lang) : at;
  return (
    <DetailLine
      label={t('paceBy', { at: by })}
      note={
        <>
          <Sign sign={SIGNS[state]} word={t(`pace_${state}`)} colour={COLOURS[state]} />{' '}
          <Change of={difference} unit={unit} /> · {t(`pace_${basis}`)}
        </>
      }
    >
      <Amount of={target} unit={unit} />
    </DetailLine>
  );
}
