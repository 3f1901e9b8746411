/** A partner in use, one that stopped and one that changed its key. */
export const partnerSites = (demoOrigins: string[]) => [
  {
    name: 'Zorggroep De Linde',
    stopped: false,
    keys: [{ key: 'pk_demo', revokedOn: null }],
    origins: demoOrigins.map((origin) => ({ origin })),
  },
  {
    name: 'Kennisplein Zevenwilgen',
    stopped: true,
    keys: [{ key: 'pk_kennisplein_zevenwilgen', revokedOn: null }],
    origins: [{ origin: 'https://kennisplein.example.org' }],
  },
  {
    name: 'Intranet Zorghuis Wolkenbrug',
    stopped: false,
    keys: [
      { key: 'pk_wolkenbrug_2024', revokedOn: '2025-03-01' },
      { key: 'pk_wolkenbrug_2025', revokedOn: null },
    ],
    origins: [{ origin: 'https://intranet.example.org' }, { origin: 'https://intranet-test.example.org:8443' }],
  },
];
