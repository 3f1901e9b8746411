/** Hands a file to the reader's browser as a download. */
export function save({ fileName, mediaType, base64 }: { fileName: string; mediaType: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  link.download = fileName;
  link.click();
  // The download has its own hold on the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
