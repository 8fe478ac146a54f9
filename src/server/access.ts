import type { FastifyInstance } from 'fastify';
import type { Role } from '../model/role.js';
import { type Text, text } from '../model/text.js';
import { isFor } from './audience.js';
import { sendProblem } from './problem.js';

/** Who asks. */
export interface Visitor {
  name: string;
  email: string;
  role: Role;
  /** The id of the one park or enterprise that the visitor sees; null: the whole zone. */
  scope: string | null;
  /** Whether a program asks, with a token that reads and changes nothing. */
  onlyReads?: boolean;
}

/** How it is known who asks. */
export interface Access {
  /** The visitor of a request; null when nobody has signed in. */
  visitorOf(headers: Headers): Promise<Visitor | null>;
}

/** No sign-in: whoever sits at this computer is its administrator. For this computer alone. */
export const OPEN: Access = {
  visitorOf: () => Promise.resolve({ name: '', email: '', role: 'administrator', scope: null }),
};

/** Who the register says has recorded something: the name and the address, which no two accounts share; without sign-in the role. */
export function actorOf({ name, email, role }: Pick<Visitor, 'name' | 'email' | 'role'>): string {
  return email === '' ? role : `${name} <${email}>`;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on public routes, where it is not looked up, and where nobody has signed in. */
    visitor: Visitor | null;
  }
}

const SIGN_IN = text('Sign in first.', '请先登录。');
const ONLY_READS = text(
  'A token reads and changes nothing: do this on the pages.',
  '令牌仅可读取，不能修改：请在页面中操作。',
);
const NOT_YOURS = text(
  'Your account may not see this: ask an administrator for the role that may.',
  '您的账号无权查看此内容：如有需要，请联系管理员调整角色。',
);

/** The headers of a request as the web's own type. */
export function headersOf(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}

/** Lets a request through to routes whose audience its visitor is of: others get 401 or 403 before anything is read. */
export function admitVisitors(app: FastifyInstance, access: Access): void {
  app.decorateRequest('visitor', null);
  app.addHook('onRequest', async (request, reply) => {
    const { audience } = request.routeOptions.config;
    // Only what no route answers has no audience; it is told that there is nothing.
    if (audience === undefined || audience === 'public') return;
    request.visitor = await access.visitorOf(headersOf(request.headers));
    if (request.visitor?.onlyReads && request.method !== 'GET' && request.method !== 'HEAD')
      return sendProblem(reply, 403, ONLY_READS, 'only-reads');
    if (isFor(audience, request.visitor?.role ?? null)) return;
    const [status, says]: [number, Text] = request.visitor ? [403, NOT_YOURS] : [401, SIGN_IN];
    return sendProblem(reply, status, says, status === 401 ? 'not-signed-in' : 'not-yours');
  });
}
