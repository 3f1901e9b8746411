import type { Facts, Part, Templates } from './facts.ts';
import { askedIn, contactIn, keptIn, mineIn, titleIn } from './words.ts';

export const withdrawn: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Je aanvraag bij ${titleIn('NL', facts)} is ingetrokken`
      : `Je bent afgemeld voor ${titleIn('NL', facts)}`,
    parts: [
      facts.isStart
        ? `${sentence(askedIn('NL', facts))} is ingetrokken.`
        : `Je bent afgemeld voor ${titleIn('NL', facts)}. Je hoeft verder niets te doen.`,
      keptIn('NL', facts),
      ...mineIn('NL', facts),
      'Heb je dit niet zelf gedaan, of was het een vergissing? Beantwoord dan deze mail, dan kijken we ernaar.',
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
      keptIn('EN', facts),
      ...mineIn('EN', facts),
      'Was this not you, or a mistake? Then reply to this mail, and we look at it.',
    ],
  }),
};

export const networkEnded: Templates = {
  NL: (facts) => ({
    subject: `${sentence(titleIn('NL', facts))} is gestopt`,
    parts: [
      `${sentence(titleIn('NL', facts))} is gestopt. Daarmee is ook ${endedNl(facts)} afgelopen. Je hoeft niets te doen.`,
      'Bedankt dat je mee wilde leren. Je gegevens wissen we vanzelf, na de termijn die in de privacyverklaring staat.',
      ...mineIn('NL', facts),
      ...dataNl(facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `${sentence(titleIn('EN', facts))} has ended`,
    parts: [
      `${sentence(titleIn('EN', facts))} has ended. With it, ${endedEn(facts)} has ended too. You need not do anything.`,
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
      'Klopt het niet? Beantwoord deze mail, dan kijken we ernaar.',
      ...mineIn('NL', facts),
      'Je gegevens wissen we vanzelf, na de termijn die in de privacyverklaring staat.',
      ...dataNl(facts),
    ],
  }),
  EN: (facts) => ({
    subject: `Your membership of ${titleIn('EN', facts)} has ended`,
    parts: [
      `The network manager ended your membership of ${titleIn('EN', facts)}. You will not get invitations of this network any more.`,
      'Is this not right? Reply to this mail, and we look at it.',
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
      `De organisatie van ${titleIn('NL', facts)} heeft je toegevoegd aan dit netwerk. ${roleNl(facts)}`,
      'Klopt het niet, of wil je niet meedoen? Beantwoord deze mail, dan halen we je eraf.',
      ...mineIn('NL', facts),
      `${facts.owner} bewaart voor dit netwerk ${keptNl(facts)}. De organisatie van het netwerk gaf die door.`,
      ...statementNl(facts),
      ...dataNl(facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You were added to ${titleIn('EN', facts)}`,
    parts: [
      `The organisers of ${titleIn('EN', facts)} added you to this network. ${roleEn(facts)}`,
      'Is this not right, or would you rather not take part? Reply to this mail, and we remove you.',
      ...mineIn('EN', facts),
      `For this network ${facts.owner} keeps ${keptEn(facts)}. The organisers of the network gave them to us.`,
      ...statementEn(facts),
      ...dataEn(facts),
    ],
  }),
};

function roleNl({ membership, publicUrl }: Facts): string {
  switch (membership?.role) {
    case 'NETWORK_MANAGER':
      return `Je bent netwerkmanager. Op Mijn netwerken beslis je over aanmeldingen en zie je wie er meedoen: ${publicUrl}/desk`;
    case 'LEAD_EXPERT':
      return `Je bent leadexpert. Op Mijn netwerken zie je wie er meedoen: ${publicUrl}/desk`;
    case 'PROCESS_FACILITATOR':
      return 'Je bent procesbegeleider. Je hoeft niets te doen.';
    default:
      return 'Je doet dus mee. Je hoeft niets te doen.';
  }
}

function roleEn({ membership, publicUrl }: Facts): string {
  switch (membership?.role) {
    case 'NETWORK_MANAGER':
      return `You are a network manager. On My networks you decide on sign-ups and see who takes part: ${publicUrl}/desk?lang=en`;
    case 'LEAD_EXPERT':
      return `You are a lead expert. On My networks you see who takes part: ${publicUrl}/desk?lang=en`;
    case 'PROCESS_FACILITATOR':
      return 'You are a process facilitator. You need not do anything.';
    default:
      return 'So you take part. You need not do anything.';
  }
}

/** Who still waited loses a sign-up, whatever they were before. */
function endedNl({ signUp, membership }: Facts): string {
  if (signUp?.status === 'EXPIRED' || membership === null) return 'je aanmelding';
  return membership.role === 'PARTICIPANT' ? 'je deelname' : 'je rol';
}

function endedEn({ signUp, membership }: Facts): string {
  if (signUp?.status === 'EXPIRED' || membership === null) return 'your sign-up';
  return membership.role === 'PARTICIPANT' ? 'your membership' : 'your role';
}

const listNl = new Intl.ListFormat('nl', { type: 'conjunction' });
const listEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const keptNl = ({ membership }: Facts) =>
  listNl.format([
    'je naam',
    'je mailadres',
    ...(membership?.hasOrganisation ? ['je organisatie'] : []),
    ...(membership?.hasUnit ? ['je team of afdeling'] : []),
    ...(membership?.hasJobTitle ? ['je functie'] : []),
  ]);
const keptEn = ({ membership }: Facts) =>
  listEn.format([
    'your name',
    'your mail address',
    ...(membership?.hasOrganisation ? ['your organisation'] : []),
    ...(membership?.hasUnit ? ['your team or division'] : []),
    ...(membership?.hasJobTitle ? ['your job title'] : []),
  ]);

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
