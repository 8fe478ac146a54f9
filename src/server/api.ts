import { z } from 'zod';
import {
  AssumptionSchema,
  GapSchema,
  LacksSchema,
  PartCoverageSchema,
  PartRefSchema,
  ScopeSchema,
  ScreenSchema,
  StressSchema,
} from '../lenses/chain/index.js';
import { AssessmentSchema, LadderRungSchema, LadderSchema } from '../lenses/ladder/index.js';
import { OutreachSchema } from '../lenses/outreach/index.js';
import {
  CollectionSchema,
  ExpirySchema,
  ExplanationSchema,
  GoalAnswerSchema,
  MoverSchema,
  StatusSchema,
  TaskDetailSchema,
} from '../lenses/plan/index.js';
import { ROLES } from '../model/role.js';
import { CASES } from '../model/rulebook.js';

/** What the HTTP API answers. The web application imports only the types of this file. */

export * from './api/audit.js';
export * from './api/changes.js';
export * from './api/corrections.js';
export * from './api/enterprises.js';
export * from './api/import.js';
export * from './api/inbox.js';
export * from './api/needs.js';
export * from './api/news.js';
export * from './api/overseas.js';
export * from './api/parks.js';
export * from './api/projects.js';
export * from './api/visits.js';
export * from './api/review.js';
export * from './api/settings.js';
export * from './api/tokens.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** `GET /api/overview?asOf=YYYY-MM-DD` */
export const OverviewSchema = z.object({
  status: StatusSchema,
  /** The day asked for when none is said, and the plan's last day: both are offered on the page. */
  defaultAsOf: z.string(),
  finalAsOf: z.string(),
  risers: z.array(MoverSchema),
  fallers: z.array(MoverSchema),
  /** Register totals: sources, rows, enterprises, questions waiting for review. */
  register: z.object({
    sources: z.number(),
    rows: z.number(),
    enterprises: z.number(),
    questions: z.number(),
  }),
});
export type Overview = z.infer<typeof OverviewSchema>;

/** `GET /api/goals/:goal?asOf`: one goal in full. */
export const GoalPageSchema = z.object({
  goal: GoalAnswerSchema,
  /** What moved it since the last report, and who carries the gap to the target. */
  explanation: ExplanationSchema,
  /** The titles that end within 12 months, soonest first. */
  expiries: z.array(ExpirySchema),
  risers: z.array(MoverSchema),
  fallers: z.array(MoverSchema),
  /** Who answers for it; null where the plan names nobody. */
  owner: TextSchema.nullable(),
});
export type GoalPage = z.infer<typeof GoalPageSchema>;

/** `GET /api/tasks?asOf`: the plan's tasks, each with the things in the register behind its milestones. */
export const TasksSchema = z.object({ asOf: z.string(), tasks: z.array(TaskDetailSchema) });
export type Tasks = z.infer<typeof TasksSchema>;

/** `GET /api/collection?period=2025-09&asOf`: the returns of a period, and the periods that can be asked for. */
export const CollectionPageSchema = CollectionSchema.extend({ periods: z.array(z.string()) });
export type CollectionPage = z.infer<typeof CollectionPageSchema>;

/** `GET /api/ladder?asOf&title&holding&next&distance&park&find&sort&from&limit`: the board, and a page of the firms that the filter finds. */
export const LadderPageSchema = LadderSchema.extend({
  /** Firms that are held against the ladder, and those of them that the filter finds. */
  firms: z.number(),
  total: z.number(),
  /** The place of the first line among those found; whether lines stand before or after those that are given. */
  from: z.number(),
  truncated: z.boolean(),
  /** The parks in which they stand, for a filter. */
  parks: z.array(TextSchema),
  /** The next filing window of each rung that has one in the zone's region. */
  windows: z.array(
    z.object({ rung: LadderRungSchema, opens: z.string(), closes: z.string(), seen: z.array(z.number()) }),
  ),
});
export type LadderPage = z.infer<typeof LadderPageSchema>;

