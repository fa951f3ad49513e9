import { describe, expect, it } from 'vitest';
import { emptySummary, type ImportSummary } from './import-documents.ts';
import { importReport, needsAction } from './import-report.ts';

const linesOf = (summary: Partial<ImportSummary>) => importReport({ ...emptySummary(), ...summary }).slice(1);

describe('the report of an import', () => {
  it('is one line where there is nothing to act on', () => {
    expect(importReport({ ...emptySummary(), read: 3, new: 1, unchanged: 2 })).toEqual([
      '读取 3 件：新增 1，修订 0，未变 2，重复 0，未导入 0',
    ]);
  });

  it('gives each text that readers do not see with the command that publishes it, and says what they see meanwhile', () => {
    const [draft, behind, withdrawn] = linesOf({
      hidden: [
        { id: 'aaa', title: '甲案', state: 'draft' },
        { id: 'bbb', title: '乙案', state: 'published', shown: 2 },
        { id: 'ccc', title: '丙案', state: 'withdrawn' },
      ],
    });
    expect(draft).toMatch(/^草稿：aaa 甲案（读者还看不到；发布：publish aaa --reason 原因）$/u);
    expect(behind).toMatch(/^草稿：bbb 乙案（读者仍看到已发布的第 2 版；.*publish bbb --reason 原因）$/u);
    expect(withdrawn).toMatch(/^已撤回：ccc 丙案（.*读者仍看不到；.*publish ccc --reason 原因）$/u);
  });

  it('says how many files were passed over and why, and how to import one all the same', () => {
    const [line] = linesOf({
      passedOver: [
        { name: 'README.md', reason: 'about' },
        { name: '.a', reason: 'hidden' },
        { name: '.b', reason: 'hidden' },
      ],
    });
    expect(line).toMatch(
      /^跳过 3 个：关于文件夹本身的说明 1，隐藏的文件和文件夹 2（如 README\.md；.*直接写出它的路径.*）$/u,
    );
  });

  it('tells what to do with a document whose file became another one', () => {
    const [line] = linesOf({ left: [{ id: 'aaa', title: '甲案', name: '甲.md', of: '乙.md' }] });
    expect(line).toMatch(/^失去来源：aaa 甲案（甲\.md .*与 乙\.md 相同.*withdraw aaa --reason 原因）$/u);
  });

  it('names each document whose part of a file is gone, and that is no success', () => {
    const summary = { orphaned: [{ id: 'aaa', title: '甲案', name: '通报.docx#2' }] };
    expect(linesOf(summary)[0]).toMatch(/^失去来源：aaa 甲案（原来读自 通报\.docx#2，.*withdraw aaa --reason 原因）$/u);
    expect([needsAction({ ...emptySummary(), ...summary }), needsAction(emptySummary())]).toEqual([true, false]);
  });

  it('counts what is alike beyond five lines instead of filling the screen', () => {
    const refused = Array.from({ length: 9 }, (_, n) => ({ file: 'a.jsonl', reason: `第 ${n} 行`, code: 'bad_row' }));
    expect(linesOf({ refused })).toHaveLength(6);
    expect(linesOf({ refused }).at(-1)).toBe('未导入：a.jsonl 中另有 4 处同样的问题');
    expect(linesOf({ warnings: refused.map((each) => each.reason) }).at(-1)).toContain('另有 4 处');
  });
});
