import type { z } from 'zod';
import { ProjectListSchema } from '../../lenses/siting/index.js';

/** `GET /api/projects?asOf`: every project of the register, by stage. */
export const ProjectsPageSchema = ProjectListSchema;
export type ProjectsPage = z.infer<typeof ProjectsPageSchema>;
