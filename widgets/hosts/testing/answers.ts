// Runs on the page itself, before any script of it: when it was answering who did something.

/** In milliseconds since the page came; `to` is Infinity while the answer is on its way. */
export interface Answer {
  from: number;
  to: number;
}

/**
 * An answer begins with an act and ends, however long a busy machine takes for it, once a frame has been painted with nothing
 * to come: no question under way, no bars, no form that is being sent, no view transition, no paper. What moves in the
 * meantime is not told apart: neither where, nor why.
 */
export function startAnswering(): void {
  const answers: Answer[] = [];
  let underWay = 0;
  const count = async <Result>(answer: Promise<Result>): Promise<Result> => {
    underWay++;
    try {
      return await answer;
    } finally {
      underWay--;
    }
  };
  const { fetch } = window;
  const { json } = Response.prototype;
  const { attachShadow } = Element.prototype;
  window.fetch = (...asked) => count(fetch(...asked));
  Response.prototype.json = function () {
    return count(json.call(this));
  };
  // Closed roots are only to be had here; what the page lets go of goes.
  const roots = new Set<WeakRef<ShadowRoot>>();
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.add(new WeakRef(root));
    return root;
  };
  const isAwaited = (root: ShadowRoot | undefined) =>
    root?.isConnected && (root.querySelector('.bars') || Reflect.get(root.host, 'sending'));
  let isOnPaper = false;
  const isAnswering = () =>
    underWay > 0 || isOnPaper || document.activeViewTransition || [...roots].some((root) => isAwaited(root.deref()));

  // A test may take the page's clock in its own hands.
  const frame = requestAnimationFrame.bind(window);
  const now = performance.now.bind(performance);
  /** Frames in a row that began with nothing to come: what came last is painted in the first of them. */
  let settled = 0;
  const act = () => {
    settled = 0;
    if (answers.at(-1)?.to === Infinity) return;
    const answer = { from: now(), to: Infinity };
    answers.push(answer);
    frame(function look() {
      settled = isAnswering() ? 0 : settled + 1;
      if (settled < 2) frame(look);
      else answer.to = now();
    });
  };
  for (const name of ['pointerdown', 'click', 'keydown', 'input']) addEventListener(name, act, true);
  addEventListener('beforeprint', () => {
    isOnPaper = true;
    act();
  });
  Reflect.set(document, Symbol.for('answers'), answers);
}
