import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { Content, Facts, Part, Templates } from './facts.ts';
import { askedIn, contactIn, dataIn, keptIn, mineIn, monthsIn, pageIn, sentence, titleIn } from './words.ts';

/** @param words what differs: `mistake` is for who did not do this themselves */
const withdrawnIn = (locale: Locale, facts: Facts, words: Record<'subject' | 'said' | 'mistake', string>): Content => ({
  subject: words.subject,
  parts: [words.said, keptIn(locale, facts), ...mineIn(locale, facts), words.mistake],
});

export const withdrawn: Templates = {
  NL: (facts) => {
    const title = titleIn('NL', facts);
    const mistake =
      'Heb je dit niet zelf gedaan, of was het een vergissing? Beantwoord dan deze mail, dan kijken we ernaar.';
    const start = {
      subject: `Je aanvraag bij ${title} is ingetrokken`,
      said: `${sentence(askedIn('NL', facts))} is ingetrokken.`,
    };
    const join = {
      subject: `Je bent afgemeld voor ${title}`,
      said: `Je bent afgemeld voor ${title}. Je hoeft verder niets te doen.`,
    };
    return withdrawnIn('NL', facts, { ...(facts.isStart ? start : join), mistake });
  },
  EN: (facts) => {
    const title = titleIn('EN', facts);
    return withdrawnIn('EN', facts, {
      subject: facts.isStart ? `Your request in ${title} is withdrawn` : `You have withdrawn from ${title}`,
      said: facts.isStart
        ? `${sentence(askedIn('EN', facts))} is withdrawn.`
        : `You have withdrawn from ${title}. You need not do anything else.`,
      mistake: 'Was this not you, or a mistake? Then reply to this mail, and we look at it.',
    });
  },
};

export const networkEnded: Templates = {
  NL: (facts) => ({
    subject: `${sentence(titleIn('NL', facts))} is gestopt`,
    parts: [
      `${sentence(titleIn('NL', facts))} is gestopt. Daarmee is ook ${endedNl(facts)} afgelopen. Je hoeft niets te doen.`,
      `${thanksNl(facts)} Je gegevens wissen we vanzelf, na ${monthsIn('NL', facts)}.`,
      ...mineIn('NL', facts),
      ...dataIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `${sentence(titleIn('EN', facts))} has ended`,
    parts: [
      `${sentence(titleIn('EN', facts))} has ended. With it, ${endedEn(facts)} has ended too. You need not do anything.`,
      `${thanksEn(facts)} We erase your data by ourselves, after ${monthsIn('EN', facts)}.`,
      ...mineIn('EN', facts),
      ...dataIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};

/** Tells what the law wants told to who did not give the data themselves (GDPR, article 14). */
export const added: Templates = {
  NL: (facts) => ({
    subject: `Je bent toegevoegd aan ${titleIn('NL', facts)}`,
    parts: [
      `De organisatie van ${titleIn('NL', facts)} heeft je toegevoegd aan dit netwerk. ${roleNl(facts)}`,
      `Op ${pageIn('NL', facts)} zie je waar je aan meedoet. Wil je niet (meer) meedoen? Dat regel je daar zelf.`,
      'Klopt er iets niet, of ken je dit netwerk niet? Beantwoord deze mail, dan halen we je eraf.',
      ...mineIn('NL', facts),
      `${facts.owner} bewaart voor dit netwerk ${keptNl(facts)}. De organisatie van het netwerk gaf die door.`,
      ...statementNl(facts),
      ...dataIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You were added to ${titleIn('EN', facts)}`,
    parts: [
      `The organisers of ${titleIn('EN', facts)} added you to this network. ${roleEn(facts)}`,
      `On ${pageIn('EN', facts)} you see what you take part in. Would you rather not (any more)? You can say so there.`,
      'Is something not right, or do you not know this network? Reply to this mail, and we remove you.',
      ...mineIn('EN', facts),
      `For this network ${facts.owner} keeps ${keptEn(facts)}. The organisers of the network gave them to us.`,
      ...statementEn(facts),
      ...dataIn('EN', facts),
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

/** Who waited did not take part; who led or supported a network did more. */
function thanksNl({ signUp, membership }: Facts): string {
  if (signUp?.status === 'EXPIRED' || membership === null) return 'Bedankt dat je mee wilde doen.';
  return membership.role === 'PARTICIPANT' ? 'Bedankt dat je meedeed.' : 'Bedankt voor je inzet.';
}

function thanksEn({ signUp, membership }: Facts): string {
  if (signUp?.status === 'EXPIRED' || membership === null) return 'Thank you for wanting to take part.';
  return membership.role === 'PARTICIPANT' ? 'Thank you for taking part.' : 'Thank you for all you did.';
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
