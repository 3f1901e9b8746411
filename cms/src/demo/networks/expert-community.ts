import type { DemoNetwork } from './demo-network.ts';
import { expertNetwork } from './expert-network.ts';

/** Knowledge areas of living, working and recovering. */
export const communityNetworks: DemoNetwork[] = [
  expertNetwork('maatschappelijk', {
    slug: 'herstel-en-ervaringskennis',
    picture: 'kompas-golven',
    themes: ['psychische-zorg', 'welzijn'],
    workForms: ['inspiratiesessie', 'intervisie'],
    nl: {
      title: 'Herstel en ervaringskennis',
      summary:
        'Ervaringskennis naast vakkennis, niet erboven of eronder. We onderzoeken samen hoe je die twee in elk team een plek geeft.',
      body: `Wie zelf heeft meegemaakt hoe het is om vast te zitten, ziet andere dingen. In dit netwerk vertellen ervaringsdeskundigen wat hun hielp, en wat juist niet.

### Waar we aan werken

- Een herstelgroep in elke wijk, begeleid door twee ervaringsdeskundigen.
- Taal in het dossier: schrijf zo dat de cliënt kan meelezen.
- Wanneer deel je je eigen verhaal, en wanneer niet?`,
      afterSignUp:
        'Een ervaringsdeskundige belt je om kennis te maken. Je vertelt zelf wat je komt halen en wat je kunt brengen.',
    },
    en: {
      title: 'Recovery and lived experience',
      summary:
        'Lived experience beside professional knowledge, not above or below it. Together we explore how to give both a place in every team.',
      body: `Those who know what it is like to be stuck see other things. In this network peer experts tell what helped them, and what did not.

### What we work on

- A recovery group in every neighbourhood, led by two peer experts.
- Language in the record: write so that the client can read along.
- When do you share your own story, and when do you not?`,
      afterSignUp: 'A peer expert calls you to get acquainted. You tell what you come to get and what you can bring.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'dubbele-diagnose',
    picture: 'kompas-overlap',
    themes: ['psychische-zorg', 'veiligheid'],
    workForms: ['casuistiekbespreking', 'consultatiebijeenkomst'],
    nl: {
      title: 'Verslaving en dubbele diagnose',
      summary:
        'Gebruik en psychische klachten tegelijk behandelen. Met leadexperts uit de kliniek, de woonvorm en het wijkteam.',
      body: `‘Eerst stoppen, dan pas behandelen’ werkt voor bijna niemand. Maar tegelijk behandelen vraagt dat teams elkaars taal spreken. De leadexperts komen op verzoek een overleg lang bij je team zitten.

Onderwerpen van dit jaar: urinecontroles en vertrouwen, nieuwe middelen op de woonvorm, en motiverend praten als je zelf moe bent.`,
      afterSignUp: 'Je naam komt op de verzendlijst en je hoort wie de leadexpert voor jouw locatie is.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'licht-verstandelijke-beperking',
    picture: 'kompas-verbonden',
    themes: ['psychische-zorg', 'kwaliteit-van-zorg'],
    workForms: ['workshop', 'casuistiekbespreking'],
    nl: {
      title: 'Licht verstandelijke beperking',
      summary:
        'Herkennen wat iemand niet snapt zonder hem klein te maken. We maken brieven, afspraken en behandelingen begrijpelijk.',
      body: `Eén op de zoveel cliënten knikt ja en begrijpt het niet. Dat ligt niet aan de cliënt, maar aan hoe wij het uitleggen. Dit netwerk test onze folders, formulieren en gesprekken met mensen uit de doelgroep.

Deelnemers leren een korte screening afnemen en passen één behandeling aan voor hun eigen team.`,
      afterSignUp: 'Je krijgt de screeningslijst thuisgestuurd en een datum voor de oefenmiddag.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'wonen-met-begeleiding',
    picture: 'kompas-kring',
    themes: ['welzijn', 'psychische-zorg'],
    workForms: ['meeloopdag', 'intervisie'],
    nl: {
      title: 'Wonen met begeleiding',
      summary:
        'Van beschermd naar zelfstandig, op eigen tempo. Begeleiders van alle woonlocaties delen wat werkt aan de keukentafel.',
      body: `Zelfstandig wonen is meer dan een sleutel. Hoe ga je om met burenlast, met stilte, met een koelkast die leeg blijft? Begeleiders lopen bij elkaar mee en schrijven op wat ze zouden overnemen.

- Vier meeloopdagen per jaar.
- Een intervisiegroep voor nachtdiensten.
- Een gids met afspraken die we met corporaties maakten.`,
      afterSignUp: 'De leadexperts koppelen je aan een locatie waar je een dag kunt meekijken.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'werk-en-opleiding',
    picture: 'kompas-verbonden',
    themes: ['welzijn', 'personeel'],
    workForms: ['casuistiekbespreking', 'inspiratiesessie'],
    nl: {
      title: 'Werk en opleiding',
      summary:
        'Een baan is geen beloning voor beter worden, maar helpt daarbij. Trajectbegeleiders en behandelaren trekken samen op.',
      body: `Cliënten willen vaker werken dan wij denken. Met individuele plaatsing en steun zoek je meteen een gewone baan en blijf je daarna betrokken.

In het netwerk bespreken we vastgelopen plaatsingen, nodigen we werkgevers uit en houden we bij hoeveel mensen na een jaar nog aan het werk zijn.`,
      afterSignUp: 'Je ontvangt de agenda van dit kwartaal. Heb je een plaatsing die vastloopt? Stuur je vraag mee.',
    },
    en: {
      title: 'Work and education',
      summary: 'A job is no reward for getting better: it helps you to. Job coaches and therapists pull together.',
      body: `Clients want to work more often than we think. With individual placement and support you look for an ordinary job at once and stay involved afterwards.

In the network we discuss placements that got stuck, invite employers and keep track of how many people are still at work after a year.`,
      afterSignUp:
        'You receive the agenda of this quarter. Do you have a placement that is stuck? Send your question along.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'jongvolwassenen',
    picture: 'kompas-overlap',
    themes: ['psychische-zorg', 'samenwerken-met-naasten'],
    workForms: ['casuistiekbespreking', 'workshop'],
    nl: {
      title: 'Jongvolwassenen',
      summary:
        'Tussen 16 en 25 valt veel hulp weg, juist als er veel verandert. Samen maken we de overgang van jeugd naar volwassen zonder gat.',
      body: `Op de achttiende verjaardag verandert de wet, niet de jongere. Dit netwerk brengt medewerkers van jeugd en volwassenen aan één tafel en begint de overdracht een jaar eerder.

Jongeren praten mee: vier keer per jaar leest een jongerenpanel een van onze werkwijzen en zegt wat er anders moet.`,
      afterSignUp: 'Je bent welkom bij de volgende netwerkmiddag. Vooraf krijg je de adviezen van het jongerenpanel.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'suicidepreventie',
    picture: 'kompas-golven',
    themes: ['veiligheid', 'psychische-zorg'],
    workForms: ['consultatiebijeenkomst', 'workshop', 'intervisie'],
    nl: {
      title: 'Suïcidepreventie',
      summary:
        'Durven vragen, goed luisteren en samen een veiligheidsplan maken. Met nazorg voor collega’s als het toch misgaat.',
      body: `Praten over suïcide maakt de kans erop niet groter. Zwijgen wel. In dit netwerk oefen je het gesprek, tot de vraag gewoon uit je mond komt.

### Vast aanbod

- Een oefendag voor nieuwe medewerkers, vier keer per jaar.
- Consultatie op werkdagen.
- Een rustige terugblik na elk ernstig voorval, zonder schuldvraag.`,
      afterSignUp:
        'Je krijgt een plek op de eerstvolgende oefendag. Heb je eerder steun nodig, bel dan de leadexperts.',
    },
    en: {
      title: 'Suicide prevention',
      summary:
        'Daring to ask, listening well and making a safety plan together. With care for colleagues when things go wrong after all.',
      body: `Talking about suicide does not make it more likely. Silence does. In this network you practise the conversation until the question comes naturally.

### What we always offer

- A practice day for new staff, four times a year.
- Consultation on working days.
- A quiet look back after every serious event, without asking who is to blame.`,
      afterSignUp: 'You get a place on the next practice day. If you need support sooner, call the lead experts.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'veilig-werken',
    picture: 'kompas-kring',
    themes: ['veiligheid', 'personeel'],
    workForms: ['workshop', 'casuistiekbespreking'],
    nl: {
      title: 'Veilig werken en minder dwang',
      summary: 'Spanning zien aankomen, rustig blijven en achteraf leren. Voor kliniek, crisisdienst en woonvormen.',
      body: `Dwang is soms nodig en altijd ingrijpend. Afdelingen die er weinig van gebruiken, doen dezelfde dingen: warm welkom, korte lijnen, een eerste vijf minuten die kloppen.

Het netwerk bezoekt elkaars afdelingen, oefent met spanning en bespreekt elk kwartaal de cijfers. Niet om te scoren, wel om te snappen.`,
      afterSignUp:
        'De leadexperts sturen je de data van de oefensessies. Je eigen teamleider krijgt ook bericht, zodat je erheen kunt.',
    },
  }),
  expertNetwork('maatschappelijk', {
    slug: 'leefstijl-en-lichaam',
    picture: 'kompas-verbonden',
    themes: ['welzijn', 'kwaliteit-van-zorg'],
    workForms: ['themalunch', 'inspiratiesessie'],
    nl: {
      title: 'Leefstijl en lichamelijke gezondheid',
      summary:
        'Bewegen, slapen, eten en het hart: wie psychisch kwetsbaar is, leeft gemiddeld korter. In dit netwerk doen we daar iets aan.',
      body: `Een jaarlijkse controle staat in elk plan, maar gebeurt nog niet overal. En een wandeling voorschrijven is iets anders dan samen naar buiten gaan.

In dit netwerk leren collega’s die thuis zijn in voeding, bewegen, stoppen met roken of slaap, samen met collega’s die dat graag willen worden.`,
      afterSignUp: 'Je krijgt een uitnodiging voor de volgende themalunch. Daar vertel je waar je aan wilt werken.',
    },
  }),
];
