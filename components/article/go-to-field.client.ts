'use client';

/** Takes the person to the field: into it where it takes text, to it where it does not. */
export function goToField(field: string): void {
  const place = document.getElementById(field);
  if (!place) {
    goToFile(field);
    return;
  }
  const inner = place.matches('input, textarea, button, [contenteditable="true"]')
    ? place
    : place.querySelector<HTMLElement>('input, textarea, button, [role="combobox"]');
  (inner ?? place).focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** `files.ID` is a block of the text: the caret goes into its title. */
function goToFile(field: string): void {
  const id = /^files\.([0-9a-f-]{36})$/.exec(field)?.[1];
  const block = id === undefined ? null : document.querySelector(`#body [data-file="${id}"]`);
  if (!block) return;
  document.getElementById('body')?.focus({ preventScroll: true });
  getSelection()?.collapse(block.querySelector('.file-title') ?? block, 0);
  block.scrollIntoView({ block: 'center' });
}
