import type { FastifyInstance } from 'fastify';
import type { Role } from '../model/role.js';

/** Who may ask a route: anybody, the office with its leaders, or whoever has one of some roles. */
export type Audience = 'public' | 'office' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    audience?: Audience;
  }
  interface FastifyInstance {
    /** For whom each route is: `GET /api/overview`. */
    audiences: Map<string, Audience>;
    /** For whom every route of a library's plugin is, which cannot say it itself. */
    audienceOfAll?: Audience;
  }
}

const OFFICE: readonly Role[] = ['administrator', 'analyst', 'leader'];

/** Whether a route of an audience is for somebody of a role; null: somebody who has not signed in. */
export function isFor(audience: Audience, role: Role | null): boolean {
  if (audience === 'public') return true;
  return role !== null && (audience === 'office' ? OFFICE : audience).includes(role);
}

/** Stops the start when a route does not say for whom it is (law 13). Call it before any route is added. */
export function requireAudiences(app: FastifyInstance): void {
  app.decorate('audiences', new Map());
  app.addHook('onRoute', function (options) {
    const routes = [options.method].flat().map((method) => `${method} ${options.url}`);
    const audience = options.config?.audience ?? this.audienceOfAll;
    if (!audience) throw new Error(`route ${routes[0]} declares no audience: set config.audience`);
    options.config = { ...options.config, audience };
    for (const route of routes) app.audiences.set(route, audience);
  });
}
