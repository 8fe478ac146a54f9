import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Lang } from '../format/index.js';
import { ask, askText } from './fetch.js';
import type {
  AssessmentPage,
  Cell,
  ChainGaps,
  ChainMap,
  ChainPart,
  CollectionPage,
  Contribution,
  Contributions,
  EnterpriseProfile,
  EnterprisesPage,
  GoalPage,
  ImportKinds,
  ImportPage,
  InvitationsPage,
  Me,
  LadderPage,
  NeedPage,
  NeedsPage,
  Overview,
  StressPage,
  StressScreen,
  OverseasPage,
  RegionsPage,
  ParksPage,
  ProjectsPage,
  VisitsPage,
  ReviewPage,
  StressMap,
  StressWhat,
  Tasks,
} from './types.js';

/** A page on a wall is left alone for days: it asks again every five minutes. */
const FRESH_MS = 5 * 60_000;

export const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: FRESH_MS, refetchInterval: FRESH_MS } },
});

/** Who is signed in, and whether anybody has to. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => ask<Me>('/api/me', {}, signal) });
}

/** Whether the reader may write in the register. */
export function useMayWrite(): boolean {
  const { data } = useMe();
  return data?.signIn === 'none' || ['administrator', 'analyst'].includes(data?.visitor?.role ?? '');
}

