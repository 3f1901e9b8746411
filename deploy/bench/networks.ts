/** The content that every contender serves: the same networks, terms and rules in the API's tables and in Strapi's. */

export const NETWORKS = 200;
/** Of each network; 20,000 in all. */
export const MEMBERSHIPS = 100;

interface Term {
  slug: string;
  name: string;
}

const term = (slug: string): Term => ({
  slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
});

export const regions = [
  'drenthe',
  'flevoland',
  'friesland',
  'gelderland',
  'groningen',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'utrecht',
  'zeeland',
  'zuid-holland',
].map(term);

export const targetGroups = [
  'verzorgenden',
  'verpleegkundigen',
  'teamleiders',
  'behandelaars',
  'beleidsmedewerkers',
  'bestuurders',
  'docenten',
  'mantelzorgers',
].map(term);

export const themes = [
  'persoonsgerichte-zorg',
  'zorg-en-techniek',
  'werkplezier',
  'samen-leren',
  'palliatieve-zorg',
  'informele-zorg',
].map(term);

export const programmes = ['kennis-samen-delen', 'waardigheid-en-trots', 'sterk-in-de-wijk', 'koplopers'].map(term);

/** `count` neighbours of a list, another start for each network. */
const some = (terms: Term[], index: number, count: number) =>
  Array.from({ length: count }, (_, step) => terms[(index + step) % terms.length]?.slug ?? '');

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const subjects = [
  'Dementie en onbegrepen gedrag',
  'Casuïstiek bespreken',
  'Werken met zorgtechnologie',
  'Eten en drinken',
];

function network(index: number) {
  const number = String(index + 1).padStart(3, '0');
  const subject = subjects[index % subjects.length] ?? '';
  const expert = index % 3 === 0;
  // Every fifth network is full: its eight organisations are all it may have, and each fills its twelve seats.
  const isFull = index % 5 === 0;
  return {
    number: index,
    slug: `netwerk-${number}`,
    title: `Netwerk ${number}: ${subject.toLowerCase()}`,
    summary: `${subject}: wat werkt bij jou, en wat kun je van een ander overnemen? In dit netwerk komen professionals van verschillende organisaties vijf keer per jaar bij elkaar.`,
    body: `In elke bijeenkomst staat een vraag van een van de deelnemers centraal. ${subject} is daarbij het onderwerp.`,
    english: index % 3 === 1 ? { title: `Network ${number}`, summary: 'What works for you, and for others?' } : null,
    kind: expert ? 'EXPERT' : 'LEARNING',
    kindLabel: expert ? 'Expertnetwerk' : 'Lerend netwerk',
    phase: index % 7 === 0 ? 'IN_FORMATION' : 'ACTIVE',
    programme: programmes[index % programmes.length]?.slug ?? '',
    regions: some(regions, index, 1 + (index % 2)),
    targetGroups: some(targetGroups, index, 1 + (index % 3)),
    themes: some(themes, index, 2),
    // Far away: nothing opens or closes while we measure.
    opensOn: index % 10 === 3 ? daysFromNow(30) : null,
    closesOn: index % 4 === 0 ? null : daysFromNow(60 + index),
    minimumOrganisations: 4,
    maximumOrganisations: isFull ? 8 : index % 5 === 1 ? null : 12,
    seatsPerOrganisation: isFull ? 12 : 20,
    minimumParticipants: 10,
  };
}

type BenchNetwork = ReturnType<typeof network>;

export const networks: BenchNetwork[] = Array.from({ length: NETWORKS }, (_, index) => network(index));
