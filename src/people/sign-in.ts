import { betterAuth } from 'better-auth';
import { admin } from 'better-auth/plugins/admin';
import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements } from 'better-auth/plugins/admin/access';
import type { Kysely } from 'kysely';
import { ROLES, type Role } from '../model/role.js';

/** The header in which the server tells from which address a request comes; whatever a client sends in it is overwritten. */
export const ADDRESS_HEADER = 'x-chainwright-address';

/** Characters of a password at least: length before rules (NIST SP 800-63B, 5.1.1.2). */
export const PASSWORD_LENGTH = 12;
/** And at most, so that hashing one costs no more than another. */
export const PASSWORD_MOST = 128;

const DAY = 24 * 60 * 60;
/** An invitation is good for a week. */
const INVITATION_SECONDS = 7 * DAY;
/** A session ends after a week without use. */
const SESSION_SECONDS = 7 * DAY;
/** Tries at a password from one address, which a whole office may share, in so many seconds. */
const TRIES = { max: 10, window: 60 };

export interface SignInOptions {
  db: Kysely<unknown>;
  kind: 'sqlite' | 'postgres';
  /** Signs the cookies: at least 32 characters that nobody can guess. */
  secret: string;
  /** Where browsers find the pages: `https://chain.example.org`. */
  url: string;
  /** Takes the token that lets somebody set a password. */
  onToken: (email: string, token: string) => void;
}

/** Accounts and sessions by better-auth: nobody signs up by himself, an administrator invites. */
export function signIn({ db, kind, secret, url, onToken }: SignInOptions) {
  const access = createAccessControl(defaultStatements);
  const nothing = access.newRole({});
  const roles = Object.fromEntries(
    ROLES.map((role) => [role, role === 'administrator' ? access.newRole(adminAc.statements) : nothing]),
  ) as Record<Role, typeof nothing>;
  return betterAuth({
    appName: 'Chainwright',
    baseURL: url,
    secret,
    database: { db, type: kind },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH,
      maxPasswordLength: PASSWORD_MOST,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: INVITATION_SECONDS,
      sendResetPassword: async ({ user, token }) => onToken(user.email, token),
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: DAY },
    user: {
      additionalFields: {
        scope: { type: 'string', required: false, input: false },
        joined: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    plugins: [admin({ ac: access, roles, adminRoles: ['administrator'], defaultRole: 'enterprise' })],
    rateLimit: { enabled: true, customRules: { '/sign-in/email': TRIES } },
    advanced: {
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      cookiePrefix: 'chainwright',
      // The server refuses other sites on every route, by whichever of its names it was reached.
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
