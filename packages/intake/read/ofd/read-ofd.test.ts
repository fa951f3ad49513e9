import { expect, it } from 'vitest';
import { makeZip } from '../zip/make-zip.ts';
import { readOfd } from './read-ofd.ts';

/** A line of 28 letters of 5 mm, from 28 mm on, as an official paper is set. */
function object(text: string, left: number, top: number): string {
  return `<ofd:TextObject Boundary="${left} ${top} 150 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5">${text}</ofd:TextCode></ofd:TextObject>`;
}

function ofd(...pages: string[]): Buffer {
  const list = pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/${index}.xml"/>`).join('');
  return makeZip({
    'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((page, index) => [
        `Doc_0/Pages/${index}.xml`,
        `<ofd:Page><ofd:Content><ofd:Layer>${page}</ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
  });
}

it('joins the lines of an OFD file into paragraphs, over the end of a page too, without the page number', () => {
  const first = '甲'.repeat(26);
  const full = '乙'.repeat(28);
  const found = readOfd(
    ofd(
      object(first, 38, 40) +
        object(full, 28, 50) +
        object('丙。', 28, 60) +
        object(first, 38, 70) +
        object('1', 100, 285),
      object(full, 28, 40) + object('丁。', 28, 50) + object('2', 100, 285),
    ),
  );
  expect(found.blocks.map(({ text }) => text)).toEqual([`${first}${full}丙。`, `${first}${full}丁。`]);
});

it('says of a file without text that it is a scan', () => {
  expect(() => readOfd(ofd('<ofd:ImageObject/>'))).toThrow('needs_ocr');
});
