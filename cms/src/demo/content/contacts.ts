/** Roles and desks; the address is the key by which networks refer to them. */
export const contacts: {
  email: string;
  phone?: string;
  nl: { name: string; role: string };
  en: { name: string; role: string };
}[] = [
  {
    email: 'kennissamendelen@example.org',
    phone: '050 555 01 10',
    nl: { name: 'Projectbureau Kennis Samen Delen', role: 'Vragen over het project en over meedoen' },
    en: { name: 'Project office Sharing Knowledge', role: 'Questions about the project and taking part' },
  },
  {
    email: 'leadexperts.specialistisch@example.org',
    nl: { name: 'Leadexperts divisie Specialistisch', role: 'Consultatie vragen over behandeling' },
    en: { name: 'Lead experts, Specialist division', role: 'Ask for consultation about treatment' },
  },
  {
    email: 'leadexperts.maatschappelijk@example.org',
    nl: { name: 'Leadexperts divisie Maatschappelijk', role: 'Consultatie vragen over wonen, werk en herstel' },
    en: { name: 'Lead experts, Community division', role: 'Ask for consultation about housing, work and recovery' },
  },
  {
    email: 'lerendenetwerken@example.org',
    phone: '030 555 02 20',
    nl: { name: 'Bureau lerende netwerken', role: 'Een netwerk vinden of zelf beginnen' },
    en: { name: 'Learning networks office', role: 'Find a network or start one' },
  },
  {
    email: 'netwerkmanager.noord@example.org',
    phone: '050 555 02 31',
    nl: { name: 'Netwerkmanager Noord', role: 'Netwerken in Groningen, Drenthe en Friesland' },
    en: { name: 'Network manager North', role: 'Networks in Groningen, Drenthe and Friesland' },
  },
  {
    email: 'netwerkmanager.midden@example.org',
    phone: '030 555 02 32',
    nl: { name: 'Netwerkmanager Midden en Oost', role: 'Netwerken in Utrecht, Gelderland en Overijssel' },
    en: { name: 'Network manager Centre and East', role: 'Networks in Utrecht, Gelderland and Overijssel' },
  },
  {
    email: 'netwerkmanager.west@example.org',
    phone: '010 555 02 33',
    nl: { name: 'Netwerkmanager West', role: 'Netwerken in Noord-Holland, Zuid-Holland en Zeeland' },
    en: { name: 'Network manager West', role: 'Networks in North Holland, South Holland and Zeeland' },
  },
  {
    email: 'netwerkmanager.zuid@example.org',
    phone: '040 555 02 34',
    nl: { name: 'Netwerkmanager Zuid', role: 'Netwerken in Noord-Brabant en Limburg' },
    en: { name: 'Network manager South', role: 'Networks in North Brabant and Limburg' },
  },
  {
    email: 'netwerkmanager.welzijn@example.org',
    phone: '030 555 02 35',
    nl: { name: 'Netwerkmanager welzijn', role: 'Landelijke netwerken over welzijn en naasten' },
    en: { name: 'Network manager well-being', role: 'National networks on well-being and families' },
  },
  {
    email: 'procesbegeleiders@example.org',
    nl: { name: 'Procesbegeleiders', role: 'Hulp bij het opzetten of vlottrekken van een bijeenkomst' },
    en: { name: 'Process facilitators', role: 'Help with setting up a meeting or getting it going again' },
  },
  {
    email: 'expeditie@example.org',
    phone: '030 555 03 30',
    nl: { name: 'Expeditiebureau', role: 'Vragen over gastheerschap en expeditieleden' },
    en: { name: 'Expedition office', role: 'Questions about hosting and expedition members' },
  },
  {
    email: 'kennisdelen@example.org',
    phone: '038 555 04 40',
    nl: { name: 'Kennismakelaar sociale dienst', role: 'Een collega met ervaring vinden' },
    en: { name: 'Knowledge broker, social service', role: 'Find a colleague with experience' },
  },
  {
    email: 'koplopers@example.org',
    phone: '050 555 05 50',
    nl: { name: 'Secretariaat Koplopernetwerk', role: 'Voordracht, benoeming en overnemen' },
    en: { name: 'Frontrunner network secretariat', role: 'Nomination, appointment and taking over' },
  },
];
