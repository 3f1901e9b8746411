import type { Facts, Part, Templates } from './facts.ts';
import { askedIn, contactIn, mineIn, titleIn } from './words.ts';

export const withdrawn: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Je aanvraag bij ${titleIn('NL', facts)} is ingetrokken`
      : `Je bent afgemeld voor ${titleIn('NL', facts)}`,
    parts: [
      facts.isStart
        ? `${sentence(askedIn('NL', facts))} is ingetrokken.`
        : `Je bent afgemeld voor ${titleIn('NL', facts)}. Je hoeft verder niets te doen.`,
      'We bewaren je gegevens nog 3 maanden. Daarna wissen we ze. Wil je dat nu al? Dat kan op Mijn aanmelding.',
      ...mineIn('NL', facts),
      `Heb je dit niet zelf gedaan, of was het een vergissing? Beantwoord dan deze mail, dan kijkt ${facts.contact?.name ?? facts.owner} ernaar.`,
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `Your request in ${titleIn('EN', facts)} is withdrawn`
      : `You have withdrawn from ${titleIn('EN', facts)}`,
    parts: [
      facts.isStart
        ? `${sentence(askedIn('EN', facts))} is withdrawn.`
        : `You have withdrawn from ${titleIn('EN', facts)}. You need not do anything else.`,
      'We keep your data for another 3 months and then erase them. You want that done now? You can do it on My sign-up.',
      ...mineIn('EN', facts),
      `Was this not you, or a mistake? Then reply to this mail, and ${facts.contact?.name ?? facts.owner} looks at it.`,
    ],
  }),
};

export const networkEnded: Templates = {
  NL: (facts) => ({
    subject: `${sentence(titleIn('NL', facts))} is gestopt`,
    parts: [
      `${sentence(titleIn('NL', facts))} is gestopt. Daarmee is ook jouw deelname of aanmelding afgelopen. Je hoeft niets te doen.`,
      'Bedankt dat je mee wilde leren. Je gegevens wissen we vanzelf, na de termijn die in de privacyverklaring staat.',
      ...mineIn('NL', facts),
      ...dataNl(facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `${sentence(titleIn('EN', facts))} has ended`,
    parts: [
      `${sentence(titleIn('EN', facts))} has ended. With it, your membership or sign-up has ended too. You need not do anything.`,
      'Thank you for wanting to learn along. We erase your data by ourselves, after the time that the privacy statement says.',
      ...mineIn('EN', facts),
      ...dataEn(facts),
      contactIn('EN', facts),
    ],
  }),
};

export const participationEnded: Templates = {
  NL: (facts) => ({
    subject: `Je deelname aan ${titleIn('NL', facts)} is beëindigd`,
    parts: [
      `De netwerkmanager heeft je deelname aan ${titleIn('NL', facts)} beëindigd. Je krijgt geen uitnodigingen van dit netwerk meer.`,
      `Klopt dit niet? Beantwoord deze mail, dan kijkt ${facts.contact?.name ?? facts.owner} ernaar.`,
      ...mineIn('NL', facts),
      'Je gegevens wissen we vanzelf, na de termijn die in de privacyverklaring staat.',
      ...dataNl(facts),
    ],
  }),
  EN: (facts) => ({
    subject: `Your membership of ${titleIn('EN', facts)} has ended`,
    parts: [
      `The network manager ended your membership of ${titleIn('EN', facts)}. You will not get invitations of this network any more.`,
      `Is this not right? Reply to this mail, and ${facts.contact?.name ?? facts.owner} looks at it.`,
      ...mineIn('EN', facts),
      'We erase your data by ourselves, after the time that the privacy statement says.',
      ...dataEn(facts),
    ],
  }),
};

/** Tells what the law wants told to who did not give the data themselves (GDPR, article 14). */
export const added: Templates = {
  NL: (facts) => ({
    subject: `Je bent toegevoegd aan ${titleIn('NL', facts)}`,
    parts: [
      `De organisatie van ${titleIn('NL', facts)} heeft je toegevoegd aan dit netwerk. ${facts.isForManager ? 'Je bent netwerkmanager.' : 'Je doet dus mee.'} Je hoeft niets te doen.`,
      ...(facts.isForManager ? [managerNl(facts)] : []),
      `Klopt het niet, of wil je niet meedoen? Beantwoord deze mail, dan haalt ${facts.contact?.name ?? facts.owner} je eraf.`,
      ...mineIn('NL', facts),
      `${facts.owner} bewaart voor dit netwerk je naam, je mailadres, je organisatie en je functie. De organisatie van het netwerk gaf die door.`,
      ...statementNl(facts),
      ...dataNl(facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You were added to ${titleIn('EN', facts)}`,
    parts: [
      `The organisers of ${titleIn('EN', facts)} added you to this network. ${facts.isForManager ? 'You are its network manager.' : 'So you take part.'} You need not do anything.`,
      ...(facts.isForManager ? [managerEn(facts)] : []),
      `Is this not right, or would you rather not take part? Reply to this mail, and ${facts.contact?.name ?? facts.owner} removes you.`,
      ...mineIn('EN', facts),
      `For this network ${facts.owner} keeps your name, mail address, organisation and job title. The organisers of the network gave them to us.`,
      ...statementEn(facts),
      ...dataEn(facts),
    ],
  }),
};

const managerNl = ({ publicUrl }: Facts) => `Aanmeldingen en deelnemers vind je op Mijn netwerken: ${publicUrl}/desk`;
const managerEn = ({ publicUrl }: Facts) => `You find sign-ups and participants on My networks: ${publicUrl}/desk`;

const statementNl = ({ privacyStatementUrl: url }: Facts): Part[] =>
  url === null ? [] : [`Lees hoe we dat doen: ${url}`];
const statementEn = ({ privacyStatementUrl: url }: Facts): Part[] =>
  url === null ? [] : [`Read how we do that: ${url}`];

/** Where nobody signed up there is no "Mijn aanmelding": everybody can ask what we have of them. */
const dataNl = ({ link, publicUrl }: Facts): Part[] =>
  link === null ? [`Bekijken of wissen wat we van je hebben: ${publicUrl}/mijn-gegevens`] : [];
const dataEn = ({ link, publicUrl }: Facts): Part[] =>
  link === null ? [`See or erase what we have of you: ${publicUrl}/mijn-gegevens?lang=en`] : [];

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
