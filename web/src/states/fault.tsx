import styles from './states.module.css';

/** What went wrong with what was just done; the place is there before it is needed, so that it is read out. */
export function Fault({ says }: { says: string | null }) {
  return (
    <p role="alert" className={says === null ? 'unseen' : styles.fault}>
      {says}
    </p>
  );
}
