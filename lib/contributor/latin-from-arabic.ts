/**
 * A proposal for an Arabic name in Latin letters, by the simple table that newspapers use: no signs above or below
 * letters, ʿayn and hamza left out. Short vowels are not written in Arabic, so that names of many are spelled as their
 * bearers mostly do, and others get an `a` where a syllable needs a vowel. It is there to be looked at, not trusted.
 */

const letters: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  ى: 'a',
  ؤ: 'u',
  ئ: 'i',
  ء: '',
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
};

/** Names of very many, whose vowels nobody writes. */
const known: Record<string, string> = {
  محمد: 'Muhammad',
  أحمد: 'Ahmad',
  احمد: 'Ahmad',
  محمود: 'Mahmoud',
  مصطفى: 'Mustafa',
  عبد: 'Abd',
  عبدالله: 'Abdullah',
  الله: 'Allah',
  علي: 'Ali',
  عمر: 'Omar',
  عثمان: 'Uthman',
  حسن: 'Hassan',
  حسين: 'Hussein',
  يوسف: 'Youssef',
  يونس: 'Younes',
  إبراهيم: 'Ibrahim',
  ابراهيم: 'Ibrahim',
  إسماعيل: 'Ismail',
  خالد: 'Khaled',
  سعيد: 'Said',
  سعد: 'Saad',
  كريم: 'Karim',
  ليلى: 'Layla',
  فاطمة: 'Fatima',
  خديجة: 'Khadija',
  عائشة: 'Aisha',
  مريم: 'Maryam',
  زينب: 'Zaynab',
  نور: 'Nour',
  هدى: 'Huda',
  منى: 'Mona',
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  أبو: 'Abu',
  ابو: 'Abu',
};

/** Empty where the text is not a name in Arabic letters. */
export function latinFromArabic(name: string): string {
  const words = name
    .normalize('NFC')
    // Doubling, lengthening and what is not a vowel sign.
    .replace(/[\u0640\u064b-\u064d\u0652\u0670]/g, '')
    .trim()
    .split(/[\s\u00a0]+/);
  if (!words.every((word) => /^[\p{Script=Arabic}\u064b-\u0652-]+$/u.test(word))) return '';
  return words.map(wordInLatin).join(' ');
}

function wordInLatin(word: string): string {
  const bare = word.replace(/[\u064b-\u0652]/g, '');
  const usual = known[bare];
  if (usual !== undefined) return usual;
  if (bare.startsWith('ال') && bare.length > 4)
    return `al-${capitalised(spelled(word.replace(/^ا[\u064b-\u0652]*ل[\u064b-\u0652]*/, '')))}`;
  return capitalised(spelled(word));
}

type Sound = { text: string; isVowel: boolean };

function spelled(word: string): string {
  const signs = [...word];
  const sounds: Sound[] = [];
  signs.forEach((sign, at) => {
    const text = soundOf(sign, at, signs);
    const before = sounds.at(-1);
    if (sign === '\u0651') {
      if (before && !before.isVowel) sounds.push(before);
      return;
    }
    if (text === '') return;
    const isVowel = /^[aiu]/.test(text);
    // A long vowel after its own short sign is one.
    if (before?.isVowel && isVowel && before.text === text) return;
    sounds.push({ text, isVowel });
  });
  return withVowels(sounds);
}

/** Two consonants stand together only between two vowels; elsewhere the first gets one. */
function withVowels(sounds: readonly Sound[]): string {
  let afterVowel = false;
  return sounds
    .map((sound, at) => {
      const [next, after] = [sounds[at + 1], sounds[at + 2]];
      const meets = !sound.isVowel && next !== undefined && !next.isVowel && next !== sound;
      const needs = meets && !(afterVowel && after?.isVowel);
      afterVowel = sound.isVowel || needs;
      return sound.text + (needs ? 'a' : '');
    })
    .join('');
}

/** Waw and ya are consonants at the beginning and before a vowel, else vowels. */
function soundOf(sign: string, at: number, signs: readonly string[]): string {
  if (sign !== 'و' && sign !== 'ي' && sign !== 'ی') return letters[sign] ?? '';
  const next = signs[at + 1] ?? '';
  const isConsonant = at === 0 || /[اأآىة\u064e-\u0651]/.test(next);
  return sign === 'و' ? (isConsonant ? 'w' : 'u') : isConsonant ? 'y' : 'i';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
