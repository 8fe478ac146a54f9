export { capacitiesOf } from './capacities-of.js';
export { writeCapacity } from './capacity.js';
export { type CertificateDocument, writeCertificate } from './certificate.js';
export { certificatesOf } from './certificates-of.js';
export { writeDemand } from './demand.js';
export { demandsOf, type KnownNeed } from './demands-of.js';
export { writeGate } from './gate.js';
export { sitesOf } from './sites-of.js';
export { REASONS, type Selection } from './left-out.js';
export { type MaterialNumber, readMaterials } from './materials.js';
export { NO_PARTNERS, type Partners, readPartners } from './partners.js';
export { type ExchangeReading, readExchange } from './read.js';
export { intakeRows } from './rows.js';
export {
  type ExchangeRead,
  ExchangeReadSchema,
  type ExchangeWritten,
  ExchangeWrittenSchema,
} from './answer.js';
