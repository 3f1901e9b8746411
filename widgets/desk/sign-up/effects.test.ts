import { expect, it } from 'vitest';
import { hosted, joris, nurses, sanne, takesPart } from '../testing/fixtures.ts';
import { accepting } from './effects.ts';

const places = (seats: Partial<typeof nurses.seats> = {}) => ({
  network: { isHosted: false, seats: { ...nurses.seats, ...seats } },
  participations: takesPart,
});
const said = (...asked: Parameters<typeof accepting>) => accepting(...asked).text[0];

it('counts a place for an organisation that does not take part yet, offered ones too', () => {
  expect(said(joris, places())).toBe('neemt een plek in voor een nieuwe organisatie (7 van 8)');
  expect(said(joris, places({ offeredOrganisations: 1 }))).toBe(
    'neemt een plek in voor een nieuwe organisatie (8 van 8)',
  );
});

it('counts a seat of an organisation that takes part', () => {
  expect(said(sanne, places())).toBe('neemt een plek in van de organisatie, die al meedoet (2 van 3)');
});

it('says beforehand that there is no place', () => {
  expect(said(joris, places({ organisationCount: 8 }))).toBe('Accepteren kan nu niet: er is geen vrije plek.');
});

it('says whose places are all taken, also while other organisations could come in', () => {
  expect(said(sanne, places({ seatsPerOrganisation: 1 }))).toBe(
    'Accepteren kan nu niet: de enige plek van Zorggroep De Linde is bezet.',
  );
  const both = [{ organisation: { id: 'o1' }, seatsTaken: 1, seatsOffered: 1 }];
  expect(said(sanne, { ...places({ seatsPerOrganisation: 2 }), participations: both })).toBe(
    'Accepteren kan nu niet: alle 2 plekken van Zorggroep De Linde zijn bezet.',
  );
});

it('knows networks without limits', () => {
  expect(said(joris, places({ maximumOrganisations: null }))).toBe('de organisatie gaat meedoen aan dit netwerk');
  expect(said(sanne, places({ seatsPerOrganisation: null }))).toBe('wordt deelnemer; er is geen maximum');
  expect(said(sanne, { network: hosted, participations: [] })).toBe('wordt deelnemer; er is geen maximum');
});

it('takes no place for who wants to start a network', () => {
  expect(said(sanne, undefined)).toContain('de aanvraag blijft hier staan');
});
