/** Milliseconds that a message stands on the page. */
const shown = 5000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Says it where everybody sees it, and screen readers hear it: the live region is there from the start. */
export function announce(message: string): void {
  const status = document.getElementById('status');
  if (!status) return;
  clearTimeout(leaving);
  status.textContent = message;
  leaving = setTimeout(() => status.replaceChildren(), shown);
}
