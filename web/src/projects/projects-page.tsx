import { useProjects } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { ProjectsCard } from './projects-card.js';
import { questionOf } from './projects-question.js';

/** The projects of the register by stage, from the first lead to the running plant. */
export default function ProjectsPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_projects')}>{() => <Projects />}</PageFrame>;
}

function Projects() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useProjects(questionOf(usePlace())));
  if (!data) return instead;
  return (
    <>
      <Says>{say(data.says)}</Says>
      {data.projects === 0 ? <p className="card">{t('projectsEmpty')}</p> : <ProjectsCard page={data} />}
    </>
  );
}
