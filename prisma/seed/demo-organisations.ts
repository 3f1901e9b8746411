import type { Prisma } from '../client.ts';

type Organisation = Pick<Prisma.OrganisationCreateManyInput, 'name' | 'kind' | 'place' | 'kvkNumber'>;

function organisations(
  kind: Organisation['kind'],
  firstKvk: number,
  entries: [name: string, place: string][],
): Organisation[] {
  return entries.map(([name, place], index) => ({
    name,
    kind,
    place,
    kvkNumber: String(firstKvk + index).padStart(8, '0'),
  }));
}

/** Made up, with Chamber of Commerce numbers lower than any that is given out. */
export const careProviders = organisations('CARE_PROVIDER', 1_001, [
  ['Zorggroep De Linde', 'Assen'],
  ['Stichting Het Noorderlicht', 'Groningen'],
  ['Wierdezorg', 'Winsum'],
  ['Zorgcentrum De Borg', 'Hoogezand'],
  ['Veenland Ouderenzorg', 'Emmen'],
  ['De Es Thuiszorg', 'Coevorden'],
  ['Woonzorg Reestdal', 'Meppel'],
  ['Zorggroep Wadzicht', 'Delfzijl'],
  ['Hunzehof', 'Borger'],
  ['Stichting Meerwold', 'Haren'],
  ['Terpstaete', 'Leeuwarden'],
  ['Zorgpalet Friese Meren', 'Sneek'],
  ['Huize Stadszicht', 'Utrecht'],
  ['De Vechtoever', 'Maarssen'],
  ['Zorghuis Heuvelrug', 'Zeist'],
  ['Kromme Rijn Zorg', 'Bunnik'],
  ['Stichting Polderhart', 'Lelystad'],
  ['Stichting Maasbeemd', 'Venlo'],
  ['Zorgkring IJsseldelta', 'Kampen'],
  ['Thuis in Twente', 'Almelo'],
  ['Zorghuis Klaverbrink', 'Deventer'],
  ['Zorggroep Peelrand', 'Deurne'],
  ['Ouderenzorg Zeeuwse Kust', 'Goes'],
  ['Stichting Duinrust', 'Castricum'],
]);

export const hospitals = organisations('CARE_PROVIDER', 2_001, [
  ['Ziekenhuis Noorderbaan', 'Groningen'],
  ['Streekziekenhuis Het Veen', 'Emmen'],
  ['Medisch Centrum Rijnoever', 'Arnhem'],
  ['Ziekenhuis De Dommel', 'Eindhoven'],
]);

export const welfare = organisations('WELFARE', 3_001, [
  ['Welzijn Middenveld', 'Assen'],
  ['Buurtkracht Stad', 'Groningen'],
  ['Stichting Dorpshuizen Samen', 'Hoogeveen'],
  ['Sociaal Werk De Bron', 'Utrecht'],
]);

export const education = organisations('EDUCATION', 4_001, [
  ['ROC Noordkwartier', 'Groningen'],
  ['Hogeschool Hondsrug', 'Emmen'],
  ['Vakschool Zorg en Welzijn', 'Assen'],
]);

export const otherParties: Organisation[] = [
  ...organisations('CARE_OFFICE', 5_001, [
    ['Zorgkantoor Eems en Dollard', 'Groningen'],
    ['Zorgkantoor Drentse Aa', 'Assen'],
  ]),
  ...organisations('EMPLOYERS_PLATFORM', 6_001, [['Werkgeversplatform Zorg Noord', 'Groningen']]),
  ...organisations('MUNICIPALITY', 7_001, [['Gemeente Drie Beken', 'Beekdal']]),
];

/** Organisations with networks of their own; the CMS names them by the same numbers. */
export const hosts: (Organisation & { units: Record<string, string[]> })[] = [
  {
    name: 'GGZ Het Kompas',
    kind: 'CARE_PROVIDER',
    place: 'Amersfoort',
    kvkNumber: '00000001',
    units: {
      'Divisie Maatschappelijk': ['Wijkteam Noord', 'Wijkteam Zuid', 'Beschermd wonen', 'Dagbesteding', 'Bemoeizorg'],
      'Divisie Specialistisch': ['Angst en stemming', 'Trauma', 'Ouderen', 'Autisme', 'Kliniek De Kaap', 'Verslaving'],
    },
  },
  {
    name: 'Sociale Dienst Drie Beken',
    kind: 'MUNICIPALITY',
    place: 'Beekdal',
    kvkNumber: '00000002',
    units: {
      Inkomen: ['Intake', 'Uitkeringen', 'Bijzondere bijstand'],
      Werk: ['Werkcoaches', 'Werkgeverscontact'],
    },
  },
];
