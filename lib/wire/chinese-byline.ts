/** Chinese bylines, which name the job and then the people: `本报记者　王　一　李若兰`, `文/张三 图/李四`, `记者林若蘭／台北報導`. */
import type { Context, Fact } from './copy.ts';
import type { ImportedRole } from './imported-story.ts';
import { listNames } from './name-list.ts';
import { couldBeChineseName, couldBeLatinName, naturalName } from './person-names.ts';

type Job = { start: number; end: number; role: ImportedRole | 'photo'; agency: string | null };

const jobPattern =
  /(《?[\p{Script=Han}A-Za-z·]{0,14}?》?)((?:特约|特約|特派|首席|见习|見習|实习|實習|全媒体|全媒體|融媒体|高级|資深|资深|文字|摄影|攝影|视频|通讯|记者站|常?[驻駐駐][\p{Script=Han}]{1,6}?){0,3})(记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|撰稿人?|特派员|特派員|观察员|主笔)|(?<![\p{Script=Han}])(责任编辑|責任編輯|责编|責編|编辑|編輯|主编|审核|審核|校对|校對|编译|編譯|翻译|翻譯|译者|譯者|作者|撰文|采写|採寫|摄影|攝影|视频|制图|监制)(?=[\s\u3000:：丨|｜/／∕])|(?<![\p{Script=Han}])([文图圖译譯])[\s\u3000]?(?=[:：丨|｜/／∕](?!\s?[图圖摄攝影文]\s*$))/gu;

const webEditorJobs = /^(?:责任编辑|責任編輯|责编|責編)$/;
const editorJobs = /^(?:编辑|編輯|主编|审核|審核|校对|校對|监制)$/;
const translatorJobs = /^(?:编译|編譯|翻译|翻譯|译者|譯者|译|譯)$/;

function roleOf(word: string): ImportedRole | 'photo' {
  if (webEditorJobs.test(word)) return 'web-editor';
  if (editorJobs.test(word)) return 'editor';
  if (translatorJobs.test(word)) return 'translator';
  if (/^(?:摄影|攝影|图|圖)$/.test(word)) return 'photo';
  if (word === '视频') return 'video';
  if (word === '制图') return 'illustrator';
  return 'writer';
}

function roleOfReporter(job: string): ImportedRole | 'photo' {
  if (/视频|視頻$/.test(job)) return 'video';
  return /(?:摄影|攝影)$/.test(job) ? 'photo' : 'writer';
}

const afterNames =
  /[\s\u3000]*(?:摄影报道|攝影報導|综合报道|綜合報導|整理报道|报道|報導|報道|采写|採訪報導|整理|综合|文[/／]?[图圖摄攝影]|[摄攝影][/／]文|图[/／]?文|(?<=[\s\u3000/／])[文图圖])?[\s\u3000。]*$/u;
const notPlaces =
  /^(?:综合|綜合|即时|即時|专题|專題|整理|编译|編譯|外电|外電|独家|獨家|特稿|连线|連線|现场|專訪|专访)$/;

