import { convenant } from './staff.fixtures.ts';

export const owner = (convenants: object[]) => ({ id: 'w1', name: 'Waardigheid en leren', convenants });
export const older = { ...convenant, id: 'c0', version: 1, supersedes: null, standing: 'SUPERSEDED' };
export const regions = { nodes: [{ slug: 'drenthe', name: 'Drenthe' }] };
export const list = (convenants: object[]) => ({ viewer: { owners: [owner(convenants)] }, regions });
