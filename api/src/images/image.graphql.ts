import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type ImageFile, imageFilesOf } from './image.store.ts';

interface ImageShape {
  alternativeText: string;
  largest: ImageFile;
  files: ImageFile[];
}

export const imageAddress = ({ key, width }: ImageFile, { publicUrl }: Pick<Context, 'publicUrl'>) =>
  `${publicUrl}/images/${encodeURIComponent(key)}/${width}`;

const ImageSource = builder.objectRef<ImageFile>('ImageSource').implement({
  fields: (t) => ({
    url: t.string({ resolve: (file, _, context) => imageAddress(file, context) }),
    width: t.exposeInt('width'),
    height: t.exposeInt('height'),
  }),
});

export const Image = builder.objectRef<ImageShape>('Image').implement({
  description: "A picture, served from the API's own origin.",
  fields: (t) => ({
    url: t.string({
      description: 'Absolute address of the largest file.',
      resolve: ({ largest }, _, context) => imageAddress(largest, context),
    }),
    alternativeText: t.exposeString('alternativeText', {
      description: 'What the picture shows; empty when it is decoration.',
    }),
    width: t.int({ description: 'Pixels of the largest file.', resolve: ({ largest }) => largest.width }),
    height: t.int({ resolve: ({ largest }) => largest.height }),
    sources: t.field({
      type: [ImageSource],
      description: 'Every size there is, narrowest first, at most 5: for `srcset`.',
      resolve: ({ files }) => files,
    }),
  }),
});

/** null: no picture, or its files are not here yet. */
export async function imageOf(
  { imageKey, imageAlternativeText }: { imageKey: string | null; imageAlternativeText: string | null },
  context: Context,
): Promise<ImageShape | null> {
  if (imageKey === null) return null;
  const files = await imageFilesOf(imageKey, context);
  const largest = files.at(-1);
  return largest ? { alternativeText: imageAlternativeText ?? '', largest, files } : null;
}
