import type { QuestionAnswer } from '#lib/body/blocks/question-answer.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';
import { TextReader } from '../text/text.reader.tsx';

export function QuestionAnswerReader({ block }: { block: QuestionAnswer }) {
  const [question, ...answer] = block.content;
  return (
    <div className="question-answer">
      <p className="question">
        <strong>
          <TextReader content={question.content} />
        </strong>
      </p>
      {answer.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <ParagraphReader key={index} block={paragraph} />
      ))}
    </div>
  );
}
