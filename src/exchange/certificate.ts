import { z } from 'zod';
import type { Day, EndDay } from '../model/day.js';
import type { Bpn } from './bpn.js';
import { Bpnl, DayWritten, SiteBpn, Timestamp } from './property.js';
import { problem, type Problem } from './problem.js';

/** `urn:samm:io.catenax.business_partner_certificate:3.1.0#BusinessPartnerCertificate`. */
export const CertificateSchema = z.object({
  businessPartnerNumber: Bpnl,
  type: z.object({ certificateType: z.string(), certificateVersion: z.string().optional() }),
  registrationNumber: z.string(),
  areaOfApplication: z.string().optional(),
  enclosedSites: z
    .array(z.object({ enclosedSiteBpn: SiteBpn, areaOfApplication: z.string().optional() }))
    .optional(),
  validFrom: DayWritten,
  validUntil: DayWritten,
  issuer: z.object({ issuerName: z.string(), issuerBpn: Bpnl.optional() }).optional(),
  trustLevel: z.enum(['none', 'low', 'high', 'trusted'], { error: 'bad-choice' }),
  validator: z.object({ validatorName: z.string().optional(), validatorBpn: Bpnl.optional() }).optional(),
  uploader: Bpnl.optional(),
  document: z.object({
    creationDate: Timestamp,
    documentID: z.string(),
    contentType: z.string(),
    contentBase64: z
      .string()
      .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'bad-base64'),
  }),
});

export type CertificatePayload = z.infer<typeof CertificateSchema>;

/** The day by which the model writes that a certificate never ends. */
const NEVER = '9999-12-31';

/** The file of a certificate, as the office keeps it. */
export interface CertificateDocument {
  /** Its SHA-256. */
  id: string;
  createdAt: string;
  contentType: string;
  contentBase64: string;
}

/** What the register knows of a certificate that can be written. */
export interface Certificate {
  partner: Bpn;
  title: string;
  number: string;
  scope: string | null;
  sites: readonly Bpn[];
  validFrom: Day;
  validUntil: EndDay;
  issuer: string | null;
  document: CertificateDocument;
}

const STANDARD = /\b(?:IATF|ISO\/TS|ISO\/IEC|ISO|IEC|GB\/T|GB|VDA)[ -]?\d+(?:[.-]\d+)?\b(?::(\d{4}))?/gi;

/** The standard and its edition that a title names; the title itself where it names none or several. */
export function certificateType(title: string): CertificatePayload['type'] {
  const named = [...title.normalize('NFKC').matchAll(STANDARD)];
  if (named.length !== 1) return { certificateType: title };
  const [whole, edition] = named[0]!;
  const standard = edition === undefined ? whole : whole.slice(0, -edition.length - 1);
  return { certificateType: standard, ...(edition === undefined ? {} : { certificateVersion: edition }) };
}

/** A certificate as payload. Its trust level is none: the office has not had it validated. */
export function writeCertificate(c: Certificate): CertificatePayload {
  return {
    businessPartnerNumber: c.partner,
    type: certificateType(c.title),
    registrationNumber: c.number,
    ...(c.scope === null ? {} : { areaOfApplication: c.scope }),
    ...(c.sites.length === 0 ? {} : { enclosedSites: c.sites.map((site) => ({ enclosedSiteBpn: site })) }),
    validFrom: c.validFrom,
    validUntil: c.validUntil === 'open' ? NEVER : c.validUntil,
    ...(c.issuer === null ? {} : { issuer: { issuerName: c.issuer } }),
    trustLevel: 'none',
    document: {
      creationDate: c.document.createdAt,
      documentID: c.document.id,
      contentType: c.document.contentType,
      contentBase64: c.document.contentBase64,
    },
  };
}

/** What a payload says of a certificate, in the words of the register; its document is left where it is. */
export interface CertificateFacts {
  partner: Bpn;
  title: string;
  number: string;
  scope: string | null;
  validFrom: Day;
  validUntil: EndDay;
  issuer: string | null;
}

/** The facts of a payload that was found without errors. */
export function certificateFacts(payload: CertificatePayload): CertificateFacts {
  const { certificateType: type, certificateVersion: edition } = payload.type;
  return {
    partner: payload.businessPartnerNumber as Bpn,
    title: edition === undefined ? type : `${type}:${edition}`,
    number: payload.registrationNumber,
    scope: payload.areaOfApplication ?? null,
    validFrom: payload.validFrom as Day,
    validUntil: payload.validUntil === NEVER ? 'open' : (payload.validUntil as Day),
    issuer: payload.issuer?.issuerName ?? null,
  };
}

/** What is wrong between properties that each are right. */
export function certificateProblems(payload: CertificatePayload): Problem[] {
  return payload.validUntil < payload.validFrom ? [problem('/validUntil', 'dates-reversed', 'error')] : [];
}
