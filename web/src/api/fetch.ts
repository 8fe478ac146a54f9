import type { Problem, Text } from './types.js';

/** An answer that did not come: what went wrong, in both languages where the server said it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    /** The address asked. */
    readonly url: string,
    /** The HTTP status; null when the server could not be reached. */
    readonly status: number | null,
    readonly detail: Text | null,
  ) {
    super(`${url}: ${status ?? 'not reached'}`);
  }
}

/** Asks the server. Throws an `ApiError` when it is not reached or answers with a problem. */
export async function ask<Answer>(
  path: string,
  query: Record<string, string | null>,
  signal: AbortSignal,
): Promise<Answer> {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
  const url = given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError(url, null, null);
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => null)) as Problem | null;
    throw new ApiError(url, response.status, problem?.detail ?? null);
  }
  return (await response.json()) as Answer;
}
