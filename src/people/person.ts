import type { Role } from '../model/role.js';

/** Somebody with an account. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The id of the park or enterprise that the role is tied to; null where it sees the whole zone. */
  scope: string | null;
  /** Whether a password has been set: until then the invitation waits. */
  joined: boolean;
}

/** What is said of somebody who is to have an account. */
export type NewPerson = Pick<Person, 'name' | 'email' | 'role' | 'scope'>;
