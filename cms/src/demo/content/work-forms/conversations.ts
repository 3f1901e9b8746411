import type { DemoWorkForm } from '../work-forms.ts';

/** Work forms around one question or case. */
export const conversations: DemoWorkForm[] = [
  {
    slug: 'casuistiekbespreking',
    nl: {
      title: 'Casuïstiekbespreking',
      summary:
        'Samen kijken naar één situatie uit de praktijk. Niet om het op te lossen voor de inbrenger, maar om beter te zien wat er speelt.',
      body: 'Kies een situatie die nog loopt en waarin jij zelf iets te doen hebt. Een uur is genoeg voor één inbreng, met vijf tot acht collega’s.',
      steps: [
        [
          'Inbrengen',
          'Vertel in vijf minuten wat er gebeurt en wat je vraag is. Noem geen namen en laat herkenbare details weg.',
        ],
        ['Vragen', 'De groep stelt een kwartier lang alleen open vragen. Adviezen blijven nog even in de zak.'],
        ['Uitwisselen', 'De anderen bespreken wat hun opvalt. Jij luistert en schrijft mee.'],
        ['Kiezen', 'Zeg wat je meeneemt en wat je deze week anders doet.'],
      ],
      rules: [
        'Wat hier besproken wordt, blijft hier.',
        'Eerst begrijpen, dan pas meedenken.',
        'De inbrenger beslist wat bruikbaar is.',
      ],
      pitfalls: [
        'De reparatiereflex: je hoort een probleem en geeft meteen een oplossing. Tel tot drie en stel nog een vraag.',
        'Het gesprek gaat over iemand die er niet bij is, in plaats van over wat jij kunt doen.',
      ],
    },
    en: {
      title: 'Case discussion',
      summary:
        'Looking together at one situation from practice. Not to solve it for the person who brings it, but to see better what is going on.',
      body: 'Choose a situation that is still open and in which you have something to do yourself. An hour is enough for one case, with five to eight colleagues.',
      steps: [
        [
          'Bring it in',
          'Tell in five minutes what happens and what your question is. Name nobody and leave recognisable details out.',
        ],
        ['Ask', 'For a quarter of an hour the group asks open questions only. Advice can wait.'],
        ['Exchange', 'The others discuss what strikes them. You listen and take notes.'],
        ['Choose', 'Say what you take with you and what you will do differently this week.'],
      ],
      rules: [
        'What is discussed here stays here.',
        'Understand first, then think along.',
        'The person who brings the case decides what is useful.',
      ],
      pitfalls: [
        'The repair reflex: you hear a problem and offer a solution at once. Count to three and ask another question.',
        'The talk is about somebody who is not there, instead of what you can do.',
      ],
    },
  },
  {
    slug: 'intervisie',
    nl: {
      title: 'Intervisie',
      summary:
        'Een vaste groep die elkaar helpt om naar het eigen handelen te kijken. Rustig, met een vaste opbouw en een wisselende gespreksleider.',
      body: 'Intervisie vraagt vertrouwen en dat groeit met de tijd. Spreek daarom met dezelfde mensen een reeks van zes keer af.',
      steps: [
        ['Landen', 'Ieder zegt in één zin hoe hij erbij zit. Kom terug op de vorige keer: wat heb je gedaan?'],
        ['Vraag kiezen', 'Twee of drie mensen noemen een vraag, de groep kiest er één.'],
        ['Doorvragen', 'Vraag naar wat iemand dacht, voelde en deed. Vat af en toe samen.'],
        ['Teruggeven', 'Ieder noemt één ding dat hij zag. De inbrenger reageert pas aan het eind.'],
        ['Afsluiten', 'Wat nam je mee, ook als het jouw vraag niet was?'],
      ],
      rules: [
        'Iedereen is op tijd en blijft tot het eind.',
        'Je spreekt over jezelf: ‘ik’, niet ‘je’.',
        'De gespreksleider bewaakt de tijd en doet niet mee aan de inhoud.',
      ],
      pitfalls: [
        'De groep wordt gezellig en de vragen worden zacht. Wissel dan van gespreksleider.',
        'Reparatiereflex: de inbrenger krijgt vijf tips en voelt zich minder bekwaam dan daarvoor.',
        'Een leidinggevende schuift aan en het gesprek wordt een verantwoording.',
      ],
    },
    en: {
      title: 'Peer consultation',
      summary:
        'A fixed group whose members help each other to look at their own way of working. Calm, with a fixed structure and a rotating chair.',
      body: 'Peer consultation asks for trust, and trust takes time. So agree on a series of six with the same people.',
      steps: [
        ['Arrive', 'Each says in one sentence how they are. Come back to last time: what did you do?'],
        ['Choose a question', 'Two or three people name a question, the group chooses one.'],
        ['Ask on', 'Ask what somebody thought, felt and did. Sum up now and then.'],
        ['Give back', 'Each names one thing they saw. The person who brought the question responds at the end.'],
        ['Close', 'What did you take with you, even if it was not your question?'],
      ],
      rules: [
        'Everyone is on time and stays to the end.',
        'You speak for yourself: “I”, not “you”.',
        'The chair keeps the time and stays out of the content.',
      ],
      pitfalls: [
        'The group becomes cosy and the questions soft. Change the chair.',
        'Repair reflex: somebody gets five tips and feels less able than before.',
        'A manager joins and the talk turns into an account.',
      ],
    },
  },
  {
    slug: 'consultatiebijeenkomst',
    nl: {
      title: 'Consultatiebijeenkomst',
      summary:
        'Leg je vraag voor aan een leadexpert, met collega’s die meeluisteren en meeleren. Kort, gericht en zonder verslag.',
      steps: [
        ['Vraag sturen', 'Mail twee dagen vooraf je vraag in drie zinnen. De leadexpert kan dan iets opzoeken.'],
        ['Bespreken', 'Twintig minuten per vraag. De leadexpert denkt hardop, zodat je ook de redenering leert.'],
        [
          'Vastleggen',
          'Schrijf zelf op wat je gaat doen. Wat voor anderen nuttig is, komt bij de veelgestelde vragen.',
        ],
      ],
      rules: [
        'Je blijft zelf verantwoordelijk voor de behandeling.',
        'Geen vraag is te klein.',
        'Meeluisteraars vragen pas iets als de inbrenger klaar is.',
      ],
      pitfalls: [
        'De bijeenkomst wordt een spreekuur voor steeds dezelfde mensen.',
        'De leadexpert neemt het over, en de volgende keer komt dezelfde vraag terug.',
      ],
    },
    en: {
      title: 'Consultation meeting',
      summary:
        'Put your question to a lead expert while colleagues listen and learn. Short, focused and without minutes.',
      steps: [
        [
          'Send your question',
          'Mail it two days ahead, in three sentences. The lead expert can then look something up.',
        ],
        ['Discuss', 'Twenty minutes per question. The lead expert thinks aloud, so that you learn the reasoning too.'],
        ['Write down', 'Note what you will do yourself. What is useful to others goes to the common questions.'],
      ],
      rules: [
        'You stay responsible for the treatment.',
        'No question is too small.',
        'Listeners ask only when the person who brought the question has finished.',
      ],
      pitfalls: [
        'The meeting becomes a surgery for the same few people.',
        'The lead expert takes over, and next time the same question comes back.',
      ],
    },
  },
];
