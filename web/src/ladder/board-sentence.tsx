import { Fragment } from 'react';
import type { LadderPage } from '../api/types.js';
import { Says } from '../figure/says.js';
import { figure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { ALL } from './ladder-question.js';

/** How many hold which rung, how many of the titles end within a year, and who could apply in the next window. */
export function BoardSentence({ ladder }: { ladder: LadderPage }) {
  const { t, say } = useWords();
  const { rungs, windows } = ladder;
  const ending = rungs.reduce((sum, rung) => sum + rung.ending, 0);
  const window = windows.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))[0];
  const rung = rungs.find((r) => r.rung === window?.rung);
  return (
    <Says>
      {t('ladderTitles')}
      {rungs.toReversed().map(({ rung: id, name, holds }, i) => (
        <Fragment key={id}>
          {i > 0 && t('listComma')}
          {say(name)} <Figure to={{ title: id, holding: 'valid' }} firms={holds} />
        </Fragment>
      ))}
      {t('ladderOfThem')}
      <Figure to={{ holding: 'ending' }} firms={ending} />
      {t('ladderEnding', { months: ladder.months })}
      {window && rung && (
        <>
          {t('ladderWindow', { name: say(rung.name), opens: window.opens })}
          {(['ready', 'one-short', 'to-settle'] as const).map((distance, i) => (
            <Fragment key={distance}>
              {i > 0 && t('listComma')}
              {t(`distance_${distance}`)}{' '}
              <Figure to={{ next: rung.rung, distance }} firms={rung.climb[distance]} />
            </Fragment>
          ))}
          {t('sentenceStop')}
        </>
      )}
    </Says>
  );
}

/** A figure of the sentence: the firms that it counts stand behind it. */
function Figure({ to, firms }: { to: Parameters<typeof Door>[0]['to']; firms: number }) {
  const { lang } = useWords();
  return (
    <Door to={{ ...ALL, ...to }}>
      <strong>{written(figure(firms, 'firm', lang))}</strong>
    </Door>
  );
}
