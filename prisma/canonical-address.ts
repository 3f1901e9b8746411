import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * A domain in one form, however it was written: lower case, in letters of its own script, so `xn--mnchen-3ya.nl` is `münchen.nl`.
 * Compatibility letters are folded (UTS 46), as whoever delivers a mail does.
 * @returns null: nothing that is a domain
 */
export function foldedDomain(domain: string): string | null {
  // Of anything else the URL standard would make a domain that nobody typed: it decodes %61, and cuts off at a slash.
  if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(domain)) return null;
  return domainToUnicode(domainToASCII(domain)) || null;
}

/**
 * What a copied address brings along unseen and never needs: soft hyphens, spaces without width, marks of the reading direction.
 * Joiners and selectors may belong to a letter, and are left for somebody to look at.
 */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/gu;

/**
 * An address as it is kept and mailed to: without what nobody sees, NFC, its domain in one form. Letters that only look like others
 * stay as they are, so that they can be refused.
 */
export function tidiedAddress(typed: string): string {
  const address = typed.replace(unseen, '').trim().normalize('NFC');
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at);
  if (at === 0 || domain !== domain.normalize('NFKC')) return address;
  return address.slice(0, at) + (foldedDomain(domain) ?? domain);
}

/** The form in which an address is hashed: only to this one, which we know, a mail goes, however somebody typed it. */
export function canonicalAddress(typed: string): string {
  const address = tidiedAddress(typed).toLowerCase();
  const at = address.lastIndexOf('@') + 1;
  return at === 0 ? address : address.slice(0, at) + (foldedDomain(address.slice(at)) ?? address.slice(at));
}
