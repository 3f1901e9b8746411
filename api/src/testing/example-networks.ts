import type { Database } from '@leerkring/prisma/client.ts';
import { publish } from './publish.ts';

const past = new Date('2020-01-01T00:00:00Z');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Four public networks that differ in everything a list can be asked for, and two that nobody may see. */
export async function publishExample(database: Database): Promise<void> {
  await publish(database, {
    programmes: [{ slug: 'waardigheid' }, { slug: 'samen-delen' }, { slug: 'dicht', visibility: 'INTERNAL' }],
    networks: [
      {
        slug: 'welzijn',
        title: 'Éénzaamheid en welzijn',
        programme: 'waardigheid',
        alsoIn: ['samen-delen'],
        themes: ['welzijn'],
        regions: ['groningen'],
        createdAt: new Date('2026-05-01T00:00:00Z'),
        organisations: ['Zorg A', 'Zorg B', 'Zorg C'],
        closesAt: inDays(20),
        english: { title: 'Wellbeing', summary: 'About loneliness' },
      },
      {
        slug: 'kwaliteit',
        title: 'Kwaliteitsverpleegkundigen',
        body: 'Een casuïstiek\u00adbespreking per maand.',
        programme: 'waardigheid',
        targetGroups: ['verpleegkundigen'],
        regions: ['drenthe'],
        createdAt: new Date('2026-02-01T00:00:00Z'),
        organisations: ['Zorg A'],
        closesAt: inDays(3),
      },
      {
        slug: 'dementie',
        title: 'dementie',
        programme: 'samen-delen',
        kind: 'EXPERT',
        phase: 'IN_FORMATION',
        kindLabel: 'Kenniskring',
        createdAt: new Date('2026-04-01T00:00:00Z'),
      },
      {
        slug: 'afgelopen',
        title: 'Zelf beslissen',
        programme: null,
        createdAt: new Date('2025-01-01T00:00:00Z'),
        endsAt: past,
        closesAt: past,
        organisations: ['Zorg A', 'Zorg B'],
      },
      { slug: 'geheim', title: 'Geheim welzijn', programme: 'waardigheid', visibility: 'INTERNAL', themes: ['geheim'] },
      { slug: 'binnen', title: 'Binnen welzijn', programme: 'dicht' },
    ],
  });
}
