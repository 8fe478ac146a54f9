import { z } from 'zod';
import { ExchangeReadSchema, ExchangeWrittenSchema } from '../exchange/index.js';
import { EnterpriseMappingSchema, KindMappingSchema, WordsSchema } from '../intake/index.js';
import {
  CoverageSchema,
  GapsSchema,
  NetworkSchema,
  ScreenSchema,
  StressSchema,
} from '../lenses/chain/index.js';
import { AssessmentSchema, LadderSchema, ProfileSchema } from '../lenses/ladder/index.js';
import { InvitationSchema, MatchSchema, NeedListSchema } from '../lenses/match/index.js';
import { ChangesSchema, CollectionSchema, ExplanationSchema, StatusSchema } from '../lenses/plan/index.js';
import { MatchRulesSchema, ProcessesSchema, QualificationsSchema } from '../model/matching.js';
import { OutreachSchema, OverseasSchema } from '../lenses/outreach/index.js';
import { PlacingSchema } from '../lenses/siting/index.js';
import { HsCodesSchema, ReadinessRulesSchema } from '../model/overseas.js';
import { PlanSchema } from '../model/plan.js';
import {
  AdviceSchema,
  CentresSchema,
  RungSchema,
  RightClassesSchema,
  RuleSourcesSchema,
  SizeClassesSchema,
  VetoItemsSchema,
} from '../model/rulebook.js';
import { TaxonomySchema } from '../model/taxonomy.js';
import { ZoneSchema } from '../model/zone.js';
import { TruthSchema } from '../sample/index.js';
import { ListAnswerSchema } from './list-answer.js';
import { ContributionSchema, ContributionsSchema, OverviewSchema } from '../server/index.js';

const SCHEMAS = {
  plan: PlanSchema,
  zone: ZoneSchema,
  taxonomy: TaxonomySchema,
  'mapping-kind': KindMappingSchema,
  'mapping-enterprise': EnterpriseMappingSchema,
  'mapping-words': WordsSchema,
  rulebook: RungSchema,
  'rulebook-sources': RuleSourcesSchema,
  'rulebook-sizes': SizeClassesSchema,
  'rulebook-centres': CentresSchema,
  'rulebook-advice': AdviceSchema,
  'rulebook-rights': RightClassesSchema,
  'rulebook-veto': VetoItemsSchema,
  profile: ProfileSchema,
  assessment: AssessmentSchema,
  truth: TruthSchema,
  status: StatusSchema,
  explanation: ExplanationSchema,
  changes: ChangesSchema,
  collection: CollectionSchema,
  ladder: LadderSchema,
  coverage: CoverageSchema,
  gaps: GapsSchema,
  network: NetworkSchema,
  outreach: OutreachSchema,
  overseas: OverseasSchema,
  'overseas-hs-codes': HsCodesSchema,
  'overseas-readiness': ReadinessRulesSchema,
  stress: StressSchema,
  'stress-all': ScreenSchema,
  'matching-rules': MatchRulesSchema,
  'matching-qualifications': QualificationsSchema,
  'matching-processes': ProcessesSchema,
  match: MatchSchema,
  'match-list': NeedListSchema,
  invitation: InvitationSchema,
  place: PlacingSchema,
  dedupe: ListAnswerSchema,
  link: ListAnswerSchema,
  'exchange-read': ExchangeReadSchema,
  'exchange-written': ExchangeWrittenSchema,
  overview: OverviewSchema,
  contributions: ContributionsSchema,
  contribution: ContributionSchema,
};

/** The JSON Schemas of what users write and scripts read, by file name, made from the schemas that the code itself uses. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
