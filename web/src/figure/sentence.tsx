import type { Text } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './sentence.module.css';
import { type Part, sentenceParts } from './sentence-parts.js';

interface SentenceProps {
  id?: string;
  says: Text;
  /** The goal that it speaks of: whose contributions its names open. */
  goal: string | undefined;
  /** Those that it may name. */
  enterprises: { id: string; name: string }[];
}

/** What matters, said first; its figures stand out, and who it names can be opened. */
export function Sentence({ id, ...rest }: SentenceProps) {
  return (
    <p className={styles.sentence} id={id}>
      <SentenceText {...rest} />
    </p>
  );
}

/** The words of a sentence, without a place of their own. */
export function SentenceText({ says, goal, enterprises }: Omit<SentenceProps, 'id'>) {
  const { say } = useWords();
  return sentenceParts(say(says), enterprises).map((part, i) => (
    <SentencePart key={i} part={part} goal={goal} />
  ));
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
