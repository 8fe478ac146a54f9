import type { ProjectsPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { ListCard } from '../rows/list-card.js';
import { filterOf, KINDS, NO_PARK, PAGE_SIZE, STAGES } from './projects-question.js';
import { ProjectsTable } from './projects-table.js';

/** The projects that the filter of the address finds, by stage and the day since. */
export function ProjectsCard({ page }: { page: ProjectsPage }) {
  const { t, say } = useWords();
  const filter = filterOf(usePlace());
  return (
    <ListCard
      id="projects"
      title={t('projectsList')}
      note={t('projectsFound', { count: number(page.total), of: number(page.projects) })}
      filter={filter}
      search={t('projectsFilter')}
      fields={
        <>
          <Chooser
            name="stage"
            label={t('projectsStage')}
            value={filter.stage}
            options={STAGES.map((one) => [one, t(`projectsStage_${one}`)])}
          />
          <Chooser
            name="kind"
            label={t('projectsKind')}
            value={filter.kind}
            options={KINDS.map((one) => [one, t(`projectsKind_${one}`)])}
          />
          <Chooser
            name="park"
            label={t('projectsPark')}
            value={filter.park}
            options={[
              ...page.parks.map(({ id, name }) => [id, say(name)] as const),
              [NO_PARK, t('projectsNoPark')],
            ]}
          />
          <FindBox label={t('projectsSearch')} />
        </>
      }
      page={page}
      size={PAGE_SIZE}
      none={t('projectsNone')}
    >
      <ProjectsTable lines={page.lines} parks={page.parks} />
    </ListCard>
  );
}
