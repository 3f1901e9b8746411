interface Size {
  url: string;
  mime: string;
  width: number;
  height: number;
  sizeInBytes?: number;
  /** Kilobytes of 1000 bytes, rounded. */
  size: number;
}

export interface UploadedFile extends Size {
  hash: string;
  updatedAt: string | Date;
  formats: Record<string, Size> | null;
}

const bytes = (file: Size) => file.sizeInBytes ?? Math.round(file.size * 1000);

/** An uploaded file and its smaller versions, narrowest first, the original last; `key` changes whenever the file does. */
export function picture(file: UploadedFile, alternativeText: unknown) {
  const smaller = Object.values(file.formats ?? {})
    .filter((format) => format.width < file.width)
    .sort((a, b) => a.width - b.width);
  return {
    key: `${file.hash}-${new Date(file.updatedAt).getTime()}`,
    alternativeText: typeof alternativeText === 'string' ? alternativeText : '',
    mime: file.mime,
    width: file.width,
    height: file.height,
    files: [...smaller.slice(-4), file].map((one) => ({
      url: one.url,
      mime: one.mime,
      width: one.width,
      height: one.height,
      bytes: bytes(one),
    })),
  };
}
