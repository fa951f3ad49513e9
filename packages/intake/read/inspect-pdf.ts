import { RefusedInput } from '../refusal.ts';
import type { ContentType } from './detect-type.ts';

/**
 * Tells from the objects of a PDF that stand uncompressed whether it is encrypted or a mere scan.
 * A file with compressed objects may hide its fonts: only one that shows images and has no place for a font counts as a scan.
 * @throws {RefusedInput} when it is encrypted or has no text layer.
 */
export function inspectPdf(bytes: Uint8Array): ContentType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('/Encrypt')) throw new RefusedInput('password');
  const hasImage = buffer.includes('/Subtype/Image') || buffer.includes('/Subtype /Image');
  if (hasImage && !buffer.includes('/Font') && !buffer.includes('/ObjStm')) throw new RefusedInput('needs_ocr');
  return 'pdf';
}
