import { planText, readRulebooks, readTaxonomy } from '../../src/cli/assets.js';
import { answerFromTruth } from '../../src/cli/review-truth.js';
import { parsePlan, type PlanQuestion } from '../../src/lenses/plan/index.js';
import { parseDay } from '../../src/model/day.js';
import { importFiles } from '../../src/register/index.js';
import { generateSample } from '../../src/sample/index.js';
import { LiveOffice, type OfficeParts } from '../../src/server/index.js';
import { ask, emptyRegister, read } from '../office/office.js';
import { openSite, type Site } from './site.js';

/** The pages over a real register of the sample zone, and what the plan lens is asked there. */
export interface SampleSite extends Site {
  question: PlanQuestion;
  zone: OfficeParts['zone'];
}

/** Imports the sample of seed 7 into a register of its own and serves it; `answered`: with its questions answered as they are true. */
export async function openSampleSite(answered = false): Promise<SampleSite> {
  const taxonomy = readTaxonomy('auto-parts');
  const sample = generateSample({ seed: 7, taxonomy });
  const register = await emptyRegister();
  const files = sample.files.map(({ path, bytes }) => ({ bytes, reading: read(bytes, path) }));
  await importFiles(register, files, { actor: 'test' });
  if (answered) await answerFromTruth(register, sample.truth, 'test');
  const question = await ask(register, sample.truth.asOf);
  const zone = {
    name: sample.zone.name,
    time_zone: 'Asia/Shanghai',
    plan: 'plan.yaml',
    taxonomy: 'auto-parts',
    database: 'data/register.sqlite',
    as_of: sample.truth.asOf,
    sample: true,
  };
  const next = parsePlan(planText('wedz-2026-2030'), 'next-plan.yaml', question.plan);
  const today = () => parseDay('2026-01-20')!;
  const site = await openSite(
    new LiveOffice({
      register,
      zone,
      plan: question.plan,
      next,
      taxonomy,
      rulebooks: readRulebooks(),
      today,
    }),
  );
  return {
    ...site,
    question,
    zone,
    close: async () => {
      await site.close();
      await register.close();
    },
  };
}