/** `GET /api/ladder/:enterprise?rung&case&asOf`: one firm held against a rung. */
export const AssessmentPageSchema = z.object({
  enterprise: z.object({
    id: z.string(),
    name: z.string(),
    uscc: z.string().nullable(),
    park: TextSchema.nullable(),
    contact: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  asOf: z.string(),
  /** The rungs, each with the cases for which an edition is in force on the day. */
  rungs: z.array(z.object({ rung: z.string(), name: TextSchema, cases: z.array(z.enum(CASES)) })),
  /** The rung and the case asked. */
  rung: z.string(),
  case: z.enum(CASES),
  /** Null when no edition of the rung is in force on the day for the case. */
  assessment: AssessmentSchema.nullable(),
  /** What the facts of the assessment are and what they say, by field. */
  facts: z.record(z.string(), z.object({ name: TextSchema, says: TextSchema })),
  /** Facts that sources of one day state differently; they are left unknown. */
  conflicts: z.array(TextSchema),
});
export type AssessmentPage = z.infer<typeof AssessmentPageSchema>;

/** How a part of the chain stands in the whole zone; `few-sources`: several, of which one supplies nearly all. */
export const PART_STATES = [
  'several',
  'few-sources',
  'single-source',
  'false-second-source',
  'missing',
  'unknown',
  'not-needed',
] as const;
const PartStateSchema = z.enum(PART_STATES);

const FiguresSchema = ScopeSchema.omit({ rows: true });

/** A part on the map; of one that no plant needs, only what the zone makes is known. */
const PartTileSchema = z.object({
  part: PartRefSchema,
  state: PartStateSchema,
  value: z.number().nullable(),
  localSupplyRate: ScopeSchema.shape.localSupplyRate,
  suppliers: z.number(),
  /** The largest supplier. */
  first: z.string().nullable(),
  /** Firms of the zone that say they make it. */
  makers: z.number(),
});

/** `GET /api/chain?asOf&layer&plant&state&find`: the map of the parts chain, by layer and system. */
export const ChainMapSchema = z.object({
  asOf: z.string(),
  lacks: LacksSchema,
  /** What to import, where `lacks` says that something is missing. */
  says: TextSchema,
  /** Of the plant asked, or of all; the layers too. */
  total: FiguresSchema,
  layers: z.array(
    FiguresSchema.extend({
      systems: z.array(
        z.object({
          id: z.string(),
          name: TextSchema,
          figures: FiguresSchema.nullable(),
          tiles: z.array(PartTileSchema),
        }),
      ),
    }),
  ),
  /** Parts in each state, of the plant asked; gaps of the whole zone. */
  states: z.record(PartStateSchema, z.number()),
  gaps: z.object({ missing: z.number(), single: z.number(), falseSecond: z.number() }),
  /** Parts that the filter finds. */
  found: z.number(),
  plants: z.array(z.object({ id: z.string(), name: TextSchema })),
  allLayers: z.array(z.object({ id: z.string(), name: TextSchema })),
  assumptions: z.array(TextSchema),
});
export type ChainMap = z.infer<typeof ChainMapSchema>;

/** A row of a source, and the field of it that a figure is read from. */
const DoorSchema = z.object({ row: z.number(), field: z.string(), name: TextSchema });

/** A gap with its kind in words, and what to ask for. */
export const GapLineSchema = GapSchema.extend({ kind: TextSchema, ask: TextSchema });
export type GapLine = z.infer<typeof GapLineSchema>;

/** `GET /api/chain/part?id&asOf`: one part with who needs it and who supplies it, to the cells. */
export const ChainPartSchema = z.object({
  asOf: z.string(),
  part: PartRefSchema,
  layer: TextSchema,
  system: TextSchema,
  state: PartStateSchema,
  /** Null for a part that no plant needs. */
  coverage: PartCoverageSchema.omit({ rows: true }).nullable(),
  makers: z.number(),
  plants: z.array(z.object({ id: z.string(), name: TextSchema, doors: z.array(DoorSchema) })),
  gaps: z.array(GapLineSchema),
  assumptions: z.array(AssumptionSchema.shape.says),
});
export type ChainPart = z.infer<typeof ChainPartSchema>;

/** `GET /api/chain/gaps?asOf&list&layer&plant&find&sort&from&limit`: one list of gaps, and the part of it that is asked for. */
export const ChainGapsSchema = z.object({
  asOf: z.string(),
  lacks: LacksSchema,
  says: TextSchema,
  /** Gaps in each list, whatever the filter. */
  counts: z.object({ missing: z.number(), weak: z.number(), extend: z.number() }),
  total: z.number(),
  from: z.number(),
  truncated: z.boolean(),
  lines: z.array(GapLineSchema),
  plants: z.array(z.object({ id: z.string(), name: TextSchema })),
  layers: z.array(z.object({ id: z.string(), name: TextSchema })),
  assumptions: z.array(TextSchema),
});
export type ChainGaps = z.infer<typeof ChainGapsSchema>;
/** What stands behind an item or site of a stress answer, by what it tells of: rows, and the cells of the first of them. */
const TracedSchema = z.object({
  id: z.string(),
  of: z.enum(['demand', 'part', 'supply', 'recovery']),
  rows: z.number(),
  cells: z.array(z.object({ cell: z.string(), raw: z.string() })),
});

/** `GET /api/stress?stop&days&from&hold&approve&asOf`: what stops when some stand still; days are working days. */
export const StressPageSchema = StressSchema.extend({
  asOf: z.string(),
  /** The first day of the stop. */
  from: z.string().nullable(),
  trace: z.array(TracedSchema),
});
export type StressPage = z.infer<typeof StressPageSchema>;

/** `GET /api/stress/all?asOf`: every single site by itself. */
export const StressScreenSchema = ScreenSchema.extend({
  asOf: z.string(),
  from: z.string().nullable(),
  trace: z.array(TracedSchema),
});
export type StressScreen = z.infer<typeof StressScreenSchema>;

/** `GET /api/stress/what?find&asOf`: what can be stopped, the first of it, and how much there is. */
export const StressWhatSchema = z.object({
  total: z.number(),
  found: z.array(
    z.object({ kind: z.enum(['enterprise', 'park', 'region']), word: z.string(), sites: z.number() }),
  ),
});
export type StressWhat = z.infer<typeof StressWhatSchema>;

/** `GET /api/stress/map?asOf`: where what can be stopped is, in degrees; and of how many nobody knows. */
export const StressMapSchema = z.object({
  sites: z.array(
    z.object({
      name: z.string(),
      park: z.string().nullable(),
      longitude: z.number(),
      latitude: z.number(),
    }),
  ),
  withoutCoordinates: z.number(),
});
export type StressMap = z.infer<typeof StressMapSchema>;

const RegionSchema = OutreachSchema.shape.regions.element;
const LeadSchema = RegionSchema.shape.leads.element;

/** `GET /api/regions?asOf`: the partner regions; of the leads the first, and how many there are. */
export const RegionsPageSchema = OutreachSchema.extend({
  regions: z.array(
    RegionSchema.extend({
      leads: z.object({
        total: z.number(),
        first: z.array(
          z.object({
            part: LeadSchema.shape.part,
            firms: z.number(),
            first: LeadSchema.shape.firms,
          }),
        ),
      }),
    }),
  ),
});
export type RegionsPage = z.infer<typeof RegionsPageSchema>;

/** `GET /api/goals/:goal/contributions?asOf&order=risers|fallers|largest&limit&definition` */
export const ContributionsSchema = z.object({
  goal: z.string(),
  name: TextSchema,
  unit: z.string(),
  /** Null when nothing is known. */
  value: z.number().nullable(),
  through: z.string().nullable(),
  total: z.number(),
  truncated: z.boolean(),
  risers: z.array(MoverSchema),
  fallers: z.array(MoverSchema),
  all: z.array(MoverSchema),
});
export type Contributions = z.infer<typeof ContributionsSchema>;

/** `GET /api/facts/:row/:field`: a cell in the row that it stands in, with the header above; the cell is marked. */
export const CellSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  row: z.number(),
  cell: z.string(),
  raw: z.string(),
  statedOn: z.string().nullable(),
  trust: z.string(),
  /** How the row came to this enterprise. */
  decision: TextSchema,
  cells: z.array(z.object({ column: z.string(), header: z.string(), raw: z.string(), marked: z.boolean() })),
});
export type Cell = z.infer<typeof CellSchema>;

