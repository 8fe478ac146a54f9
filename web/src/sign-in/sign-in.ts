import { tell } from '../api/fetch.js';

/** Starts a session. Throws an `ApiError`: 401 for a wrong e-mail or password, 429 after too many tries. */
export async function signIn(email: string, password: string): Promise<void> {
  await tell('POST', '/api/auth/sign-in/email', { email, password });
}

/** Ends the session; the page is loaded anew, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await tell('POST', '/api/auth/sign-out', {});
  location.assign('/');
}
