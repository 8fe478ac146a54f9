import type { FastifyInstance } from 'fastify';

/** The password of every account of the tests. */
export const PASSWORD = 'a long pass phrase';

let before = 0;

/**
 * Signs somebody in and gives the cookie: each time from an address of its own, as tries at a password are counted by
 * address in the whole process.
 */
export async function signedIn(app: FastifyInstance, email: string, password = PASSWORD): Promise<string> {
  before++;
  const entry = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { host: 'localhost:4680' },
    payload: { email, password },
    remoteAddress: `10.2.${Math.floor(before / 250)}.${before % 250}`,
  });
  return String(entry.headers['set-cookie']).split(';')[0]!;
}
