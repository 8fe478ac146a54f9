import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';
import { PartLoading } from './part-loading.js';

/** An answer, and what stands in its place while it is on the way or where it did not come. */
export function answerOf<Answer>({ data, error, isPending, refetch }: UseQueryResult<Answer>): {
  data: Answer | undefined;
  instead: ReactNode;
} {
  if (data !== undefined) return { data, instead: null };
  const instead = isPending ? <PartLoading /> : <Failed error={error} retry={() => void refetch()} />;
  return { data, instead };
}
