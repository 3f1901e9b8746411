import type { HeadImage } from './head.ts';

// What our pages are about, in the words of https://schema.org. Only what the page itself says, and nothing that is not so:
// - A network is an Organization ("an organization such as a school, NGO, corporation, club"): a lasting circle of organisations or people.
//   No Event (it has no one day), no Course (nobody teaches, nothing is completed), no Service (nobody is served).
// - An expedition and a programme are a Project, a kind of Organization: "an enterprise, typically collaborative, planned to achieve a
//   particular aim".
// - An outcome is an Observation: a value with the period in which it was found, and the number of those who were asked beside it. A list of convenants is a CollectionPage.
// - Language, audience and day of change belong to a text, not to an organisation: they stand on the WebPage around it.

interface AboutNetwork extends AboutPage {
  readonly isExpedition: boolean;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  /** Inside which it runs; null: between organisations. */
  readonly hostOrganisation: string | null;
  readonly programme: { readonly title: string; readonly address: string } | null;
}

interface AboutProgramme extends AboutPage {
  readonly themes: readonly string[];
  /** Addresses of those that the page shows, in its order. */
  readonly networks: readonly string[];
}

interface AboutText {
  /** Of the texts, such as "nl". */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly updatedAt: Date;
  /** Who publishes the page. */
  readonly owner?: string | null;
}

interface AboutPage extends AboutText {
  readonly image: HeadImage | null;
  /** Public roles and desks, no persons. */
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  }[];
}

export function aboutNetwork(network: AboutNetwork): object {
  const { hostOrganisation: host, programme, regions } = network;
  return page(network, {
    ...some('audience', network.targetGroups, (name) => typed('Audience', { audienceType: name })),
    ...(programme && { isPartOf: typed('WebPage', { name: programme.title, url: programme.address }) }),
    mainEntity: typed(network.isExpedition ? 'Project' : 'Organization', {
      ...described(network),
      ...some('knowsAbout', network.themes, (name) => name),
      ...some('areaServed', regions, (name) => typed('AdministrativeArea', { name })),
      ...(!host && regions.length === 0 && { areaServed: typed('Country', { name: 'NL' }) }),
      ...(host && { parentOrganization: typed('Organization', { name: host }) }),
      ...(!host &&
        programme && { parentOrganization: typed('Project', { name: programme.title, url: programme.address }) }),
    }),
  });
}

export function aboutProgramme(programme: AboutProgramme): object {
  return page(programme, {
    mainEntity: typed('Project', {
      ...described(programme),
      ...some('knowsAbout', programme.themes, (name) => name),
      ...(programme.owner && { parentOrganization: typed('Organization', { name: programme.owner }) }),
    }),
    ...some('significantLink', programme.networks, (address) => address),
  });
}

interface AboutForm extends AboutText {
  /** Of what the form is for, and the address of its page. */
  readonly name: string;
  readonly of: string;
  readonly kind: 'network' | 'programme';
  readonly isProject: boolean;
  /** What one does with the form, such as "Aanmelden". */
  readonly action: string;
  readonly isOpen: boolean;
}

/** A form that can be sent is an action that can be taken: to join ("joining a group of people"), or to ask for a network, which has no word. */
export function aboutForm({ name, of, kind, isProject, action, isOpen, ...about }: AboutForm): object {
  const target = typed('EntryPoint', { urlTemplate: about.address });
  const does = typed(kind === 'network' ? 'JoinAction' : 'Action', { name: action, target });
  return page(about, {
    isPartOf: typed('WebPage', { name, url: of }),
    about: typed(isProject ? 'Project' : 'Organization', {
      name,
      url: of,
      ...(isOpen && { potentialAction: does }),
    }),
  });
}

interface AboutOutcome extends AboutText {
  readonly says: string;
  readonly value: number;
  readonly isPercentage: boolean;
  /** How many were asked, and that in words; null: not known. */
  readonly asked: { readonly words: string; readonly count: number } | null;
  readonly source: { readonly name: string; readonly url: string | null };
  /** ISO 8601: two days with a stroke between. */
  readonly period: string;
}

export function aboutOutcome({ says, value, isPercentage, asked, source, period, ...about }: AboutOutcome): object {
  return page(about, {
    isBasedOn: typed('CreativeWork', { name: source.name, ...(source.url && { url: source.url }) }),
    mainEntity: typed('Observation', {
      name: about.title,
      measuredProperty: says,
      value,
      ...(isPercentage && { unitCode: 'P1' }),
      observationPeriod: period,
      ...(asked && { valueReference: typed('QuantitativeValue', { name: asked.words, value: asked.count }) }),
    }),
  });
}

/** @param names of the convenants that the page shows */
export function aboutConvenants({
  names,
  ...about
}: Pick<AboutText, 'title' | 'description' | 'address'> & { readonly names: readonly string[] }): object {
  return pageOf(
    'CollectionPage',
    { ...about, language: 'nl' },
    some('hasPart', names, (name) => typed('CreativeWork', { name })),
  );
}

const page = (about: AboutText, more: object) =>
  pageOf('WebPage', about, {
    dateModified: about.updatedAt.toISOString(),
    ...(about.owner && { publisher: typed('Organization', { name: about.owner }) }),
    ...more,
  });

const pageOf = (
  type: string,
  { title, description, address, language }: Pick<AboutText, 'title' | 'description' | 'address' | 'language'>,
  more: object,
) => ({
  '@context': 'https://schema.org',
  ...typed(type, { name: title, description, url: address, inLanguage: language, ...more }),
});

const typed = (type: string, properties: object) => ({ '@type': type, ...properties });

function described({ title, description, address, image, contacts }: AboutPage): object {
  return {
    name: title,
    description,
    url: address,
    ...(image && { image: image.url }),
    ...some(
      'contactPoint',
      contacts.filter(({ email, phone }) => email || phone),
      ({ name, role, email, phone }) =>
        typed('ContactPoint', {
          name,
          ...(role && { contactType: role }),
          ...(email && { email }),
          ...(phone && { telephone: phone }),
        }),
    ),
  };
}

/** The property, where there is something to say. */
const some = <Item>(property: string, items: readonly Item[], write: (item: Item) => unknown) =>
  items.length > 0 ? { [property]: items.map(write) } : {};
