import { z } from 'zod';
import { ProjectListSchema } from '../../lenses/siting/index.js';

/** `GET /api/projects?asOf&stage&kind&park&find&from&limit`: the projects of the register by stage, and the part of them that is asked for. */
export const ProjectsPageSchema = ProjectListSchema.extend({
  /** How many the register has, and how many are found. */
  projects: z.number(),
  total: z.number(),
  from: z.number(),
  truncated: z.boolean(),
  lines: ProjectListSchema.shape.projects,
});
export type ProjectsPage = z.infer<typeof ProjectsPageSchema>;