/** One row of a source behind a contribution, with what it adds. */
export const SourceRowSchema = CellSchema.extend({ amount: z.number(), period: z.string().nullable() });
export type SourceRow = z.infer<typeof SourceRowSchema>;

/** `GET /api/goals/:goal/contributions/:enterprise?asOf&definition` */
export const ContributionSchema = z.object({
  goal: z.string(),
  enterprise: z.object({ id: z.string(), name: z.string(), uscc: z.string().nullable() }),
  value: z.number(),
  unit: z.string(),
  sources: z.array(SourceRowSchema),
});
export type Contribution = z.infer<typeof ContributionSchema>;

const RoleSchema = z.enum(ROLES);

/** `GET /api/me`: who is signed in, and whether anybody has to: `first` while there is no account. */
export const MeSchema = z.object({
  signIn: z.enum(['none', 'first', 'needed']),
  visitor: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: RoleSchema,
      scope: z.string().nullable(),
    })
    .nullable(),
});
export type Me = z.infer<typeof MeSchema>;

/** `GET /api/people`: the accounts, and the parks that one may be tied to. One that has not joined waits for its password. */
export const PeopleSchema = z.object({
  parks: z.array(z.object({ id: z.string(), name: TextSchema })),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: RoleSchema,
      scope: z.string().nullable(),
      joined: z.boolean(),
    }),
  ),
});
export type People = z.infer<typeof PeopleSchema>;

/** `POST /api/people`, `POST /api/people/:id/link`: what sets the password once, for a week. */
export const InvitationSchema = z.object({ token: z.string() });
export type Invitation = z.infer<typeof InvitationSchema>;

/** Every error of the API (RFC 9457, in both languages). */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: TextSchema,
});
export type Problem = z.infer<typeof ProblemSchema>;
