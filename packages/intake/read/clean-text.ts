/** Controls but tab and line feed, lone surrogates, zero-width and direction marks, soft hyphens, private use of planes 15 and 16. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{f0000}-\u{10ffff}]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Radicals as characters of their own, which PDF writers and some fonts put where the ideograph of the same shape is meant. */
const RADICALS = /[\u2e80-\u2fd5]/gu;
/** The radicals that Unicode maps to no ideograph, each with the one that looks the same at the same place of the next line. */
const SUPPLEMENT =
  '⺁⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺶⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const IDEOGRAPHS =
  '厂乙亻冂几刀刂卜㔾小小兀尣尢巳幺彑彐忄扌攵旡日月歺母民氵水灬爫爪丬牛犭王疋目示礻竹糹纟罓罒羊耂肀聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶阝钅長长门阜阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

function ideographOf(radical: string): string {
  const at = SUPPLEMENT.indexOf(radical);
  return at < 0 ? radical.normalize('NFKC') : (IDEOGRAPHS[at] ?? radical);
}

/** The text with ideographs for radicals, of the same length. */
export function withIdeographs(text: string): string {
  return text.replace(RADICALS, ideographOf);
}

/** Takes out of a text what no reader can see and no store should hold, makes line ends `\n`, puts ideographs for radicals and normalises to NFC. */
export function cleanText(text: string): string {
  return withIdeographs(text.replace(LINE_ENDS, '\n').replace(UNWANTED, '')).normalize('NFC');
}
