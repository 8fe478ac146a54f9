/** What people may be here. The public has no role: it does not sign in. */
export const ROLES = [
  'administrator',
  'analyst',
  'leader',
  'park-operator',
  'vehicle-maker',
  'enterprise',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role sees only its own of: one park, one enterprise; null: the whole zone. */
export function scopeOf(role: Role): 'park' | 'enterprise' | null {
  if (role === 'park-operator') return 'park';
  return role === 'vehicle-maker' || role === 'enterprise' ? 'enterprise' : null;
}
