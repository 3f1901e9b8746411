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
  browsers: 'Browsers',
  browsersText:
    'Chrome en Edge 123, Firefox 128, Safari 17.5, en nieuwer. Oudere browsers tonen dezelfde teksten en formulieren, in de kleuren van je pagina. Draait het script er niet, dan blijft de link staan.',
  room: 'Ruimte tijdens het laden',
  roomText:
    'De code van de bouwer houdt plek vrij met een lege tekening (svg) na de link, zodat je pagina niet verspringt als het script komt. Van werkvormen op een telefoon, convenanten van één regio en korte lijsten is de lengte vooraf niet bekend: daar kan de pagina nog verspringen. Haal de tekening gerust weg als je zelf plek vrijhoudt.',
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
    browsers: 'Browsers',
    browsersText:
      'Chrome and Edge 123, Firefox 128, Safari 17.5, and newer. Older browsers show the same texts and forms, in the colours of your page. Where the script does not run, the link stays.',
    room: 'Room while it loads',
    roomText:
      'The code of the builder keeps a place free with an empty drawing (svg) after the link, so that your page does not move when the script comes. The length of ways of working on a phone, of convenants of one region and of short lists is not known beforehand: there the page may still move. You can leave the drawing out if you keep a place free yourself.',
  },
};
