'use client';

/** Takes the person to the field: into it where it takes text, to it where it does not. */
export function goToField(field: string): void {
  const place = document.getElementById(field);
  if (!place) return;
  const inner = place.matches('input, textarea, button, [contenteditable="true"]')
    ? place
    : place.querySelector<HTMLElement>('input, textarea, button, [role="combobox"]');
  (inner ?? place).focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
