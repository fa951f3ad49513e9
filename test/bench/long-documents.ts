import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lengths in characters that the budgets of the screens name (research/ux.md 2.11), by the name of the file. */
export const LONG = { 五万字: 50_000, 二十万字: 200_000, 三十万字: 300_000 } as const;

const SENTENCE = '被告人某甲利用担任某公司总经理的职务便利，为某乙在工程承揽方面谋取利益，收受其所送财物；';

/** Writes fictional cases of known lengths, in paragraphs as long as real ones, into a folder for import. */
export async function writeLongDocuments(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, characters] of Object.entries(LONG)) {
    const paragraph = (n: number): string => `（${n}）${SENTENCE.repeat(6)}`;
    const lines: string[] = [];
    for (let length = 0; length < characters; length += lines.at(-1)?.length ?? 0)
      lines.push(paragraph(lines.length + 1));
    const text = `# 某甲受贿案（${name}）\n\n【虚构示例】为测量而写，并非真实案件。\n\n【基本案情】\n\n${lines.join('\n\n')}\n`;
    await writeFile(join(folder, `${name}.md`), text);
  }
}
