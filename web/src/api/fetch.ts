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

/** What was answered to who told or handed something; null where it says that it is done, and nothing else. */
const told = async <Answer>(response: Response): Promise<Answer | null> =>
  response.status === 204 ? null : ((await response.json()) as Answer);

/** Hands a file to the server, as its bytes. Throws as `reach` does. */
export async function hand<Answer>(path: string, file: Blob, name: string): Promise<Answer | null> {
  const headers = { 'content-type': 'application/octet-stream' };
  return told<Answer>(await answered(urlOf(path, { name }), { method: 'POST', headers, body: file }));
}

const say = (method: 'POST' | 'DELETE', path: string, body?: object): Promise<Response> => {
  const said = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return answered(path, { method, ...said });
};

/** Tells the server to change something; null where it answers that it has, and nothing else. Throws as `reach` does. */
export async function tell<Answer>(
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer | null> {
  return told<Answer>(await say(method, path, body));
}

/** Sends something and asks for the page that the server makes of it. Throws as `reach` does. */
export async function drawn(path: string, body: object): Promise<string> {
  return (await say('POST', path, body)).text();
}
