import type { Locale } from '@leerkring/prisma/client.ts';

interface DeskTexts {
  readonly loginRequested: string;
  readonly invalidAddress: string;
  readonly loggedOut: string;
  readonly notDecidable: string;
  readonly undoTooLate: string;
  readonly networkEnded: string;
  readonly signedUpAgain: string;
  readonly organisationUnconfirmed: string;
  readonly notResendable: string;
  readonly full: string;
  readonly fullForNewOrganisations: string;
}

/** What the desk answers. */
export const deskTexts: Record<Locale, DeskTexts> = {
  NL: {
    loginRequested:
      'Kijk in je mail. Hoort dit adres bij iemand die hier mag inloggen, dan ligt daar zo een link. Die werkt 15 minuten.',
    invalidAddress: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    loggedOut: 'Je bent uitgelogd.',
    notDecidable: 'Dit kan niet meer: de aanmelding is intussen veranderd. Laad de pagina opnieuw.',
    undoTooLate: 'Dit besluit kun je niet meer terugdraaien: de 10 minuten zijn voorbij, of iemand deed het al.',
    networkEnded: 'Dit besluit kun je niet meer terugdraaien: het netwerk is gestopt.',
    signedUpAgain:
      'Dit besluit kun je niet meer terugdraaien: deze persoon heeft zich intussen opnieuw aangemeld. Beslis over die aanmelding.',
    organisationUnconfirmed:
      'Niemand heeft deze organisatie nog bevestigd. Kies eerst welke organisatie het is, of voeg haar toe.',
    notResendable:
      'Deze mail kan niet opnieuw: wat erin staat klopt niet meer, of iemand heeft hem al afgehandeld. Laad de pagina opnieuw.',
    full: 'Alle plekken van deze organisatie zijn bezet. Zet de aanmelding op de wachtlijst, of vraag de redactie om meer plekken.',
    fullForNewOrganisations:
      'Er is geen plek meer voor een nieuwe organisatie. Zet de aanmelding op de wachtlijst, of vraag de redactie om meer plekken.',
  },
  EN: {
    loginRequested:
      'Look in your mail. If this address belongs to somebody who may log in here, there will be a link in a moment. It works for 15 minutes.',
    invalidAddress: 'Enter an e-mail address, like name@organisation.org.',
    loggedOut: 'You are logged out.',
    notDecidable: 'This is no longer possible: the sign-up has changed in the meantime. Reload the page.',
    undoTooLate:
      'This decision can no longer be undone: the 10 minutes have passed, or somebody has undone it already.',
    networkEnded: 'This decision cannot be undone any more: the network has ended.',
    signedUpAgain:
      'This decision cannot be undone any more: this person has signed up again in the meantime. Decide on that sign-up.',
    organisationUnconfirmed:
      'Nobody has confirmed this organisation yet. First choose which organisation it is, or add it.',
    notResendable:
      'This mail cannot be sent again: what it says is no longer so, or somebody has dealt with it already. Reload the page.',
    full: 'All seats of this organisation are taken. Put the sign-up on the waiting list, or ask the editors for more places.',
    fullForNewOrganisations:
      'There is no place left for a new organisation. Put the sign-up on the waiting list, or ask the editors for more places.',
  },
};
