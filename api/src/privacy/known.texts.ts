import type { KnownPart } from '@leerkring/widgets/hosted/known.ts';
import { inAmsterdam } from '@leerkring/widgets/hosted/known.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import { BY_HAND } from '../memberships/add-member.store.ts';
import type { Known } from './known.store.ts';
import { mailNames } from './mail-names.texts.ts';

const names = {
  nl: {
    name: 'Naam',
    address: 'E-mailadres',
    owner: 'Wie verantwoordelijk is',
    contact: 'Vragen over je gegevens',
    since: 'Bij ons bekend sinds',
    language: 'Taal van je mails',
    languages: { NL: 'Nederlands', EN: 'Engels' },
    membership: (network: string) => `Je deelname aan ${network}`,
    signUp: (title: string) => `Je aanmelding voor ${title}`,
    start: (title: string) => `Je aanvraag voor een netwerk in ${title}`,
    from: 'Van',
    until: 'Tot',
    now: 'nu',
    role: 'Rol',
    roles: {
      PARTICIPANT: 'Deelnemer',
      LEAD_EXPERT: 'Leadexpert',
      NETWORK_MANAGER: 'Netwerkmanager',
      PROCESS_FACILITATOR: 'Procesbegeleider',
    },
    organisation: 'Organisatie',
    unit: 'Team of afdeling',
    jobTitle: 'Functie',
    source: 'Hoe we dit weten',
    byHand: 'door de netwerkmanager toegevoegd',
    fromList: (file: string) => `uit een lijst van de netwerkmanager (${file})`,
    theme: 'Thema',
    region: 'Regio',
    endedBy: 'Beëindigd door',
    actors: {
      PERSON: 'jou',
      STAFF: 'een medewerker',
      NETWORK_MANAGER: 'de netwerkmanager',
      SYSTEM: 'het einde van het netwerk',
    },
    motivation: 'Waarom je het netwerk wilt',
    interested: 'Organisaties die al belangstelling hebben',
    decision: 'Wat de netwerkmanager schreef',
    note: 'Notitie bij je aanmelding',
    partnerSite: 'Aangemeld op de website van',
    notice: 'Tekst over je gegevens',
    noticeWords: (version: string, basis: string) => `versie ${version}; grondslag: ${basis}`,
    step: 'Stap',
    statuses: {
      RECEIVED: 'binnengekomen',
      CONFIRMED: 'bevestigd',
      IN_REVIEW: 'wacht op een besluit',
      WAITLISTED: 'op de wachtlijst',
      OFFERED: 'plek aangeboden',
      ACCEPTED: 'toegelaten',
      DECLINED: 'niet toegelaten',
      WITHDRAWN: 'afgemeld',
      EXPIRED: 'verlopen',
    },
    mails: 'Mails aan jou',
    notSent: 'nog niet verstuurd',
  },
  en: {
    name: 'Name',
    address: 'E-mail address',
    owner: 'Who is responsible',
    contact: 'Questions about your data',
    since: 'Known to us since',
    language: 'Language of your mails',
    languages: { NL: 'Dutch', EN: 'English' },
    membership: (network: string) => `Your membership of ${network}`,
    signUp: (title: string) => `Your sign-up for ${title}`,
    start: (title: string) => `Your request for a network in ${title}`,
    from: 'From',
    until: 'Until',
    now: 'now',
    role: 'Role',
    roles: {
      PARTICIPANT: 'Participant',
      LEAD_EXPERT: 'Lead expert',
      NETWORK_MANAGER: 'Network manager',
      PROCESS_FACILITATOR: 'Process facilitator',
    },
    organisation: 'Organisation',
    unit: 'Team or division',
    jobTitle: 'Job title',
    source: 'How we know this',
    byHand: 'added by the network manager',
    fromList: (file: string) => `from a list of the network manager (${file})`,
    theme: 'Theme',
    region: 'Region',
    endedBy: 'Ended by',
    actors: {
      PERSON: 'you',
      STAFF: 'the staff',
      NETWORK_MANAGER: 'the network manager',
      SYSTEM: 'the end of the network',
    },
    motivation: 'Why you want the network',
    interested: 'Organisations that are interested already',
    decision: 'What the network manager wrote',
    note: 'Note with your sign-up',
    partnerSite: 'Signed up on the website of',
    notice: 'Text about your data',
    noticeWords: (version: string, basis: string) => `version ${version}; legal basis: ${basis}`,
    step: 'Step',
    statuses: {
      RECEIVED: 'received',
      CONFIRMED: 'confirmed',
      IN_REVIEW: 'waits for a decision',
      WAITLISTED: 'on the waiting list',
      OFFERED: 'place offered',
      ACCEPTED: 'admitted',
      DECLINED: 'not admitted',
      WITHDRAWN: 'withdrawn',
      EXPIRED: 'expired',
    },
    mails: 'Mails to you',
    notSent: 'not sent yet',
  },
} as const;

