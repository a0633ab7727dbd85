import { classNames } from './class-names.ts';

/** `Mo Jingxi` → `MJ`; `莫竞西` → `莫`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

/** Stands beside the name, which says it all. */
export function Avatar({ name, size = 'medium' }: { name: string; size?: 'small' | 'medium' | 'large' }) {
  const sizes = { small: 'size-5 text-[0.5625rem]', medium: 'size-6 text-2xs', large: 'size-10 text-base' };
  return (
    <span
      aria-hidden
      // As content of the style sheet it is no text to be read out or searched for.
      data-initials={initialsOf(name)}
      className={classNames(
        'inline-flex shrink-0 before:content-[attr(data-initials)] items-center justify-center rounded-full bg-accent-soft font-semibold text-accent-ink select-none',
        sizes[size],
      )}
    />
  );
}
