import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { planText, readMatching, readOverseas, readRulebooks, readTaxonomy } from '../../src/cli/assets.js';
import { clerkOf } from '../../src/cli/clerk.js';
import { parsePlan, type PlanQuestion } from '../../src/lenses/plan/index.js';
import { parseDay } from '../../src/model/day.js';
import { parseParkMap } from '../../src/model/park-map.js';
import type { People } from '../../src/people/index.js';
import { openRegister, type Register } from '../../src/register/index.js';
import { PARK_MAP } from '../../src/sample/index.js';
import { LiveOffice, type OfficeParts } from '../../src/server/index.js';
import { ask, tempFolder, tickingClock } from '../office/office.js';
import { openSite, type Site } from './site.js';

/** The pages over a real register of the sample zone, and what the plan lens is asked there. */
export interface SampleSite extends Site {
  question: PlanQuestion;
  register: Register;
  zone: OfficeParts['zone'];
  /** The zone folder. */
  folder: string;
}

/** Serves a register of the sample of seed 7 of its own; `answered`: with its questions answered as they are true. */
export async function openSampleSite(answered = false, people?: People): Promise<SampleSite> {
  const taxonomy = readTaxonomy('auto-parts');
  const sample = inject('sample');
  const folder = tempFolder();
  const file = path.join(folder, 'register.sqlite');
  copyFileSync(sample[answered ? 'answered' : 'imported'], file);
  const register = await openRegister(file, tickingClock('2026-01-21T00:00:00Z'));
  const question = await ask(register, sample.asOf);
  const zone = {
    name: sample.name,
    time_zone: 'Asia/Shanghai',
    plan: 'plan.yaml',
    taxonomy: 'auto-parts',
    database: 'data/register.sqlite',
    as_of: sample.asOf,
    messages_kept_months: 12,
    sample: true,
  };
  const next = parsePlan(planText('wedz-2026-2030'), 'next-plan.yaml', question.plan);
  const rulebooks = readRulebooks();
  const today = () => parseDay('2026-01-20')!;
  const site = await openSite(
    new LiveOffice({
      register,
      zone,
      plan: question.plan,
      next,
      taxonomy,
      rulebooks,
      matching: readMatching(readTaxonomy('auto-parts')),
      overseas: readOverseas(taxonomy),
      parkMap: parseParkMap(
        PARK_MAP,
        'parks.geojson',
        question.plan.parks.map(({ id }) => id),
      ),
      today,
    }),
    {
      ...(people && { people }),
      clerk: clerkOf(register, folder),
      setup: {
        published: null,
        signIn: people !== undefined,
        databaseFromEnvironment: false,
        mappings: () => [],
        mail: null,
        versions: { chainwright: '0.1.0', node: 'v22' },
      },
      portal: { zone, rulebooks, today, folder: path.join(folder, 'portal') },
      now: () => new Date('2026-01-20T02:00:00Z'),
    },
  );
  return {
    ...site,
    question,
    register,
    zone,
    folder,
    close: async () => {
      await site.close();
      await register.close();
    },
  };
}
