import type { ReactNode } from 'react';
import { useStress } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { figure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { answerOf } from '../states/answer-of.js';
import { AdviceCard } from './advice-card.js';
import { Assumed } from './assumed.js';
import { ChangeCard } from './change-card.js';
import { useDays } from './days.js';
import { LinesCard } from './lines-card.js';
import { PlantStrip } from './plant-strip.js';
import { stressQuestion } from './stress-place.js';
import styles from './stress.module.css';

/** What the stop comes to: the sentence, plants, lines, what to do, what it would change, what is not known. */
export function Stop({ ask }: { ask: ReactNode }) {
  const { say } = useWords();
  const { data, instead } = answerOf(useStress(stressQuestion(usePlace())));
  return (
    <>
      {data && <Says>{say(data.says)}</Says>}
      {ask}
      {instead}
      {data && data.sites.length > 0 && (
        <>
          <PlantStrip plants={data.plants} />
          <Unknowns answer={data} />
          <LinesCard answer={data} />
          <AdviceCard advice={data.advice} />
          <ChangeCard answer={data} />
        </>
      )}
      {data && <Assumed assumptions={data.assumptions} />}
    </>
  );
}

/** The same with the usual stock, and the one unknown that is worth most to ask for. */
function Unknowns({
  answer: { usual, askFor, names, loss },
}: {
  answer: NonNullable<ReturnType<typeof useStress>['data']>;
}) {
  const { t, say, lang } = useWords();
  const { lasts, days } = useDays();
  const money = (cny: number | null) => (cny === null ? t('unknown') : written(figure(cny, 'CNY', lang)));
  if (!usual && !askFor) return null;
  return (
    <section className={`card ${styles.notes}`}>
      {usual && <p>◇ {t('stressWithUsual', { tts: lasts(usual.tts), loss: money(usual.loss.best) })}</p>}
      {askFor && (
        <p>
          ◇{' '}
          {t('stressAskFor', {
            name: names[askFor.id] ? say(names[askFor.id]!) : askFor.id,
            days: days(askFor.days),
            tts: lasts(askFor.tts),
            loss: money(askFor.loss ?? loss.best),
          })}
        </p>
      )}
    </section>
  );
}
