/** Constructed sheets pass a strict Content-Security-Policy, and all elements of a kind share one. */
export function sheet(css: string): CSSStyleSheet {
  const constructed = new CSSStyleSheet();
  constructed.replaceSync(css);
  return constructed;
}
