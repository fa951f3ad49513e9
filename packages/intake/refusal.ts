import { LIMITS } from './limits.ts';

const MEGABYTE = 1024 * 1024;

/** What a clerk is told, by the reason why a file was refused; each says what is wrong and what to do. */
const SENTENCES = {
  unreadable: '读不到这个文件，请检查它是否还在、是否有读取权限',
  empty: '是空文件，没有任何内容，请换成完整的文件',
  too_large: `超过 ${LIMITS.fileBytes / MEGABYTE} MB，请拆分后再导入`,
  too_long: `正文超过 ${LIMITS.documentCharacters / 10_000} 万字，请拆成单篇文件后再导入`,
  too_many_paragraphs: `正文超过 ${LIMITS.paragraphs / 10_000} 万段，可能是一字一行或数据表，请合并段落或拆成单篇文件后再导入`,
  line_too_long: `这一行超过 ${LIMITS.lineBytes / MEGABYTE} MB，请拆成多行后再导入`,
  damaged: '文件不完整（可能没有下载完），请重新取得后再导入',
  password: '有打开密码，请先去掉密码另存后再导入',
  zip_bomb: `解压后超过 ${LIMITS.unpackedBytes / MEGABYTE} MB 或压缩比超过 ${LIMITS.unpackedRatio} 倍，可能有害，没有打开，请核对来源`,
  image: '内容是图片，不是文档，请先做文字识别（OCR）或取得文字版',
  needs_ocr: '是扫描件，没有文字层，请先做文字识别（OCR）再导入',
  unreadable_font: '文字层用的字体没有编码对照，读出来是乱码，请先做文字识别（OCR）或取得 Word 版',
  archived_rows: '是压缩包里的 .jsonl，请先解压，再导入',
  executable: '内容是可执行程序，不是文档，已拒绝，请核对来源',
  archive: '是压缩包（RAR、7z 等），只能直接读取 zip，请先解压，再导入里面的文件',
  nested_archive: '是压缩包里的压缩包，请先解压，再导入里面的文件',
  garbled_lost: '文字已经损坏，成了无法还原的乱码，请重新取得原文件',
  garbled: '文字是乱码（保存时用错了编码），请用原文件按 UTF-8 重新保存后再导入',
  not_text: '内容不是文字，认不出是哪种文档，请另存为 docx、pdf、txt 或 html 后再导入',
  no_text: '里面没有可以导入的正文，请核对文件',
  too_slow: `读取超过 ${LIMITS.parseSeconds} 秒，已停止，文件的结构可能异常，请另存为 txt 或 docx 后再导入`,
  too_much_memory: '读取时占用内存过多，已停止，文件的结构可能异常，请另存为 txt 或 docx 后再导入',
  too_many_pages: `超过 ${LIMITS.pages} 页，请拆分后再导入`,
  too_complex: '网页的结构异常（嵌套过深或标记过多），请用浏览器打开，另存为 txt 后再导入',
  other_document: '还不能读取这种文档（表格、演示、网页归档等），请另存为 docx、txt 或 html 后再导入',
  json: '是 JSON 但不是一行一个对象，请转成 .jsonl（每行含 id、title、text）后再导入',
  bad_json: '这一行不是有效的 JSON 对象，请修正后再导入',
  bad_row: '这一行的 id、title 或 text 不对，请改正后再导入',
  not_rows: '不是文书清单：各行都没有能用的 id、title、text，请核对文件，或者把它移出这个文件夹',
  bad_utf8: '这一行不是 UTF-8 编码，请把整个 .jsonl 文件另存为 UTF-8 后再导入',
} as const;

/** Why a file or a line was refused, for machines; the sentence for people comes from {@link refusalSentence}. */
export type RefusalCode = keyof typeof SENTENCES;

/** All codes of refusal. */
export const REFUSAL_CODES = Object.keys(SENTENCES) as RefusalCode[];

/** Says in one Chinese sentence what is wrong with the named file, and what to do: 「名称」是空文件…。 `detail` says it more exactly. */
export function refusalSentence(name: string, code: RefusalCode, detail?: string): string {
  return `「${name}」${detail ?? SENTENCES[code]}。`;
}

/** Thrown by readers on a file that cannot be taken in; `readDocuments` turns it into a refusal. */
export class RefusedInput extends Error {
  readonly code: RefusalCode;
  /** What is wrong in words that follow the name of the file or line, where the code alone does not say it. */
  readonly detail: string | undefined;

  constructor(code: RefusalCode, { detail, ...options }: ErrorOptions & { detail?: string } = {}) {
    super(code, options);
    this.name = 'RefusedInput';
    this.code = code;
    this.detail = detail;
  }
}
