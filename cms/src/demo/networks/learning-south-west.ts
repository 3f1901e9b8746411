import type { DemoNetwork } from './demo-network.ts';
import { learningNetwork } from './learning-network.ts';

/** Learning networks in the west and the south of the country. */
export const southWestNetworks: DemoNetwork[] = [
  learningNetwork({
    slug: 'kwaliteitsverpleegkundigen-zuid',
    picture: 'waardigheid-verbonden',
    themes: ['kwaliteit-van-zorg'],
    regions: ['noord-brabant', 'limburg'],
    targetGroups: ['verpleegkundigen', 'kwaliteitsmedewerkers'],
    workForms: ['intervisie', 'casuistiekbespreking'],
    contacts: ['netwerkmanager.zuid@example.org'],
    signUp: { seatsPerOrganisation: 2, approval: 'NEW_ORGANISATIONS' },
    nl: {
      title: 'Kwaliteits\u00ADverpleegkundigen Zuid',
      summary:
        'Coachen op de werkvloer zonder op ieders vingers te kijken. Een netwerk voor verpleegkundigen die kwaliteit dichtbij brengen.',
      body: `Dit netwerk ging in het zuiden van start met een simpele vraag: hoe krijg je een team zover dat het zelf zijn zorg wil verbeteren?

Je oefent met coachende gesprekken, je neemt een situatie uit je eigen team mee en je gaat één keer per jaar bij elkaar op bezoek. Tussendoor houden we contact in kleine groepjes van drie.`,
      afterSignUp:
        'Nieuwe organisaties spreken eerst de netwerkmanager. Werk je bij een organisatie die al meedoet, dan krijg je meteen de data.',
    },
  }),
  learningNetwork({
    slug: 'nachtzorg',
    picture: 'waardigheid-verbonden',
    themes: ['veiligheid', 'technologie'],
    regions: ['zuid-holland'],
    targetGroups: ['verzorgenden', 'leidinggevenden'],
    phase: 'IN_FORMATION',
    workForms: ['workshop', 'meeloopdag'],
    contacts: ['netwerkmanager.west@example.org'],
    signUp: { minimumOrganisations: 10, seatsPerOrganisation: 2 },
    nl: {
      title: 'De nacht beter geregeld',
      summary:
        'Slapen bewoners, en wie waakt er? Een netwerk in oprichting over sensoren, bezetting en rust in de nacht.',
      body: `’s Nachts werk je met weinig mensen en veel deuren. Slimme sensoren helpen, maar piepen ook voor niets. En een bewoner die dwaalt, wil vooral iemand die meeloopt.

Zodra er tien organisaties zijn, beginnen we met een nacht meekijken bij elkaar. Ben je er klaar voor om te laten zien hoe het bij jullie gaat?`,
      afterSignUp: 'We bellen je om te horen wat je wilt leren. Bij tien organisaties kiezen we samen de eerste datum.',
    },
  }),
  learningNetwork({
    slug: 'opleiden-op-de-werkvloer',
    alsoIn: ['koplopernetwerk'],
    picture: 'waardigheid-golven',
    themes: ['leren-en-ontwikkelen', 'personeel'],
    regions: ['zeeland', 'zuid-holland'],
    targetGroups: ['opleiders', 'leidinggevenden'],
    workForms: ['intervisie', 'buddy', 'samen-inwerken'],
    contacts: ['netwerkmanager.west@example.org'],
    signUp: { seatsPerOrganisation: 2 },
    nl: {
      title: 'Opleiden op de werkvloer',
      summary:
        'Meer leerlingen begeleiden met dezelfde mensen. Werkbegeleiders uit Zeeland en Zuid-Holland wisselen aanpakken uit.',
      body: `Leerafdelingen, duo’s van leerlingen, een praktijkopleider die meerdere huizen bedient: er is veel bedacht. Maar wat houd je vol op een drukke dinsdag?

We vergelijken hoeveel leerlingen starten, hoeveel er blijven en wat zij er zelf van vinden. Daarna neemt elke organisatie één aanpak over van een ander.`,
      afterSignUp:
        'De netwerkmanager vraagt je om drie cijfers over je leerlingen. Die vormen het begin van het gesprek bij de eerste bijeenkomst.',
    },
  }),
  learningNetwork({
    slug: 'roosteren-in-eigen-hand',
    alsoIn: ['koplopernetwerk'],
    picture: 'waardigheid-verbonden',
    themes: ['personeel'],
    regions: ['noord-holland'],
    targetGroups: ['leidinggevenden', 'verzorgenden'],
    workForms: ['workshop', 'inspiratiesessie'],
    contacts: ['netwerkmanager.west@example.org'],
    signUp: { seatsPerOrganisation: 2, approval: 'EVERYONE' },
    nl: {
      title: 'Roosteren in eigen hand',
      summary:
        'Teams die zelf roosteren houden het langer vol, als de spelregels helder zijn. Een netwerk voor wie het wil proberen of verbeteren.',
      body: `Zelf roosteren klinkt als vrijheid, tot de feestdagen eraan komen. Organisaties die ermee begonnen, vertellen welke afspraken ze vooraf hadden willen maken.

### Je werkt aan

- Spelregels op één bladzijde.
- Een eerlijke verdeling van avond en weekend.
- Wat je doet als het rooster niet rondkomt.

Meedoen vraagt dat je team ten minste drie maanden wil oefenen.`,
      afterSignUp:
        'Omdat we met hele teams werken, beslist de netwerkmanager over elke aanmelding. Je hoort binnen tien werkdagen of het past.',
    },
    en: {
      title: 'Rosters in your own hands',
      summary:
        'Teams that make their own rosters last longer, if the rules are clear. A network for those who want to try or improve it.',
      body: `Making your own roster sounds like freedom, until the holidays come. Organisations that started tell which agreements they wish they had made beforehand.

### You work on

- Rules on a single page.
- A fair division of evenings and weekends.
- What to do when the roster does not work out.

To take part, your team must be willing to practise for at least three months.`,
      afterSignUp:
        'As we work with whole teams, the network manager decides on every sign-up. You hear within ten working days whether it fits.',
    },
  }),
  learningNetwork({
    slug: 'mondzorg-limburg',
    picture: 'waardigheid-kring',
    themes: ['kwaliteit-van-zorg'],
    regions: ['limburg'],
    targetGroups: ['verzorgenden', 'verpleegkundigen'],
    phase: 'IN_FORMATION',
    workForms: ['workshop', 'meeloopdag'],
    contacts: ['netwerkmanager.zuid@example.org', 'procesbegeleiders@example.org'],
    signUp: { minimumOrganisations: 10, seatsPerOrganisation: 3 },
    nl: {
      title: 'Mondzorg die lukt',
      summary:
        'Poetsen bij iemand die de mond dichthoudt, en weten wanneer de tandarts moet komen. Een nieuw netwerk voor Limburg.',
      body: `Een gezonde mond scheelt pijn, longontsteking en schaamte. Toch is het vaak het eerste wat erbij inschiet.

Een mondhygiënist en een specialist ouderengeneeskunde helpen ons op weg. De rest doen we zelf: oefenen, meelopen en bijhouden of het beter wordt. We beginnen zodra er tien organisaties zijn.`,
      afterSignUp:
        'Je komt op de lijst voor de startbijeenkomst. De procesbegeleider denkt alvast mee over hoe je het in je team vertelt.',
    },
  }),
];