/** What a Chinese byline states; null unless job words and names explain every character of it. */
export function readChineseByline(text: string, context: Context): Fact[] | null {
  if (text.length > 200) return null;
  const told = /^([\p{Script=Han}·、\s\u3000]{2,24}?)[\s\u3000]{1,2}(?:[报報][道導]|撰文|采写|採寫)$/u.exec(
    text,
  );
  if (told?.[1]) return readBareChineseByline(told[1], context);
  const jobs: Job[] = [];
  for (const match of text.matchAll(jobPattern)) {
    const [whole, prefix = '', kindOfJob = '', kind, word, short] = match;
    const house = prefix.replace(/[《》]/g, '');
    jobs.push({
      start: match.index,
      end: match.index + whole.length,
      role: kind ? roleOfReporter(`${prefix}${kindOfJob}`) : roleOf(word ?? short ?? ''),
      agency:
        house !== '' &&
        !/^(?:本报|本報|本社|本网|本網|本台|本刊|实习|作者|采写|撰文|文|图|据|據|文字|视频|摄影)$/.test(
          house,
        ) &&
        context.isAgency(house)
          ? house
          : null,
    });
    if (house !== '' && kind && !context.isAgency(house) && house.length > 8) return null;
  }
  const first = jobs[0];
  if (!first || !/^[\s\u3000□■●◎▲◆★*•·>—（(【〔[]*$/u.test(text.slice(0, first.start))) return null;
  const facts: Fact[] = [];
  for (const [index, job] of jobs.entries()) {
    const end = jobs[index + 1]?.start ?? text.length;
    const named = readNames(text.slice(job.end, end), job, context);
    if (!named) return null;
    facts.push(...named);
  }
  return facts;
}

function readNames(slice: string, job: Job, context: Context): Fact[] | null {
  const facts: Fact[] = [];
  const housed =
    /^[\s\u3000:：丨|｜/／∕]*([\p{Script=Han}]{2,10})[\s\u3000]+(?=\p{Script=Han}{2,4}(?:[\s\u3000）)】〕\]]*$|[、，]))/u.exec(
      slice,
    );
  if (job.role === 'writer' && job.agency === null && housed?.[1] && context.isAgency(housed[1], true)) {
    const at = job.end + housed[0].indexOf(housed[1]);
    const rest = readNames(
      slice.slice(housed[0].length),
      { ...job, end: job.end + housed[0].length, agency: null },
      context,
    );
    return (
      rest && [
        ...rest.map((fact) => (fact.type === 'credit' ? { ...fact, agency: housed[1] ?? null } : fact)),
        { type: 'text', field: 'source', value: housed[1], start: at, end: at + housed[1].length },
      ]
    );
  }
  const bracketless = slice.replace(/[\s\u3000）)】〕\]]+$/u, '');
  const where =
    /^(.*?)[\s\u3000]*[／/∕\s\u3000][\s\u3000]*(?:发自)?([\p{Script=Han}]{2,8}?)[\s\u3000]?(?:专电|專電|(?:即時|即时|综合|綜合)?(?:报道|報導|報道)|摄影报道|电|電|讯)$/u.exec(
      bracketless,
    ) ?? /^(.*?)[\s\u3000]*发自([\p{Script=Han}]{2,8})$/u.exec(bracketless);
  let names = bracketless;
  let from: { place?: string } = {};
  if (where?.[1]?.trim()) {
    names = where[1];
    const place = where[2] ?? '';
    if (!notPlaces.test(place) && !/^(?:摄影|攝影)$/.test(place)) {
      const at = bracketless.lastIndexOf(place);
      from = { place };
      facts.push({
        type: 'text',
        field: 'place',
        value: place,
        start: job.end + at,
        end: job.end + at + place.length,
      });
    }
  } else names = bracketless.replace(afterNames, '');
  const listed = listNames(names);
  if (listed.length === 0) {
    const isDesk = job.role === 'writer' && names.replace(/[\s\u3000:：]/g, '') === '';
    return isDesk ? facts : null;
  }
  for (const listedName of listed) {
    const { start, end } = listedName;
    const text = listedName.text.replace(/(?:报道|報導|摄影)$/u, '');
    if (/[摄攝]$/u.test(text)) return null;
    const isName = context.isPerson(text) || couldBeChineseName(text, false) || couldBeLatinName(text, false);
    if (!isName && !(job.role !== 'writer' && context.isAgency(text))) return null;
    const at = { start: job.end + start, end: job.end + end };
    if (job.role === 'photo')
      facts.push({
        type: 'photo-credit',
        credit: text,
        creator: naturalName(text),
        agency: job.agency,
        ...at,
      });
    else
      facts.push({
        type: 'credit',
        role: job.role,
        name: naturalName(text),
        agency: job.agency,
        ...from,
        ...at,
      });
  }
  if (job.agency) {
    facts.push({
      type: 'text',
      field: 'source',
      value: job.agency,
      start: job.start,
      end: job.start + job.agency.length,
    });
  }
  return facts;
}

/** `张三、李四` without any job: only where a byline is expected. */
export function readBareChineseByline(text: string, context: Context): Fact[] | null {
  const clean = text.replace(/^[\s\u3000□■●◎▲◆◇—-]+/u, '');
  if (clean.length > 40) return null;
  const offset = text.length - clean.length;
  const listed = listNames(clean);
  if (
    listed.length === 0 ||
    !listed.every(({ text: name }) => context.isPerson(name) || couldBeChineseName(name, true))
  )
    return null;
  return listed.map(({ text: name, start, end }) => ({
    type: 'credit',
    role: 'writer',
    name: naturalName(name),
    agency: null,
    start: start + offset,
    end: end + offset,
  }));
}
