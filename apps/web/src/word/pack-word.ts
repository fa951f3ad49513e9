import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { SIZE } from './word-parts.ts';

/** A4 in twentieths of a point; the library turns it by itself for the long edge. */
const A4 = { width: 11_906, height: 16_838 };
/** Of an official paper (GB/T 9704—2012): 37, 26, 35, 28 mm. */
const UPRIGHT = { top: 2_098, right: 1_474, bottom: 1_984, left: 1_587 };
/** Of a table over the long edge: 20 mm. */
const ACROSS = { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 };
/** What an across page has between its margins, in twentieths of a point. */
export const WIDTH_ACROSS = A4.height - ACROSS.left - ACROSS.right;

/** A Word file (.docx) with the page number at the foot of each page; made here, nothing leaves the machine. */
export async function packWord(
  name: string,
  children: readonly FileChild[],
  { across = false }: { across?: boolean } = {},
): Promise<Blob> {
  const orientation = across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    title: name,
    creator: '案鉴',
    sections: [
      {
        properties: { page: { size: { ...A4, orientation }, margin: across ? ACROSS : UPRIGHT } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...children],
      },
    ],
  });
  return await Packer.toBlob(document);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: SIZE.small })],
  });
}
