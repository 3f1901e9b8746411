// Runs in the bare variant of a hosted page: tells the page around it how high it is. Without it the frame
// scrolls.

/** What the page around it hears. */
interface HeightMessage {
  readonly type: 'leerkring-height';
  /** CSS pixels, whole: of the content, whatever the frame's own height. */
  readonly height: number;
  /** In the first message after a link or a form of ours: the beginning of the frame should come into view. */
  readonly top: boolean;
}

let told = 0;

function tell(): void {
  // Not scrollHeight, which is at least the frame's own: a page around it that follows would never let it shrink.
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  const message: HeightMessage = {
    type: 'leerkring-height',
    height,
    top: told === 0 && document.referrer.startsWith(`${location.origin}/`),
  };
  told = height;
  // Who listens is not known here, and a height is no secret; only pages of the partner can frame this one.
  parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  // Browsers heed no autofocus in a frame of another origin. It stands where a form tells of its mistakes, after somebody sent it.
  document.querySelector<HTMLElement>('[autofocus]')?.focus();
}
