/** Beside each field for a colour, what the system has to choose one with. */
export function colourPickers(form: HTMLFormElement): void {
  for (const around of form.querySelectorAll<HTMLElement>('[data-pick]')) {
    const field = around.querySelector('input');
    if (!field) continue;
    const picker = document.createElement('input');
    picker.type = 'color';
    picker.ariaLabel = around.dataset.pick ?? '';
    const follow = () => {
      picker.value = /^#[0-9a-f]{6}$/i.test(field.value) ? field.value : (around.dataset.usual ?? '');
    };
    follow();
    picker.addEventListener('input', () => {
      field.value = picker.value;
    });
    field.addEventListener('change', follow);
    around.append(picker);
  }
}
