import { type Day, type EndDay, parseDay } from '../model/day.js';
import { newest } from '../model/newest.js';
import type { Enterprise, Statement, View } from '../register/index.js';
import type { Certificate, CertificateDocument } from './certificate.js';
import type { Reason, Selection } from './left-out.js';
import type { Partners } from './partners.js';

const dayIn = (s: Statement, field: string): Day | null => parseDay(s.text(field) ?? '');

/**
 * The certificates of the register that are valid on a day, with what the model requires. Titles that an authority grants are none. Where
 * the register does not say from when one is valid, it is the day of issue.
 */
export function certificatesOf(
  view: View,
  asOf: Day,
  { partners }: Partners,
  documentOf: (number: string) => CertificateDocument | null,
  isAsked: (enterprise: Enterprise) => boolean,
): Selection<Certificate> {
  const enterprises = view.enterprises(asOf);
  const byCode = new Map<string, Partners['partners'][number]>(partners.map((p) => [p.uscc, p]));
  const stated = view
    .statements('credentials', asOf)
    .filter((s) => s.text('credential') === 'certificate' && s.holder >= 0);
  const known = newest(stated, (s) => JSON.stringify([s.holder, s.text('number') ?? s.text('title')]));
  const result: Selection<Certificate> = { written: [], leftOut: [] };
  for (const [s] of known.values()) {
    const enterprise = enterprises[s!.holder]!;
    if (!isAsked(enterprise)) continue;
    const made = certificateOf(s!, enterprise);
    if (typeof made === 'string')
      result.leftOut.push({
        enterprise: enterprise.name,
        what: s!.text('number') ?? s!.text('title'),
        reason: made,
      });
    else result.written.push(made);
  }
  return result;

  function certificateOf(s: Statement, { uscc }: Enterprise): Certificate | Reason {
    if (uscc === null) return 'no-code';
    const partner = byCode.get(uscc);
    if (!partner) return 'no-bpnl';
    const number = s.text('number');
    if (number === null) return 'no-number';
    const validFrom = dayIn(s, 'valid_from') ?? dayIn(s, 'issued');
    if (validFrom === null) return 'no-valid-from';
    const until = s.text('valid_until');
    const validUntil: EndDay | null = until === 'open' ? 'open' : dayIn(s, 'valid_until');
    if (validUntil === null) return 'no-valid-until';
    if (validUntil !== 'open' && validUntil < asOf) return 'ended';
    const document = documentOf(number);
    if (document === null) return 'no-document';
    const scope = s.text('scope');
    return {
      partner: partner.bpnl,
      title: s.text('title') ?? number,
      number,
      scope,
      sites: partner.sites.filter((site) => scope?.includes(site.name)).map((site) => site.bpns),
      validFrom,
      validUntil,
      issuer: s.text('issuer'),
      document,
    };
  }
}
