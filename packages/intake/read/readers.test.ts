import { describe, expect, it } from 'vitest';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { readText } from './read-text.ts';
import type { TextBlocks } from './text-blocks.ts';

const texts = (read: TextBlocks): string[] => read.blocks.map((block) => block.text);

describe('reading Markdown', () => {
  it('takes the marks off and keeps every word', () => {
    const read = readMarkdown(
      '---\nauthor: 示例\n---\n### 张某受贿案\n\n**【要旨】**\n\n见\\[2020\\]1号，`<br>`{=html}[刑法](https://a.example/)第三百八十五条\n\n<!-- 注 -->![图](a.png)\n\n| 条文 | 罪名 |\n|---|---|\n| 一 | 二 |\n\n来源：示例网',
    );
    expect(read.title).toBe('张某受贿案');
    expect(texts(read)).toEqual(['【要旨】', '见[2020]1号，刑法第三百八十五条', '条文\t罪名', '一\t二']);
    expect(read.metadata).toMatchObject({ author: '示例', 来源: '示例网' });
  });

  it('leaves asterisks that mask a name', () => {
    expect(texts(readMarkdown('# 案\n\n被告人张**，男，某公司李**。'))).toEqual(['被告人张**，男，某公司李**。']);
  });
});

describe('reading plain text', () => {
  it('takes every line for a paragraph', () => {
    expect(texts(readPlainText('张某受贿案\n\n　　第一段。\n　　第二段。'))).toEqual([
      '张某受贿案',
      '第一段。',
      '第二段。',
    ]);
  });

  it('joins the lines of a text that was wrapped at a fixed width', () => {
    const line = '某'.repeat(38);
    const wrapped = `　　${'某'.repeat(36)}\n${line}\n${line}\n止。\n　　${'又'.repeat(36)}\n${line}\n止。`;
    expect(texts(readPlainText(wrapped))).toEqual([`${'某'.repeat(36 + 76)}止。`, `${'又'.repeat(36)}${line}止。`]);
  });
});

const ARTICLE = Array.from({ length: 6 }, (_, n) => `被告人张某第${n}次收受他人财物，为他人谋取利益，数额巨大。`);

describe('reading a saved page', () => {
  it('finds the article among navigation, related links, share bar and footer', () => {
    const page = `<!doctype html><html><head><title>张某受贿案_示例检察网</title><meta name="PubDate" content="2024-05-06"></head><body>
      <div class="nav"><a href="/">首页</a><a href="/a">检务公开</a></div><div class="position">您的位置：<a>首页</a></div>
      <div class="main"><h1>张某受贿案</h1><div>发布时间：2024-05-06　来源：示例</div><div id="content">${ARTICLE.map((p) => `<p>　　${p}</p>`).join('\n')}</div>
      <div class="share">分享到：<a>微信</a></div></div><ul class="related"><li><a>李某贪污案</a></li></ul><p><a>上一篇：王某案</a></p>
      <div class="footer">版权所有：示例检察网</div><script>alert('版权')</script></body></html>`;
    const read = readHtml(page);
    expect(read.title).toBe('张某受贿案');
    expect(read.publishedOn).toBe('2024-05-06');
    expect(texts(read)).toEqual(ARTICLE);
  });

  it('reads a layout of tables whose paragraphs are parted by line breaks', () => {
    const page = `<TABLE><TR><TD><B>栏目</B><BR><A href=a>首页</A></TD><TD><TABLE><TR><TD><FONT size=5>张某受贿案</FONT></TD></TR><TR><TD>${ARTICLE.map((p) => `&nbsp;&nbsp;${p}<br><br>`).join('\n')}</TD></TR></TABLE></TD></TR></TABLE>`;
    const read = readHtml(`<html><head><title>张某受贿案</title></head><body>${page}</body></html>`);
    expect(texts(read)).toEqual(ARTICLE);
  });

  it('keeps the rows of a table as lines of cells', () => {
    const rows = '<table><tr><td>刑法条文</td><td>罪名</td></tr><tr><td>第一条</td><td>某罪</td></tr></table>';
    const read = readHtml(
      `<html><body><h1>某规定</h1><div>${ARTICLE.map((p) => `<p>${p}</p>`).join('')}${rows}</div></body></html>`,
    );
    expect(texts(read).slice(-2)).toEqual(['刑法条文\t罪名', '第一条\t某罪']);
  });

  it('lets no markup through: a script in the title or the body is gone, an escaped one is text', () => {
    const read = readHtml(
      `<html><head><title>某答复<script>alert(1)</script></title></head><body onload="x()"><h1>某答复<img src=x onerror=alert(2)></h1>${ARTICLE.map((p) => `<p>${p}</p>`).join('')}<p>&lt;b&gt;此复。</p><iframe srcdoc="<p>框</p>"></iframe></body></html>`,
    );
    expect(read.title).toBe('某答复');
    expect(texts(read)).toEqual([...ARTICLE, '<b>此复。']);
  });

  it('refuses a page that nests deeper than any real one', () => {
    expect(() => readHtml(`<html>${'<div>'.repeat(5000)}`)).toThrow('too_complex');
    expect(() => readHtml(`<html>${'<a href=x>中'.repeat(5000)}`)).toThrow('too_complex');
    expect(() => readHtml(`<html>${'<br>'.repeat(300_000)}`)).toThrow('too_complex');
    expect(() => readHtml(`<html><p${' a=1'.repeat(5000)}>中`)).toThrow('too_complex');
    const script = `<script>${'for(i=0;i<n;i++)'.repeat(5000)}</script>`;
    expect(readHtml(`<html>${script}<p>被告人张某犯受贿罪。</p>${'<p>中<o:p/>'.repeat(2000)}`).blocks).not.toEqual([]);
  });
});

describe('reading whatever text a file holds', () => {
  it('knows a page under any name', () => {
    expect(
      readText(Buffer.from(`<html><body><h2>某复函</h2><p>${ARTICLE[0]}</p></body></html>`), 'a.doc').mediaType,
    ).toBe('text/html');
  });

  it('refuses blank and binary content', () => {
    expect(() => readText(Buffer.from(' \n\u3000'), 'a.txt')).toThrow('empty');
    expect(() => readText(Buffer.from([1, 2, 3, 4, 5, 6, 1, 2]), 'a.txt')).toThrow('not_text');
  });
});
