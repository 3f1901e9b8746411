/**
 * What a form does not keep of the form guidelines of NL Design System (nldesignsystem.nl/richtlijnen/formulieren) that
 * a document can show. Uses nothing outside itself: tests of our own pages send its text to them.
 *
 * @param root the page, or the shadow root that the form stands in
 * @returns a sentence each
 */
export function againstGuidelines(root: Document | ShadowRoot): string[] {
  const form = root.querySelector('form');
  if (!form) return ['there is no form'];
  const faults: string[] = [];
  const expects = (holds: unknown, otherwise: string) => {
    if (!holds) faults.push(otherwise);
  };
  const isBefore = (one: Node, other: Node | null | undefined) =>
    other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  expects(form.noValidate, 'the browser shows bubbles of its own');
  expects(
    !form.querySelector('[required], [pattern], [placeholder]'),
    'something is required, patterned or hinted natively',
  );
  expects(!form.querySelector(':disabled'), 'something is disabled');
  expects(form.querySelectorAll('button:not([type=button])').length === 1, 'there is not one button that sends');

  const tokens = { name: 'name', email: 'email', organisation: 'organization', jobTitle: 'organization-title' };
  for (const [id, token] of Object.entries(tokens)) {
    const field = form.querySelector(`#${id}`);
    expects(!field || field.getAttribute('autocomplete') === token, `${id} is not autofilled as ${token}`);
  }

  const summary = root.querySelector('#summary');
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (field) => field.type !== 'hidden' && !field.closest('[inert]'),
  );
  for (const field of fields) {
    const group = field.closest('fieldset');
    const asked = group?.querySelector('legend') ? group : field;
    const isBox = ['radio', 'checkbox'].includes(field.type);
    const label = field.labels?.[0] ?? group?.querySelector('legend');
    const named = label?.textContent?.trim() || field.getAttribute('aria-label');
    expects(named, `${field.id} has no label`);
    if (!isBox) expects(label && isBefore(label, field), `the label of ${field.id} is not above it`);
    if (!isBox)
      expects(
        field instanceof HTMLSelectElement || field.hasAttribute('autocomplete'),
        `${field.id} has no autocomplete`,
      );
    const question = asked === group ? group?.querySelector('legend')?.textContent : label?.textContent;
    const isRequired = asked.getAttribute('aria-required') === 'true';
    // Ticking a box alone is a consent: it can always be left.
    const isConsent = field.type === 'checkbox' && asked === field;
    if (!isConsent)
      expects(
        isRequired !== /\((optioneel|optional)\)/.test(question ?? ''),
        `"${question}" does not say whether it can be left empty`,
      );
    if (asked.getAttribute('aria-invalid') !== 'true') continue;
    const ids = (asked.getAttribute('aria-describedby') ?? '').split(' ');
    const mistake = ids.map((id) => form.querySelector(`[id="${id}"].mistake`)).find((one) => one?.textContent?.trim());
    expects(mistake, `what is wrong with ${field.id} is not told with it`);
    expects(mistake && isBefore(mistake, field), `what is wrong with ${field.id} stands under it`);
    const words = mistake?.textContent?.trim() ?? '';
    expects(summary?.parentElement?.textContent?.includes(words), `"${words}" is not in the summary`);
  }

  if (summary) {
    expects(!form.contains(summary) && isBefore(summary, form), 'the summary does not stand above the form');
    expects(/^H[1-6]$/.test(summary.tagName), 'the summary has no heading');
    expects(root.activeElement === summary, 'the summary has not the focus');
  }
  return [...new Set(faults)];
}
