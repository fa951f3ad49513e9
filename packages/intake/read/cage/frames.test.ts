import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFrameReader, packFrame } from './frames.ts';

it('a frame comes out as it went in, in whatever pieces the pipe gives it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uint8Array(), fc.array(fc.nat({ max: 30 })), (head, body, cuts) => {
      const packed = packFrame(head, body);
      const read = createFrameReader(1_000_000);
      let at = 0;
      let found: unknown;
      for (const cut of [...cuts, packed.length]) {
        const chunk = packed.subarray(at, at + cut);
        at += chunk.length;
        if (chunk.length > 0) found = read(chunk) ?? found;
      }
      expect(found).toEqual({ head: JSON.parse(JSON.stringify(head)), body: Buffer.from(body) });
    }),
  );
});

it('a frame that declares more than the limit is not collected', () => {
  expect(() => createFrameReader(100)(packFrame({}, new Uint8Array(200)))).toThrow('over the limit');
});
