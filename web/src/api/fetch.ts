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

/** The address of a question: the path with what is given of the query. */
export function urlOf(path: string, query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

/** Asks the server. Throws an `ApiError` when it is not reached or answers with a problem. */
function reach(path: string, query: Record<string, string | null>, signal: AbortSignal): Promise<Response> {
  return answered(urlOf(path, query), { signal });
}

async function answered(url: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, request);
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new ApiError(url, null, null);
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => null)) as Problem | null;
    throw new ApiError(url, response.status, problem?.detail ?? null);
  }
  return response;
}

/** Asks for an answer of the API. Throws as `reach` does. */
export async function ask<Answer>(...question: Parameters<typeof reach>): Promise<Answer> {
  return (await (await reach(...question)).json()) as Answer;
}

/** Asks for a text, such as a page of the server's own. Throws as `reach` does. */
export async function askText(...question: Parameters<typeof reach>): Promise<string> {
  return (await reach(...question)).text();
}

/** Hands a file to the server, as its bytes. Throws as `reach` does. */
export async function hand(path: string, file: File): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream' };
  await answered(urlOf(path, { name: file.name }), { method: 'POST', headers, body: file });
}

/** Tells the server to change something; null where it answers that it has, and nothing else. Throws as `reach` does. */
export async function tell<Answer>(
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer | null> {
  const said = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await answered(path, { method, ...said });
  return response.status === 204 ? null : ((await response.json()) as Answer);
}
