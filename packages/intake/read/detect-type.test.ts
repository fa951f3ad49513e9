import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedInput } from '../refusal.ts';
import { detectType } from './detect-type.ts';

/** A zip of entries without content: the directory alone tells name and declared size (bytes). */
function zip(entries: readonly { name: string; unpacked?: number; encrypted?: boolean }[], padding = 2000): Buffer {
  const body = Buffer.alloc(padding);
  body.write('PK\u0003\u0004', 'latin1');
  const directory = entries.map(({ name, unpacked = 100, encrypted = false }) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt32LE(unpacked, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46, 'latin1');
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, ...directory, end]);
}

function outcome(bytes: Uint8Array): string {
  try {
    return detectType(bytes);
  } catch (error) {
    if (error instanceof RefusedInput) return `refused: ${error.code}`;
    throw error;
  }
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The main stream of Word begins in the second sector, with its mark and the flag of encryption. */
const locked = Buffer.concat([OLE, Buffer.from('WordDocument', 'utf16le'), Buffer.alloc(1024)]);
locked.writeUInt16LE(0xa5ec, 512);
locked.writeUInt16LE(0x0100, 522);

describe('finding out what a file is, by its content alone', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'refused: empty'],
    ['a Word file', zip([{ name: 'word/document.xml' }]), 'docx'],
    ['a Word file cut off', zip([{ name: 'word/document.xml' }]).subarray(0, 2020), 'refused: damaged'],
    [
      'an encrypted Word file',
      zip([{ name: 'word/document.xml' }, { name: 'mimetype', encrypted: true }]),
      'refused: password',
    ],
    ['a zip of files', zip([{ name: 'case.txt' }]), 'zip'],
    ['an OFD file', zip([{ name: 'OFD.xml' }]), 'ofd'],
    ['a spreadsheet', zip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]), 'other_document'],
    ['a zip bomb by size', zip([{ name: 'word/document.xml', unpacked: 41 << 20 }], 1 << 20), 'refused: zip_bomb'],
    ['a zip bomb by ratio', zip([{ name: 'word/document.xml', unpacked: 1 << 20 }]), 'refused: zip_bomb'],
    ['a Word 97 file', Buffer.concat([OLE, Buffer.from('WordDocument', 'utf16le')]), 'doc'],
    ['a Word 97 file with a password', locked, 'refused: password'],
    ['a docx with a password', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'refused: password'],
    ['a PDF', Buffer.from('%PDF-1.7 /Font'), 'pdf'],
    ['an RTF file', Buffer.from('{\\rtf1\\ansi}'), 'rtf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a00', 'hex'), 'refused: image'],
    ['a program', Buffer.from('MZ\u0090'), 'refused: executable'],
    ['a text', Buffer.from('第一条'), 'text'],
  ])('knows %s', (_, bytes, expected) => {
    expect(outcome(bytes)).toBe(expected);
  });

  it('never throws anything but a refusal, whatever follows a known beginning', () => {
    const heads = ['504b0304', '504b0506', 'd0cf11e0a1b11ae1', '255044462d', '4d5a', ''].map((hex) =>
      Buffer.from(hex, 'hex'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        expect(typeof outcome(Buffer.concat([head, rest]))).toBe('string');
      }),
    );
  });
});
