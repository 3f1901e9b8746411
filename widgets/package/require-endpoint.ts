// Of the npm package only. A file that a bundler made part of a site does not know whose API it belongs to.
import { LeerkringElement } from '../element.ts';
import { advise } from '../sign-up/advice.ts';

const { requestUpdate } = LeerkringElement.prototype;
/** undefined once it was not needed: what an element showed stays. */
const fallbacks = new WeakMap<LeerkringElement, HTMLSlotElement | undefined>();
/** Tags. */
const told = new Set<string>();

/** Without `endpoint` an element shows what stands inside it, asks nothing, and says once for each tag on the console what to set. */
LeerkringElement.prototype.requestUpdate = function (this: LeerkringElement, stale?: boolean): void {
  if (this.endpoint) {
    fallbacks.get(this)?.remove();
    fallbacks.set(this, undefined);
    requestUpdate.call(this, stale);
  } else if (this.isConnected && !fallbacks.has(this)) {
    const slot = document.createElement('slot');
    fallbacks.set(this, slot);
    this.renderRoot.append(slot);
    // Who puts it on the page may set properties right after that.
    queueMicrotask(() => this.endpoint || tell(this.localName));
  }
};

function tell(tag: string): void {
  if (told.has(tag)) return;
  told.add(tag);
  advise(
    `<${tag}> does not know which API to ask. Set endpoint, as an attribute or a property: <${tag} endpoint="https://leerkring.example">`,
  );
}
