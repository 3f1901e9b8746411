/** The pictures of the demo: circles (kringen) of seats on quiet grounds, drawn by code, 1600 × 900. */
interface Drawing {
  name: string;
  svg: string;
  nl: string;
  en: string;
}

interface Palette {
  ground: string;
  line: string;
  dots: string;
  accent: string;
  nl: string;
  en: string;
}

const palettes = {
  kompas: { ground: '#e6eef2', line: '#9fbccb', dots: '#0b5f7a', accent: '#d98c4a', nl: 'blauw', en: 'blue' },
  waardigheid: { ground: '#edf1e6', line: '#b3c49a', dots: '#4a6b2a', accent: '#c2574a', nl: 'groen', en: 'green' },
  expeditie: { ground: '#f3ede2', line: '#d3bf9a', dots: '#8a5a16', accent: '#2f6f73', nl: 'oker', en: 'ochre' },
  beken: { ground: '#ece9f2', line: '#b9aed1', dots: '#54438a', accent: '#c98a2b', nl: 'paars', en: 'purple' },
  koplopers: { ground: '#f4e8e6', line: '#dbb3ab', dots: '#9c3d2e', accent: '#33627d', nl: 'rood', en: 'red' },
} satisfies Record<string, Palette>;

type Motif = (palette: Palette) => string;

const circle = (x: number, y: number, r: number, attributes: string) =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" ${attributes}/>`;

/** Seats evenly on a circle, the first `taken` filled. */
function ring(
  x: number,
  y: number,
  radius: number,
  seats: number,
  taken: number,
  size: number,
  { dots, ground }: Palette,
): string {
  return Array.from({ length: seats }, (_, seat) => {
    const angle = (seat / seats) * 2 * Math.PI - Math.PI / 2;
    const fill = seat < taken ? dots : ground;
    return circle(
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
      size,
      `fill="${fill}" stroke="${dots}" stroke-width="6"`,
    );
  }).join('');
}

const motifs: { name: string; draw: Motif; nl: string; en: string }[] = [
  {
    name: 'kring',
    draw: (palette) =>
      circle(800, 450, 300, `fill="none" stroke="${palette.line}" stroke-width="10"`) +
      ring(800, 450, 300, 10, 8, 44, palette),
    nl: 'Een kring van tien stippen; acht zijn er gevuld',
    en: 'A ring of ten dots, eight of them filled',
  },
  {
    name: 'overlap',
    draw: (palette) =>
      [500, 800, 1100].map((x) => circle(x, 450, 260, `fill="${palette.line}" fill-opacity="0.55"`)).join('') +
      [500, 800, 1100].map((x) => ring(x, 450, 190, 7, 7, 22, palette)).join(''),
    nl: 'Drie kringen die elkaar gedeeltelijk overlappen',
    en: 'Three rings that partly overlap',
  },
  {
    name: 'golven',
    draw: (palette) =>
      [180, 280, 380, 480, 580]
        .map((radius) => circle(800, 900, radius, `fill="none" stroke="${palette.line}" stroke-width="14"`))
        .join('') +
      circle(800, 900, 90, `fill="${palette.accent}"`) +
      ring(800, 900, 380, 16, 16, 26, palette),
    nl: 'Bogen die zich als golven uitbreiden vanuit één punt',
    en: 'Arcs that spread like waves from one point',
  },
  {
    name: 'verbonden',
    draw: (palette) => {
      const points = [
        [260, 620],
        [480, 300],
        [760, 560],
        [1010, 260],
        [1300, 520],
      ] as const;
      const lines = `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${palette.line}" stroke-width="12" stroke-linejoin="round"/>`;
      const knots = points
        .map(([x, y], index) =>
          circle(x, y, index === 2 ? 84 : 56, `fill="${index === 2 ? palette.accent : palette.dots}"`),
        )
        .join('');
      return lines + knots;
    },
    nl: 'Vijf stippen, met een lijn aan elkaar verbonden',
    en: 'Five dots joined by a line',
  },
];

function* pairs() {
  for (const [programme, palette] of Object.entries(palettes))
    for (const motif of motifs) yield { programme, palette, motif };
}

/** One of each motif in each programme's colour, named `<programme>-<motif>`. */
export function drawings(): Drawing[] {
  return [...pairs()].map(({ programme, palette, motif }) => ({
    name: `${programme}-${motif.name}`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${palette.ground}"/>${motif.draw(palette)}</svg>`,
    nl: `${motif.nl}, in ${palette.nl}`,
    en: `${motif.en}, in ${palette.en}`,
  }));
}
