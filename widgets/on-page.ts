// What happens on the page around our elements, watched once for all of them.

interface OnPage extends Element {
  /** @param cameOnline what did not load before may load now */
  heed(cameOnline: boolean): void;
}

const onPage = new Set<OnPage>();

const tellAll = (cameOnline: boolean): void => {
  for (const element of onPage) element.heed(cameOnline);
};
const languages = new MutationObserver(() => tellAll(false));

addEventListener('online', () => tellAll(true));

/** From now on `element` hears when the page around it, through every shadow root, is said to be in another language. */
export function arrive(element: OnPage): void {
  onPage.add(element);
  let root = element.getRootNode();
  const watch = () => languages.observe(root, { attributeFilter: ['lang'], subtree: true });
  for (watch(); root instanceof ShadowRoot; watch()) root = root.host.getRootNode();
}

export function leave(element: OnPage): void {
  onPage.delete(element);
  if (!onPage.size) languages.disconnect();
}
