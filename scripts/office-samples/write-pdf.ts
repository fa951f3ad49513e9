import { existsSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { OfficeText } from './make-office-samples.ts';

/** Free fonts (OFL) with all the characters, where Debian's fonts-noto-cjk puts them; `SAMPLE_FONT` names another `file#name in it`. */
const FONT =
  process.env.SAMPLE_FONT ?? '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc#NotoSerifCJKsc-Regular';

/** Points: 三号 for the text, 二号 for the title, lines and margins as official documents have them. */
const TEXT_SIZE = 16;
const TITLE_SIZE = 22;
const LINE_GAP = 6;
const MARGIN = 80;
const FOOTER = 50;
/** The same file every time. */
const WRITTEN = new Date('2025-01-01T00:00:00Z');

/** Writes a text as a PDF with its font inside, first lines indented and page numbers at the foot. */
export async function writePdf({ mark, title, blocks }: OfficeText): Promise<Uint8Array> {
  const [file = '', name] = FONT.split('#');
  if (!existsSync(file)) throw new Error(`no font at ${file}: install fonts-noto-cjk or set SAMPLE_FONT`);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    info: { Title: title, CreationDate: WRITTEN },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.once('end', done));
  if (name === undefined) pdf.font(file);
  else pdf.font(file, name);
  pdf.fontSize(TEXT_SIZE);
  paragraph(pdf, mark);
  pdf.moveDown(0.5).fontSize(TITLE_SIZE).text(title, { align: 'center' }).fontSize(TEXT_SIZE).moveDown(0.5);
  for (const { text, heading } of blocks) {
    if (heading === undefined) paragraph(pdf, text);
    else pdf.moveDown(0.3).text(text, { lineGap: LINE_GAP });
  }
  numberPages(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function paragraph(pdf: PDFKit.PDFDocument, text: string): void {
  pdf.text(text, { indent: 2 * TEXT_SIZE, lineGap: LINE_GAP });
}

function numberPages(pdf: PDFKit.PDFDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    // Below the margin a page would be begun anew.
    pdf.page.margins.bottom = 0;
    pdf.fontSize(12).text(`— ${page - start + 1} —`, MARGIN, pdf.page.height - FOOTER, { align: 'center' });
  }
}
