import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { garbledText } from './garbled-text.ts';

const TEXT = '【虚构示例】某市某局原局长张某某受贿案。\n第一条 数额较大。';
/** 受贿案。 in GB18030. */
const GB18030 = Uint8Array.from([0xca, 0xdc, 0xbb, 0xdf, 0xb0, 0xb8, 0xa1, 0xa3]);

function utf16(text: string, mark: boolean, bigEndian = false): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decoding a text file', () => {
  it('reads UTF-8 and UTF-16 with and without a mark', () => {
    expect(decodeText(Buffer.from(TEXT)).text).toBe(TEXT);
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`)).text).toBe(TEXT);
    for (const bigEndian of [false, true]) {
      expect(decodeText(utf16(TEXT, true, bigEndian)).text).toBe(TEXT);
      expect(decodeText(utf16(TEXT, false, bigEndian)).text).toBe(TEXT);
    }
  });

  it('reads GB18030, also under the names gb2312 and gbk that pages give to it', () => {
    expect(decodeText(GB18030)).toEqual({ text: '受贿案。', encoding: 'gb18030' });
    const page = Buffer.concat([Buffer.from('<meta charset="gb2312">'), GB18030]);
    expect(decodeText(page).text).toBe('<meta charset="gb2312">受贿案。');
  });

  it('reads four-byte characters of GB18030 that a page declares as gb2312', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset=gb2312>'), GB18030, Buffer.from([0x81, 0x39, 0xee, 0x39])]);
    expect(decodeText(bytes).text).toContain('㐀');
  });

  it('does not take UTF-8 with stray NULs for UTF-16', () => {
    expect(cleanText(decodeText(Buffer.from('批复\n\u0000高检发\u0000释字')).text)).toBe('批复\n高检发释字');
  });

  it('never throws, whatever the bytes, and leaves nothing that a database refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = cleanText(decodeText(bytes).text);
        expect(text).not.toContain('\u0000');
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('takes out zero-width characters, lone surrogates and controls, and normalises to NFC', () => {
    expect(cleanText('受\u200b贿\ud800罪\u0007\r\ne\u0301')).toBe('受贿罪\né');
  });
});

describe('telling garbled text', () => {
  it('tells text whose characters are lost from text that was read in the wrong encoding', () => {
    expect(garbledText('\ufffd\ufffd\ufffd\ufffd案\ufffd')).toBe('garbled_lost');
    const mojibake = new TextDecoder('gb18030').decode(Buffer.from('某市人民检察院关于受贿案件的意见，请遵照执行。'));
    expect(garbledText(mojibake)).toBe('garbled');
    expect(garbledText(Buffer.from(TEXT.repeat(3)).toString('latin1'))).toBe('garbled');
  });

  it('lets good text pass, one slip and rare characters included', () => {
    expect(garbledText(TEXT)).toBeUndefined();
    expect(garbledText(`${TEXT.repeat(20)}\ufffd`)).toBeUndefined();
  });

  it('tells Big5 from GB18030, in both directions', () => {
    // 被告人收受財物，應當依法處罰。 and the same in simplified characters.
    const big5 = Buffer.from('b351a769a448a6aca8fcb05daabaa141c0b3b7eda8ccaa6bb342bb40a143', 'hex');
    const gbk = Buffer.from('b1bbb8e6c8cbcad5cadcb2c6ceefa3acd3a6b5b1d2c0b7a8b4a6b7a3a1a3', 'hex');
    expect(decodeText(big5).encoding).toBe('big5');
    expect(decodeText(gbk)).toEqual({ text: '被告人收受财物，应当依法处罚。', encoding: 'gb18030' });
  });
});
