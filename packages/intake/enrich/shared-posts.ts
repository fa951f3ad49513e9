import { type Post, postIn } from './find-posts.ts';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

const NAME = '[\\u4e00-\\u9fff·]{2,4}|[\\u4e00-\\u9fff]\\d?[某×ＸX]{1,2}[甲乙丙丁]?';
/** 甲某、乙某分别利用担任某局局长、某处处长的职务便利: a list of posts for a list of persons, in its order. */
const SHARED = new RegExp(
  `((?:${NAME})(?:[、和与及](?:${NAME})){1,5}?)(?:先后)?分别(?:利用(?:其|自己|各自)?)?(?:先后|曾)?(?:担任|任职于|任(?!务|何|意)|原系|系|为|时任|身为|作为)([^，。；]{4,140}?)(?=的?(?:等?职务|期间|职权|工作|地位|便利)|[，。；]|$)`,
  'gu',
);
const ROLE = /^(?:原审|上诉人|被告人|犯罪嫌疑人|被调查人|被不起诉人)+/u;

/** Reads the post of a person from a line that gives several persons theirs in one list; undefined where the lists are of two lengths. */
export function findSharedPost(line: Line, name: string): Post | undefined {
  if (!line.text.includes('分别')) return undefined;
  for (const match of matchesOf(SHARED, line.text)) {
    const [whole, listed = '', phrase = ''] = match;
    const names = listed.split(/[、和与及]/u);
    // A role in front of the first name is part of what was matched as its letters.
    const place = names.findIndex((one, at) => one === name || (at === 0 && endsWithName(one, name)));
    const posts = postsOf(phrase);
    if (place < 0 || posts.length !== names.length) continue;
    const post = posts[place];
    const start = match.index + whole.lastIndexOf(phrase) + (post?.at ?? 0);
    return post && postIn(post.words, start);
  }
  return undefined;
}

function endsWithName(printed: string, name: string): boolean {
  return printed.endsWith(name) && (ROLE.test(printed) || printed.length - name.length <= MOST_LETTERS_OF_ROLE);
}

/** 告人某某: what of a role is left in the four letters that a name may have. */
const MOST_LETTERS_OF_ROLE = 2;

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
