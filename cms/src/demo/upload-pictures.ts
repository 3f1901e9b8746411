import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { drawings } from './drawings.ts';

/** File id and alternative texts by name. */
export type Pictures = Map<string, { fileId: number; nl: string; en: string }>;

/** Draws the pictures of the demo and puts them in the media library; those that are there already stay. */
export async function uploadPictures(strapi: Core.Strapi): Promise<Pictures> {
  const folder = await mkdtemp(join(tmpdir(), 'leerkring-pictures-'));
  const pictures: Pictures = new Map();
  try {
    for (const { name, svg, nl, en } of drawings()) {
      const filename = `${name}.jpg`;
      const existing = await strapi.db.query('plugin::upload.file').findOne({ where: { name: filename } });
      const fileId = existing?.id ?? (await upload(strapi, join(folder, filename), filename, svg, nl));
      pictures.set(name, { fileId, nl, en });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return pictures;
}

async function upload(
  strapi: Core.Strapi,
  filepath: string,
  name: string,
  svg: string,
  alternativeText: string,
): Promise<number> {
  await sharp(Buffer.from(svg)).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toFile(filepath);
  const { size } = await stat(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size },
    });
  return file.id;
}
