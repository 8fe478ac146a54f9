import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './fetch.js';
import type { Contribution, Contributions, Overview } from './types.js';

/** A page on a wall is left alone for days: it asks again every five minutes. */
const FRESH_MS = 5 * 60_000;

export const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: FRESH_MS, refetchInterval: FRESH_MS } },
});

/** The overview of a day, or of the zone's own day when null. */
export function useOverview(asOf: string | null): UseQueryResult<Overview> {
  return useQuery({
    queryKey: ['overview', asOf],
    queryFn: ({ signal }) => ask<Overview>('/api/overview', { asOf }, signal),
    placeholderData: keepPreviousData,
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
