/** Parts of a network's page; the last segment of its path, the first one without. */
export const tabs = {
  toDecide: '',
  waitingList: 'wachtlijst',
  decided: 'besluiten',
  participants: 'deelnemers',
  organisations: 'organisaties',
  leaders: 'begeleiding',
  add: 'toevoegen',
  import: 'importeren',
} as const;
export type Tab = keyof typeof tabs;

/** Screens without anything in their path; `/desk/<path>`. */
const plain = {
  networks: '',
  people: 'mensen',
  startRequests: 'voordrachten',
  convenants: 'convenanten',
  organisations: 'organisaties',
  mails: 'mail',
  staff: 'beheerders',
  settings: 'instellingen',
  logIn: 'inloggen',
} as const;
type Plain = keyof typeof plain;

export type Route =
  | { screen: Plain }
  | { screen: 'network'; id: string; tab: Tab }
  | { screen: 'signUp'; id: string }
  | { screen: 'person'; id: string }
  | { screen: 'organisation'; id: string }
  | { screen: 'mergeOrganisations' }
  | { screen: 'convenant'; id: string | undefined }
  | { screen: 'correctConvenant'; id: string }
  | { screen: 'unknown' };

export const home = '/desk';
export const pathOf = (screen: Plain) => (plain[screen] ? `${home}/${plain[screen]}` : home);
export const networkPath = (id: string, tab: Tab = 'toDecide') =>
  [home, 'netwerken', encodeURIComponent(id), tabs[tab]].filter(Boolean).join('/');
export const signUpPath = (id: string) => `${home}/aanmeldingen/${encodeURIComponent(id)}`;
export const personPath = (id: string) => `${home}/mensen/${encodeURIComponent(id)}`;
const merging = 'samenvoegen';
export const organisationPath = (id: string) => `${home}/${plain.organisations}/${encodeURIComponent(id)}`;
export const mergeOrganisationsPath = organisationPath(merging);
/** Of a new version of a convenant; without one of a new convenant. */
export const convenantPath = (id?: string) =>
  id ? `${home}/convenanten/${encodeURIComponent(id)}` : `${home}/convenanten/nieuw`;
const correcting = 'verbeteren';
export const correctConvenantPath = (id: string) => `${convenantPath(id)}/${correcting}`;

export function routeOf(path: string): Route {
  const [desk, first = '', second, third, ...rest] = path.split('/').filter(Boolean).map(decoded);
  if (desk !== 'desk' || rest.length) return { screen: 'unknown' };
  if (second === undefined) {
    const screen = keyOf(plain, first);
    return { screen: screen ?? 'unknown' };
  }
  if (first === 'netwerken') {
    const tab = keyOf(tabs, third ?? '');
    return tab ? { screen: 'network', id: second, tab } : { screen: 'unknown' };
  }
  if (first === 'convenanten' && third === correcting) return { screen: 'correctConvenant', id: second };
  if (third !== undefined) return { screen: 'unknown' };
  if (first === 'aanmeldingen') return { screen: 'signUp', id: second };
  if (first === 'mensen') return { screen: 'person', id: second };
  if (first === plain.organisations)
    return second === merging ? { screen: 'mergeOrganisations' } : { screen: 'organisation', id: second };
  if (first === 'convenanten') return { screen: 'convenant', id: second === 'nieuw' ? undefined : second };
  return { screen: 'unknown' };
}

function keyOf<Key extends string>(segments: Record<Key, string>, segment: string): Key | undefined {
  return (Object.keys(segments) as Key[]).find((key) => segments[key] === segment);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Somebody typed a lone "%": no id of ours, so it leads to "not found".
    return segment;
  }
}