type Line = readonly [string, string];

function sourceIn(source: string | null, language: Language): string | null {
  const { byHand, fromList } = names[language];
  if (source === null) return null;
  return source === BY_HAND ? byHand : fromList(source);
}

const said = (name: string, value: string | null | undefined): Line[] => (value ? [[name, value]] : []);

/** What somebody filled in, in words. */
export function filledInWords(name: string, signUp: Known['signUps'][number], language: Language): Line[] {
  return [[names[language].name, name], ...formLines(signUp, language)];
}

function formLines(signUp: Known['signUps'][number], language: Language): Line[] {
  const text = names[language];
  return [
    ...said(text.organisation, signUp.organisation),
    ...said(text.unit, signUp.unit),
    ...said(text.jobTitle, signUp.jobTitle),
    ...said(text.theme, signUp.theme),
    ...said(text.region, signUp.region),
    ...said(text.motivation, signUp.motivation),
    ...said(text.interested, signUp.interestedOrganisations.join(', ')),
    ...signUp.answers.map(({ question, answer }): Line => [question, answer]),
  ];
}

/** Everything that is known, in words, for the person it is about. */
export function knownInWords(known: Known, language: Language): KnownPart[] {
  const text = names[language];
  const { shortInstant } = inAmsterdam(language);
  const parts: KnownPart[] = [
    {
      title: known.owner.name,
      lines: [
        [text.name, known.name],
        [text.address, known.address],
        ...said(text.contact, known.owner.dataProtectionContact),
        [text.language, text.languages[known.locale]],
        [text.since, shortInstant(known.since)],
      ],
    },
    ...known.memberships.map(
      (membership): KnownPart => ({
        title: text.membership(membership.network),
        lines: [
          [text.role, text.roles[membership.role]],
          [text.from, shortInstant(membership.since)],
          [text.until, membership.until ? shortInstant(membership.until) : text.now],
          ...said(text.organisation, membership.organisation),
          ...said(text.unit, membership.unit),
          ...said(text.jobTitle, membership.jobTitle),
          ...said(text.source, sourceIn(membership.source, language)),
          ...said(text.endedBy, membership.endedBy && text.actors[membership.endedBy]),
        ],
      }),
    ),
    ...known.signUps.map(
      (signUp): KnownPart => ({
        title: (signUp.intent === 'START' ? text.start : text.signUp)(signUp.for),
        lines: [
          ...formLines(signUp, language),
          ...said(text.decision, signUp.decisionText),
          ...said(text.note, signUp.note),
          ...said(text.partnerSite, signUp.partnerSite),
          [text.notice, text.noticeWords(signUp.privacyNotice.version, signUp.privacyNotice.legalBasis)],
          ...signUp.steps.map(({ at, to }): Line => [text.step, `${text.statuses[to]}, ${shortInstant(at)}`]),
        ],
      }),
    ),
    {
      title: text.mails,
      lines: known.mails.map(
        ({ kind, at, sentAt }): Line => [
          mailNames[language][kind],
          sentAt ? shortInstant(sentAt) : `${shortInstant(at)}, ${text.notSent}`,
        ],
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
