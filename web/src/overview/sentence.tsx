import type { Overview } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './sentence.module.css';
import { type Part, sentenceParts } from './sentence-parts.js';

/** What matters, said first; its figures stand out, and who it names can be opened. */
export function Sentence({ overview, goal }: { overview: Overview; goal: string | undefined }) {
  const { say } = useWords();
  const parts = sentenceParts(say(overview.status.sentence), [...overview.fallers, ...overview.risers]);
  return (
    <p className={styles.sentence} id="sentence">
      {parts.map((part, i) => (
        <SentencePart key={i} part={part} goal={goal} />
      ))}
    </p>
  );
}

function SentencePart({ part, goal }: { part: Part; goal: string | undefined }) {
  if (part.kind === 'figure') return <strong>{part.text}</strong>;
  if (part.kind === 'words' || goal === undefined) return part.text;
  return (
    <Door to={part.kind === 'late' ? { goal, show: 'late' } : { goal, enterprise: part.id }}>
      {part.text}
    </Door>
  );
}
