import { type Post, postIn } from './find-posts.ts';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

/** 甲某、乙某分别利用担任某局局长、某处处长的职务便利: a list of posts for a list of persons, in its order. */
const SHARED =
  /分别(?:利用(?:其|自己|各自)?)?(?:先后|曾)?(?:担任|任职于|任(?!务|何|意)|原系|系|为|时任|身为|作为)([^，。；]{4,140}?)(?=的?(?:等?职务|期间|职权|工作|地位|便利)|[，。；]|$)/gu;
/** The persons stand right in front of 分别, in the same clause: so many characters are looked at. */
const LIST_CHARACTERS = 60;
const NAME = /^[\u4e00-\u9fff·\d×ＸX]{2,5}$/u;

/** Reads the post of a person from a line that gives several persons theirs in one list; undefined where the lists are of two lengths. */
export function findSharedPost(line: Line, name: string): Post | undefined {
  for (const match of matchesOf(SHARED, line.text)) {
    const [whole, phrase = ''] = match;
    const names = namesBefore(line.text, match.index);
    // In front of the first name stands the role: 被告人甲某.
    const place = names.findIndex((one, at) => one === name || (at === 0 && one.endsWith(name)));
    const posts = postsOf(phrase);
    if (place < 0 || posts.length !== names.length) continue;
    const post = posts[place];
    const start = match.index + whole.lastIndexOf(phrase) + (post?.at ?? 0);
    return post && postIn(post.words, start);
  }
  return undefined;
}

/** The names of the list that ends at a place of a text, the first with whatever stands before it; none where they are no names. */
function namesBefore(text: string, end: number): string[] {
  const clause = /[^，。；：]*$/u.exec(text.slice(Math.max(0, end - LIST_CHARACTERS), end))?.[0] ?? '';
  const names = clause.replace(/先后$/u, '').split(/[、和与及]/u);
  return names.length > 1 && names.slice(1).every((one) => NAME.test(one)) ? names : [];
}

/** The items of a list, each a post; a unit that is shared by all stands in the first. */
function postsOf(phrase: string): { words: string; at: number }[] {
  const posts: { words: string; at: number }[] = [];
  let at = 0;
  for (const words of phrase.split(/(?<=[、和])/u)) {
    posts.push({ words: words.replace(/[、和]$/u, ''), at });
    at += words.length;
  }
  return posts.every(({ words, at: place }) => postIn(words, place) !== undefined) ? posts : [];
}
