export { ACCOUNT_EVENTS, type AccountEvent, type EventsFound, NEWS_EVENTS } from './account-log.js';
export { People, type PeopleOptions } from './people.js';
export type { NewPerson, Person } from './person.js';
export type { ReadToken } from './read-tokens.js';
export { keptSecret } from './secret.js';
export { ADDRESS_HEADER } from './sign-in.js';
