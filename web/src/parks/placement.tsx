import type { ParksPage, Text } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { OverrideForm } from './override-form.js';
import styles from './parks.module.css';

interface PlacementProps {
  project: ParksPage['projects'][number];
  page: ParksPage;
  mayWrite: boolean;
}

/** A project that asks for a park: where it goes and why; behind it what it hangs on, what it would take elsewhere, and an officer's word. */
export function Placement({ project, page, mayWrite }: PlacementProps) {
  const { t, say } = useWords();
  const park = page.parks.find((p) => p.park === project.park);
  const amount = (n: number | null) => (n === null ? t('unknown') : number(n));
  return (
    <details className={styles.placement} data-project={project.id} open={park === undefined}>
      <summary>
        <strong>{project.name}</strong> <span>{park ? `→ ${say(park.name)}` : t('parksNoPark')}</span>
        {project.conditions.length > 0 && <span className="quiet"> {t('parksOnCondition')}</span>}
      </summary>
      <p className="quiet">
        {t('parksNeeds', { land: amount(project.need.land), power: amount(project.need.power) })}
      </p>
      <p>{say(project.reason)}</p>
      <Sentences title={t('parksCondition')} of={project.conditions} />
      <Sentences title={t('parksElsewhere')} of={project.alternatives.map((a) => a.says)} />
      <Sentences title={t('parksRelax')} of={project.relax.map((r) => r.says)} />
      {mayWrite && <OverrideForm project={project} parks={page.parks} />}
    </details>
  );
}

function Sentences({ title, of }: { title: string; of: readonly Text[] }) {
  const { say } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {of.map((s) => (
          <li key={s.en}>{say(s)}</li>
        ))}
      </ul>
    </>
  );
}
