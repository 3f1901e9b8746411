import type { Locale } from '@leerkring/prisma/client.ts';

export interface TypedTexts {
  readonly hidden: string;
  readonly webAddress: string;
  readonly email: string;
  readonly kvkNumber: string;
  readonly day: string;
  readonly place: string;
  tooLong(most: number): string;
  faults(number: number): string;
}

/** What to do about something that was typed and does not hold. */
export const typedTexts: Record<Locale, TypedTexts> = {
  NL: {
    hidden: 'Hier staat een teken in dat je niet ziet. Maak het veld leeg en typ de tekst opnieuw.',
    webAddress: 'In een naam hoort geen webadres. Typ alleen de naam.',
    email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    kvkNumber: 'Een KvK-nummer heeft 8 cijfers. Laat het leeg als je het niet weet.',
    day: 'Vul een datum in, zoals 18-02-2026.',
    place: 'Vul de plaats in, of laat dit veld leeg.',
    tooLong: (most) => `Gebruik hier hoogstens ${most} tekens.`,
    faults: (number) => (number === 1 ? 'Er klopt nog één ding niet.' : `Er kloppen nog ${number} dingen niet.`),
  },
  EN: {
    hidden: 'There is a character in here that you cannot see. Empty the field and type the text again.',
    webAddress: 'A name holds no web address. Type only the name.',
    email: 'Enter an e-mail address, like name@organisation.org.',
    kvkNumber: 'A KvK number has 8 digits. Leave it empty when you do not know it.',
    day: 'Enter a date, like 2026-02-18.',
    place: 'Enter the town, or leave this field empty.',
    tooLong: (most) => `Use at most ${most} characters here.`,
    faults: (number) => (number === 1 ? 'One thing is not right yet.' : `${number} things are not right yet.`),
  },
};
