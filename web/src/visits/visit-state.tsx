import type { Visit } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

const SIGNS = { overdue: '■', undated: '◇', due: '▲', done: '✔' };

/** How a request stands, by sign and word; of an open one for how long. */
export function VisitState({ visit: { state, openDays } }: { visit: Visit }) {
  const { t } = useWords();
  return (
    <span>
      <span data-visit-state={state}>
        {SIGNS[state]} {t(`visitsState_${state}`)}
      </span>
      {state !== 'done' && (
        <div className="quiet">
          {openDays === null ? t('visitsOpenUndated') : t('visitsOpenFor', { days: number(openDays) })}
        </div>
      )}
    </span>
  );
}
