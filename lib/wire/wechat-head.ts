/** The line below a WeChat headline as it is copied: `原创 李晚晴 人间读本 2026年10月09日 20:31 北京`. */
import type { Edition, Fact } from './copy.ts';
import { naturalName } from './person-names.ts';
import { findTimes } from './written-time.ts';

const head =
  /^[\s\u3000]*(?:原创|原創)[:：\s\u3000]+(?:(\p{Script=Han}{2,4}|\p{Script=Latin}[\p{L} ]{1,20}?)[\s\u3000]+)?(\S{2,16})[\s\u3000]+(?=\d{4}[年/-])/u;

/** Writer, account and time, in that order; the account alone stands for both. */
export function readWechatHead(text: string, edition: Edition): Fact[] | null {
  if (text.length > 90) return null;
  const [whole, name, account] = head.exec(text) ?? [];
  if (!whole || !account) return null;
  const found = findTimes(text, edition)[0];
  if (!found || !/^[\s\u3000]*\p{Script=Han}{0,6}$/u.test(text.slice(found.end))) return null;
  const accountAt = whole.lastIndexOf(account);
  const facts: Fact[] = [
    { type: 'text', field: 'source', value: account, start: accountAt, end: accountAt + account.length },
    { type: 'time', field: 'published', time: found.time, start: found.start, end: found.end },
  ];
  if (name) {
    const start = whole.indexOf(name);
    const end = start + name.length;
    facts.push({ type: 'credit', role: 'writer', name: naturalName(name), agency: null, start, end });
    facts.push({ type: 'text', field: 'bylineText', value: name, start, end });
  }
  return facts;
}
