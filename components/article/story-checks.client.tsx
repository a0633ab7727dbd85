'use client';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import type { Readiness } from '#lib/article/readiness.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { problemText } from '#lib/language/problem-text.ts';
import type { Problem } from '#lib/platform/errors.ts';
import { goToField } from './go-to-field.client.ts';

type StoryChecksProps = {
  readiness: Readiness;
  /** What can be put right at once; null where a person must. */
  fixOf?: (problem: Problem) => (() => void) | null;
};

/** What is missing before readers may see it; each line leads to its field. */
export function StoryChecks({ readiness, fixOf = () => null }: StoryChecksProps) {
  const { t: texts, language } = useAllMessages();
  const words = texts.articles.checks;
  const { problems, warnings } = readiness;
  return (
    <section
      aria-labelledby="checks-title"
      id="checks"
      tabIndex={-1}
      className="flex flex-col gap-1.5 outline-none"
    >
      <h2 id="checks-title" className="text-sm font-semibold">
        {words.title}
      </h2>
      <p role="status" className="flex items-center gap-1.5 text-sm text-muted">
        {problems.length === 0 ? (
          <>
            <CircleCheck aria-hidden className="size-4 text-success-ink" />
            {words.ready}
          </>
        ) : (
          printCount(language, words.problems, problems.length)
        )}
      </p>
      <ul className="flex flex-col">
        {problems.map((problem) => (
          <CheckLine key={`${problem.field}.${problem.code}`} problem={problem} stops fix={fixOf(problem)} />
        ))}
        {warnings.map((problem) => (
          <CheckLine key={`${problem.field}.${problem.code}`} problem={problem} stops={false} fix={null} />
        ))}
      </ul>
    </section>
  );
}

type CheckLineProps = { problem: Problem; stops: boolean; fix: (() => void) | null };

function CheckLine({ problem, stops, fix }: CheckLineProps) {
  const { t } = useAllMessages();
  const fixNames: Record<string, string> = t.writing.help.fixes;
  const Icon = stops ? CircleAlert : TriangleAlert;
  return (
    <li className="flex items-start gap-1">
      <button
        type="button"
        className="flex w-full items-start gap-1.5 rounded-md px-1 py-1 text-start text-sm hover:bg-hover"
        onClick={() => goToField(problem.field)}
      >
        <Icon
          aria-hidden
          className={`mt-0.5 size-4 shrink-0 ${stops ? 'text-danger-ink' : 'text-warning-ink'}`}
        />
        {problemText(t, problem)}
      </button>
      {fix && (
        <Button size="small" variant="quiet" onClick={fix}>
          {fixNames[problem.code] ?? t.writing.style.fix}
        </Button>
      )}
    </li>
  );
}
