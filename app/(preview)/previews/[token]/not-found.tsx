import { askedLanguage } from '#app/_request/language.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export default async function NoSuchPreview() {
  const words = messages(await askedLanguage()).writing.sharing;
  return (
    <main className="page">
      <h1>{words.ended}</h1>
      <p>{words.endedLead}</p>
    </main>
  );
}
