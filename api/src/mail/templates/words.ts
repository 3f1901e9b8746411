import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { UNCONFIRMED_DAYS } from '../../places/terms.rules.ts';
import type { Facts, Part } from './facts.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const languages = { NL: 'nl-NL', EN: 'en-GB' } as const;

/** Such as "zaterdag 28 november", in Amsterdam. */
export function dayIn(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(languages[locale], { ...day, timeZone: 'Europe/Amsterdam' }).format(at);
}

/** Such as "zaterdag 28 november om 14.30 uur", in Amsterdam. */
export function instantIn(locale: Locale, at: Date): string {
  const time = new Intl.DateTimeFormat(languages[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
  return locale === 'NL' ? `${dayIn(locale, at)} om ${time.replace(':', '.')} uur` : `${dayIn(locale, at)}, ${time}`;
}

/** The last moment to confirm. */
export function confirmUntil({ signUp }: Facts): Date {
  return signUp?.confirmBefore ?? new Date(Date.now() + UNCONFIRMED_DAYS * 86_400_000);
}

/** The network, or the programme: "Kwaliteitsverpleegkundigen Noord", or "je netwerk" for one that has no name any more. */
export function titleIn(locale: Locale, { title, isStart }: Facts): string {
  if (title !== null) return title;
  if (locale === 'NL') return isStart ? 'het programma' : 'je netwerk';
  return isStart ? 'the programme' : 'your network';
}

/** What somebody asked for: "je aanmelding voor …" or "je aanvraag voor een nieuw netwerk bij …". */
export function askedIn(locale: Locale, facts: Facts): string {
  const title = titleIn(locale, facts);
  if (locale === 'NL')
    return facts.isStart ? `je aanvraag voor een nieuw netwerk bij ${title}` : `je aanmelding voor ${title}`;
  return facts.isStart ? `your request for a new network in ${title}` : `your sign-up for ${title}`;
}

const buttons = {
  NL: { mine: 'Mijn aanmelding', mineOfStart: 'Mijn aanvraag', data: 'Mijn gegevens' },
  EN: { mine: 'My sign-up', mineOfStart: 'My request', data: 'My data' },
};

/** What came with the decision. */
export function writtenIn(locale: Locale, { signUp, isStart, owner }: Facts): Part[] {
  if (signUp?.decisionText == null) return [];
  if (locale === 'NL')
    return [isStart ? `${owner} schrijft:` : 'De netwerkmanager schrijft:', { quote: signUp.decisionText }];
  return [isStart ? `${owner} writes:` : 'The network manager writes:', { quote: signUp.decisionText }];
}

/** What the page behind the button is called. */
export function pageIn(locale: Locale, { isDataLink, isStart }: Facts): string {
  const { mine, mineOfStart, data } = buttons[locale];
  if (isDataLink) return data;
  return isStart ? mineOfStart : mine;
}

/** The one button of mails about a sign-up. @param action what the page asks for now */
export function mineIn(locale: Locale, facts: Facts, action?: string): Part[] {
  const { link, isDataLink } = facts;
  if (link === null) return [];
  return [{ button: (isDataLink ? undefined : action) ?? pageIn(locale, facts), href: link }];
}

/** Who to ask. */
export function contactIn(locale: Locale, { contact, owner }: Facts): Part {
  const who = contact?.name ?? owner;
  const phone = contact?.phone ?? null;
  if (locale === 'NL')
    return `Heb je een vraag? Beantwoord deze mail, dan komt die bij ${who}.${phone === null ? '' : ` Bellen kan ook: ${phone}.`}`;
  return `Any questions? Reply to this mail and it reaches ${who}.${phone === null ? '' : ` Or call ${phone}.`}`;
}

/** "36 maanden", after which what ended is erased. */
export function monthsIn(locale: Locale, { monthsKept: months }: Facts): string {
  if (locale === 'NL') return months === 1 ? '1 maand' : `${months} maanden`;
  return months === 1 ? 'a month' : `${months} months`;
}

/** How long we keep what ended. */
export function keptIn(locale: Locale, facts: Facts): string {
  const { monthsKept: months } = facts;
  const page = pageIn(locale, facts);
  if (locale === 'NL')
    return `We bewaren je gegevens nog ${monthsIn('NL', facts)}. Daarna wissen we ze. Wil je dat nu al? Dat kan op ${page}.`;
  return `We keep your data for another ${months === 1 ? 'month' : `${months} months`} and then erase them. You want that done now? You can do it on ${page}.`;
}

/** Where nobody signed up there is no "Mijn aanmelding": everybody can ask what we have of them. */
export function dataIn(locale: Locale, { link, publicUrl }: Facts): Part[] {
  if (link !== null) return [];
  return locale === 'NL'
    ? [`Bekijken of wissen wat we van je hebben: ${publicUrl}/mijn-gegevens`]
    : [`See or erase what we have of you: ${publicUrl}/mijn-gegevens?lang=en`];
}

export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
