import type { Language } from './page.ts';

const nl = {
  title: 'Alle elementen en instellingen',
  lead: 'Voor ontwikkelaars. De beschrijvingen zijn in het Engels.',
  builder: 'Terug naar de bouwer: kies en kopieer',
  elements: 'Elementen',
  attributes: 'Attributen',
  properties: 'Properties zonder attribuut',
  events: 'Events',
  slots: 'Slots',
  parts: 'Parts',
  cssProperties: 'Custom properties',
  all: 'Voor alle elementen',
  without: 'zonder naam',
  unless: 'Standaard:',
  notBuilt: 'De beschrijving is nog niet gebouwd. Draai npm run build -w widgets en start opnieuw.',
  prefill: 'Vooraf invullen en luisteren',
  prefillText:
    'Weet je pagina al wie de bezoeker is? Geef het mee als attribuut (JSON) of als property. Alles is optioneel en de bezoeker kan het aanpassen.',
  eventsText: 'Events gaan door shadow roots heen omhoog. Je kunt er dus op de hele pagina naar luisteren.',
  recipes: 'In React en Vue',
};

export type ReferenceWords = typeof nl;

export const referenceWords: Record<Language, ReferenceWords> = {
  nl,
  en: {
    title: 'All elements and settings',
    lead: 'For developers.',
    builder: 'Back to the builder: choose and copy',
    elements: 'Elements',
    attributes: 'Attributes',
    properties: 'Properties without an attribute',
    events: 'Events',
    slots: 'Slots',
    parts: 'Parts',
    cssProperties: 'Custom properties',
    all: 'For all elements',
    without: 'without a name',
    unless: 'Default:',
    notBuilt: 'The description is not built yet. Run npm run build -w widgets and start again.',
    prefill: 'Prefill and listen',
    prefillText:
      'Does your page know who the visitor is? Hand it over as an attribute (JSON) or as a property. All of it is optional, and the visitor can change it.',
    eventsText: 'Events bubble through shadow roots, so you can listen to them on the whole page.',
    recipes: 'In React and Vue',
  },
};
