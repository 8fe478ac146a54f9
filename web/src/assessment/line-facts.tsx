import { useMe } from '../api/queries.js';
import type { AssessmentLine, AssessmentPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './lines.module.css';

type Fact = AssessmentLine['facts'][number];

/** The facts that a verdict rests on, those of one name together; for the office each opens the cell that it stands in. */
export function LineFacts({ line, facts }: { line: AssessmentLine; facts: AssessmentPage['facts'] }) {
  const { t, say } = useWords();
  const nameOf = (fact: Fact) => say(facts[fact.field]?.name ?? { en: fact.field, zh: fact.field });
  const names = [...new Set(line.facts.map(nameOf))];
  return (
    <ul className={styles.facts} aria-label={t('facts')}>
      {names.map((name) => (
        <li key={name}>
          <span className="quiet">{name}</span>
          {line.facts
            .filter((fact) => nameOf(fact) === name)
            .map((fact) => (
              <FactDoor key={fact.field} fact={fact} says={facts[fact.field]?.says} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function FactDoor({
  fact: { source },
  says,
}: {
  fact: Fact;
  says: AssessmentPage['facts'][string]['says'] | undefined;
}) {
  const { say } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  const said = says ? say(says) : '—';
  if (source === null || isOwn) return <span>{said}</span>;
  return <Door to={{ fact: `${source.row}.${source.field}` }}>{said}</Door>;
}