/** The overview of a day, or of the zone's own day when null. */
export function useOverview(asOf: string | null, enabled = true): UseQueryResult<Overview> {
  return useQuery({
    queryKey: ['overview', asOf],
    queryFn: ({ signal }) => ask<Overview>('/api/overview', { asOf }, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** Every contribution to a goal's figure. */
export function useContributions(
  goal: string,
  asOf: string | null,
  definition: string | null,
): UseQueryResult<Contributions> {
  const path = `/api/goals/${encodeURIComponent(goal)}/contributions`;
  return useQuery({
    queryKey: ['contributions', goal, asOf, definition],
    queryFn: ({ signal }) => ask<Contributions>(path, { asOf, definition }, signal),
  });
}

/** One contribution, down to the cells. */
export function useContribution(
  goal: string,
  enterprise: string,
  asOf: string | null,
  definition: string | null,
): UseQueryResult<Contribution> {
  const path = `/api/goals/${encodeURIComponent(goal)}/contributions/${encodeURIComponent(enterprise)}`;
  return useQuery({
    queryKey: ['contribution', goal, enterprise, asOf, definition],
    queryFn: ({ signal }) => ask<Contribution>(path, { asOf, definition }, signal),
  });
}

/** One goal in full. */
export function useGoalPage(goal: string, asOf: string | null): UseQueryResult<GoalPage> {
  return useQuery({
    queryKey: ['goal', goal, asOf],
    queryFn: ({ signal }) => ask<GoalPage>(`/api/goals/${encodeURIComponent(goal)}`, { asOf }, signal),
  });
}

/** The plan's tasks, with the things behind each. */
export function useTasks(asOf: string | null): UseQueryResult<Tasks> {
  return useQuery({
    queryKey: ['tasks', asOf],
    queryFn: ({ signal }) => ask<Tasks>('/api/tasks', { asOf }, signal),
  });
}

/** The returns of a period, of the newest one that is due when null. */
export function useCollection(period: string | null, asOf: string | null): UseQueryResult<CollectionPage> {
  return useQuery({
    queryKey: ['collection', period, asOf],
    queryFn: ({ signal }) => ask<CollectionPage>('/api/collection', { period, asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The ladder's board and the part of its list that a question asks for. */
export function useLadder(question: Record<string, string | null>): UseQueryResult<LadderPage> {
  return useQuery({
    queryKey: ['ladder', question],
    queryFn: ({ signal }) => ask<LadderPage>('/api/ladder', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** One firm held against a rung. */
export function useAssessment(
  enterprise: string,
  question: { rung: string | null; case: string | null; asOf: string | null },
): UseQueryResult<AssessmentPage> {
  return useQuery({
    queryKey: ['assessment', enterprise, question],
    queryFn: ({ signal }) =>
      ask<AssessmentPage>(`/api/ladder/${encodeURIComponent(enterprise)}`, question, signal),
  });
}

/** The map of the parts chain that a question asks for. */
export function useChainMap(question: Record<string, string | null>): UseQueryResult<ChainMap> {
  return useQuery({
    queryKey: ['chain', question],
    queryFn: ({ signal }) => ask<ChainMap>('/api/chain', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** Every single site stopped by itself. */
export function useStressScreen(asOf: string | null): UseQueryResult<StressScreen> {
  return useQuery({
    queryKey: ['stress-all', asOf],
    queryFn: ({ signal }) => ask<StressScreen>('/api/stress/all', { asOf }, signal),
  });
}

/** What stops when some stand still. */
export function useStress(question: Record<string, string | null>): UseQueryResult<StressPage> {
  return useQuery({
    queryKey: ['stress', question],
    queryFn: ({ signal }) => ask<StressPage>('/api/stress', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** One part of the chain. */
export function useChainPart(id: string, asOf: string | null): UseQueryResult<ChainPart> {
  return useQuery({
    queryKey: ['chain-part', id, asOf],
    queryFn: ({ signal }) => ask<ChainPart>('/api/chain/part', { id, asOf }, signal),
  });
}

/** A list of gaps of the chain, the part of it that a question asks for. */
export function useChainGaps(question: Record<string, string | null>): UseQueryResult<ChainGaps> {
  return useQuery({
    queryKey: ['chain-gaps', question],
    queryFn: ({ signal }) => ask<ChainGaps>('/api/chain/gaps', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** What can be stopped, by any form of a name. */
export function useStressWhat(find: string, asOf: string | null): UseQueryResult<StressWhat> {
  return useQuery({
    queryKey: ['stress-what', find, asOf],
    queryFn: ({ signal }) => ask<StressWhat>('/api/stress/what', { find, asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The partner regions. */
export function useRegions(asOf: string | null): UseQueryResult<RegionsPage> {
  return useQuery({
    queryKey: ['regions', asOf],
    queryFn: ({ signal }) => ask<RegionsPage>('/api/regions', { asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The needs that a question asks for. */
export function useNeeds(question: Record<string, string | null>): UseQueryResult<NeedsPage> {
  return useQuery({
    queryKey: ['needs', question],
    queryFn: ({ signal }) => ask<NeedsPage>('/api/needs', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** The zone's suppliers abroad, and the part of their list that a question asks for. */
export function useOverseas(question: Record<string, string | null>): UseQueryResult<OverseasPage> {
  return useQuery({
    queryKey: ['overseas', question],
    queryFn: ({ signal }) => ask<OverseasPage>('/api/overseas', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** The projects that a question asks for. */
export function useProjects(question: Record<string, string | null>): UseQueryResult<ProjectsPage> {
  return useQuery({
    queryKey: ['projects', question],
    queryFn: ({ signal }) => ask<ProjectsPage>('/api/projects', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** The requests and visits that a question asks for. */
export function useVisits(question: Record<string, string | null>): UseQueryResult<VisitsPage> {
  return useQuery({
    queryKey: ['visits', question],
    queryFn: ({ signal }) => ask<VisitsPage>('/api/visits', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** Parks and placements. */
export function useParks(asOf: string | null): UseQueryResult<ParksPage> {
  return useQuery({
    queryKey: ['parks', asOf],
    queryFn: ({ signal }) => ask<ParksPage>('/api/parks', { asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

/** One need with its suppliers; `all`: every one of them. */
export function useNeed(need: string, asOf: string | null, all: string | null): UseQueryResult<NeedPage> {
  return useQuery({
    queryKey: ['needs', need, asOf, all],
    queryFn: ({ signal }) => ask<NeedPage>(`/api/needs/${encodeURIComponent(need)}`, { asOf, all }, signal),
  });
}

/** What the enterprise that is signed in was invited to. */
export function useInvitations(): UseQueryResult<InvitationsPage> {
  return useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => ask<InvitationsPage>('/api/invitations', {}, signal),
  });
}

/** The files that wait, the work under way, which is looked at until it is done, and the sources. */
export function useImport(): UseQueryResult<ImportPage> {
  return useQuery({
    queryKey: ['import'],
    queryFn: ({ signal }) => ask<ImportPage>('/api/import', {}, signal),
    refetchInterval: ({ state }) => (state.data?.job?.state === 'running' ? 700 : FRESH_MS),
  });
}

/** What a sheet and a column can be corrected to, which stays as long as the page is open. */
export function useImportKinds(): UseQueryResult<ImportKinds> {
  return useQuery({
    queryKey: ['import-kinds'],
    queryFn: ({ signal }) => ask<ImportKinds>('/api/import/kinds', {}, signal),
    staleTime: Infinity,
  });
}

/** Doubtful pairs that are fetched at once. */
export const REVIEW_AT_ONCE = 20;

/** The review queue from a place on, and the newest decisions. */
export function useReview(kind: string | null, from: number): UseQueryResult<ReviewPage> {
  return useQuery({
    queryKey: ['review', kind, from],
    queryFn: ({ signal }) =>
      ask<ReviewPage>('/api/review', { kind, from: `${from}`, limit: `${REVIEW_AT_ONCE}` }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The enterprises, the part of them that a question asks for. */
export function useEnterprises(question: Record<string, string | null>): UseQueryResult<EnterprisesPage> {
  return useQuery({
    queryKey: ['enterprises', question],
    queryFn: ({ signal }) => ask<EnterprisesPage>('/api/enterprises', question, signal),
    placeholderData: keepPreviousData,
  });
}

/** What is known of one enterprise. */
export function useEnterprise(id: string | null, asOf: string | null): UseQueryResult<EnterpriseProfile> {
  return useQuery({
    queryKey: ['enterprise', id, asOf],
    queryFn: ({ signal }) =>
      ask<EnterpriseProfile>(`/api/enterprises/${encodeURIComponent(id ?? '')}`, { asOf }, signal),
    enabled: id !== null,
  });
}

/** Where what can be stopped is; asked for when the map is opened. */
export function useStressMap(asOf: string | null, enabled: boolean): UseQueryResult<StressMap> {
  return useQuery({
    queryKey: ['stress-map', asOf],
    queryFn: ({ signal }) => ask<StressMap>('/api/stress/map', { asOf }, signal),
    enabled,
  });
}

/** The monthly brief as a page. */
export function useBrief(lang: Lang, asOf: string | null): UseQueryResult<string> {
  return useQuery({
    queryKey: ['brief', lang, asOf],
    queryFn: ({ signal }) => askText('/api/brief', { lang, format: 'html', asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

/** One cell in its row. */
export function useFact(row: string, field: string): UseQueryResult<Cell> {
  const path = `/api/facts/${encodeURIComponent(row)}/${encodeURIComponent(field)}`;
  return useQuery({
    queryKey: ['fact', row, field],
    queryFn: ({ signal }) => ask<Cell>(path, {}, signal),
  });
}
