import type { Locale } from '@leerkring/prisma/client.ts';

interface MemberTexts {
  readonly name: string;
  readonly jobTitle: string;
  readonly unit: string;
  readonly organisation: string;
  readonly hostUnconfirmed: string;
  readonly ended: string;
  readonly noOwner: string;
  readonly member: string;
  readonly signedUp: string;
  samePerson(names: readonly string[]): string;
  readonly left: string;
  readonly worksThere: string;
  readonly noSeatThere: string;
  readonly noPlaceForIt: string;
  readonly unitOfNobody: string;
}

/** What the desk answers to who adds people. */
export const memberTexts: Record<Locale, MemberTexts> = {
  NL: {
    name: 'Vul de naam in.',
    jobTitle: 'Vul de functie in, of laat dit veld leeg.',
    unit: 'Vul het team of de afdeling in, of laat dit veld leeg.',
    organisation: 'Kies de organisatie waar deze persoon werkt, of voeg haar toe.',
    hostUnconfirmed: 'De organisatie van dit netwerk staat nog niet in de lijst. Voeg haar toe, met haar KvK-nummer.',
    ended: 'Dit netwerk is gestopt. Je kunt er niemand meer aan toevoegen.',
    noOwner:
      'Van dit netwerk is nog niet bekend wie over de gegevens gaat. Vraag de redactie om een programma te kiezen.',
    member: 'Deze persoon doet al mee.',
    signedUp: 'Deze persoon heeft zich al aangemeld. Besluit over die aanmelding.',
    samePerson: (names) =>
      names.length === 1
        ? `Met dit e-mailadres kennen we ${names[0]} al. Is dit dezelfde persoon?`
        : `Met dit e-mailadres kennen we al: ${names.join(', ')}. Is dit een van hen?`,
    left: 'Deze persoon doet niet meer mee. Er is niets gewijzigd.',
    noSeatThere:
      'Alle plekken van die organisatie zijn bezet. Vraag de redactie om meer plekken. Er is niets gewijzigd.',
    noPlaceForIt:
      'In dit netwerk is geen plek meer voor een nieuwe organisatie. Vraag de redactie om meer plekken. Er is niets gewijzigd.',
    worksThere: 'Deze persoon werkt al bij deze organisatie. Je kunt wel het team wijzigen.',
    unitOfNobody: 'Van deze persoon is geen organisatie bekend, dus ook geen team.',
  },
  EN: {
    name: 'Enter the name.',
    jobTitle: 'Enter the job title, or leave this field empty.',
    unit: 'Enter the team or division, or leave this field empty.',
    organisation: 'Choose the organisation where this person works, or add it.',
    hostUnconfirmed: 'The organisation of this network is not in the list yet. Add it, with its KvK number.',
    ended: 'This network has ended. Nobody can be added to it any more.',
    noOwner:
      'It is not known yet who is responsible for the data of this network. Ask the editors to choose a programme.',
    member: 'This person takes part already.',
    signedUp: 'This person has signed up already. Decide on that sign-up.',
    samePerson: (names) =>
      names.length === 1
        ? `We know ${names[0]} with this e-mail address already. Is this the same person?`
        : `With this e-mail address we know already: ${names.join(', ')}. Is this one of them?`,
    left: 'This person takes part no more. Nothing was changed.',
    noSeatThere: 'All seats of that organisation are taken. Ask the editors for more places. Nothing was changed.',
    noPlaceForIt:
      'This network has no place for a new organisation any more. Ask the editors for more places. Nothing was changed.',
    worksThere: 'This person works for this organisation already. You can change the team.',
    unitOfNobody: 'No organisation is known of this person, so no team either.',
  },
};
