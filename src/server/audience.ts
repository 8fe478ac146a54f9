import type { FastifyInstance } from 'fastify';

/** Who may ask a route: anybody, or the office's own people. */
export type Audience = 'public' | 'office';

declare module 'fastify' {
  interface FastifyContextConfig {
    audience?: Audience;
  }
}

/** Stops the start when a route does not say for whom it is (law 13). Call it before any route is added. */
export function requireAudiences(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.audience) return;
    throw new Error(`route ${String(route.method)} ${route.url} declares no audience: set config.audience`);
  });
}
