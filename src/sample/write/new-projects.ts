import type { Day } from '../../model/day.js';
import type { Project } from '../invent/projects.js';
import type { NewProject } from '../invent/new-projects.js';
import { decimal } from './damage.js';
import type { Document } from './sheet.js';
import { dayText, titledSheet } from './titles.js';
import { PROJECT_KIND_NAMES, STAGE_NAMES } from './office-files.js';

/** The lists of autumn: projects that are new and have no park yet, as they stood in September and in October. */
export function writeNewProjects(projects: readonly NewProject[]): Document[] {
  const header =
    '序号|项目名称|投资方|项目类型|产品|落地园区|总投资（万元）|预计产值（万元）|带动就业|用地（亩）|用电容量（kVA）|进展阶段|阶段日期|意向落地时间'.split(
      '|',
    );
  const list = (
    path: string,
    statedOn: Day,
    stageOf: (p: NewProject) => Pick<Project, 'stage' | 'stageDay'> | null,
  ): Document => {
    const sheet = titledSheet('新增项目', '新增待落地项目', statedOn, header);
    for (const p of projects) {
      const at = stageOf(p);
      if (!at) continue;
      sheet.row(p.investor, [
        sheet.rows.length - 2,
        p.name,
        p.investor.name,
        PROJECT_KIND_NAMES[p.kind],
        p.part.zh,
        null,
        Number(decimal(p.investment, '万元')),
        Number(decimal(p.expectedOutput, '万元')),
        p.jobs,
        p.landMu,
        p.powerKva,
        STAGE_NAMES[at.stage],
        dayText(at.stageDay, 'iso'),
        p.wantedBy,
      ]);
    }
    return { path, format: 'xlsx', sheets: [sheet] };
  };
  return [
    list('项目/新增项目_2025年9月.xlsx', '2025-09-08' as Day, (p) => p.before),
    list('项目/新增项目_2025年10月.xlsx', '2025-10-27' as Day, (p) => p),
  ];
}
