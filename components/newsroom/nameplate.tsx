/** The mark: a page with its nameplate. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden width="24" height="24" viewBox="0 0 24 24" className={className}>
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <path d="M6 7h12v3.2H6z" className="fill-on-accent" />
      <path d="M6 13h7M6 16.5h7M15.8 13H18M15.8 16.5H18" className="stroke-on-accent" strokeWidth="1.6" />
    </svg>
  );
}
