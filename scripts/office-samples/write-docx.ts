import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { OfficeText } from './make-office-samples.ts';

/** Twentieths of a point: a line of 28 points and an indent of two characters, as official documents are set. */
const LINE = 560;
const INDENT = 640;
/** Half points: 三号 for the text, 二号 for the title. */
const TEXT_SIZE = 32;
const TITLE_SIZE = 44;

/** Writes a text as Word does it, with headings as styles and page numbers in the footer. */
export async function writeDocx({ mark, title, blocks }: OfficeText): Promise<Uint8Array> {
  const document = new Document({
    creator: '案鉴示例',
    styles: { default: { document: { run: { font: '仿宋', size: TEXT_SIZE } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          paragraph(mark),
          new Paragraph({ style: 'Title', alignment: AlignmentType.CENTER, children: [run(title, TITLE_SIZE)] }),
          ...blocks.map(({ text, heading }) =>
            heading === undefined
              ? paragraph(text)
              : new Paragraph({ style: `Heading${Math.min(heading, 6)}`, children: [run(text)] }),
          ),
        ],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { line: LINE }, indent: { firstLine: INDENT }, children: [run(text)] });
}

function run(text: string, size = TEXT_SIZE): ParagraphChild {
  return new TextRun({ text, size });
}

function pageNumber(): Paragraph {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}
