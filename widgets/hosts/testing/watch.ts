// Runs on the page itself, before any script of it: what happens to the page is kept beside it, not among its globals.
import type { Answer } from './answers.ts';

interface Watch {
  globals: string[];
  touched: string[];
  /** How much of the page moved by itself (Cumulative Layout Shift): not as an answer to who did something (answers.ts). */
  shift: number;
  /** What moved, for who has to find out why. */
  moved: string[];
  take(entries: PerformanceEntryList): void;
  observer: PerformanceObserver;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** @param withoutStorage whether storage and cookies throw when they are touched, as a browser may be set to */
export function startWatching(withoutStorage: boolean): void {
  const touched: string[] = [];
  for (const [owner, name] of [
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
    [window, 'cookieStore'],
    [Document.prototype, 'cookie'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const touch = () => {
      touched.push(name);
      if (withoutStorage) throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    if (!own) continue;
    Object.defineProperty(owner, name, {
      ...own,
      get() {
        touch();
        return own.get?.call(this);
      },
      set(value: string) {
        touch();
        own.set?.call(this, value);
      },
    });
  }
  const watch: Watch = {
    globals: [],
    touched,
    shift: 0,
    moved: [],
    take(entries) {
      const answers: Answer[] = Reflect.get(document, Symbol.for('answers'));
      for (const { value, startTime, sources } of entries as LayoutShift[]) {
        if (answers.some(({ from, to }) => from <= startTime && startTime < to)) continue;
        watch.shift += value;
        const [first] = sources;
        const from = `${first?.previousRect.top} to ${first?.currentRect.top}`;
        watch.moved.push(`${value.toFixed(3)} at ${Math.round(startTime)} ms: ${first?.node?.nodeName} from ${from}`);
      }
    },
    observer: new PerformanceObserver((list) => watch.take(list.getEntries())),
  };
  watch.observer.observe({ type: 'layout-shift', buffered: true });
  Reflect.set(document, Symbol.for('watch'), watch);
  watch.globals = Object.getOwnPropertyNames(window);
}

export function watched() {
  const watch = Reflect.get(document, Symbol.for('watch')) as Watch;
  watch.take(watch.observer.takeRecords());
  const { globals, touched, shift, moved } = watch;
  return {
    // A frame is counted on the window by its number.
    globals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name) && !/^\d+$/.test(name)),
    touched,
    shift,
    moved,
  };
}
