import type { GoalPage } from '../api/types.js';
import { Sentence, SentenceText } from '../figure/sentence.js';
import styles from './explanation-text.module.css';

/** The explanation in sentences: the first is read from afar, the others follow. */
export function ExplanationText({ page }: { page: GoalPage }) {
  const { explanation, risers, fallers } = page;
  const [first, ...rest] = explanation.says;
  const named = [
    ...explanation.moves.map((move) => move.enterprise),
    ...explanation.carriers.map((carrier) => carrier.enterprise),
    ...risers,
    ...fallers,
  ];
  const goal = explanation.goal;
  if (!first) return null;
  return (
    <div className={styles.text}>
      <Sentence id="sentence" says={first} goal={goal} enterprises={named} />
      {rest.map((says, i) => (
        <p key={i}>
          <SentenceText says={says} goal={goal} enterprises={named} />
        </p>
      ))}
    </div>
  );
}
