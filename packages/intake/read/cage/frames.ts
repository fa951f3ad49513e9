/** The bytes that a number in front of each part of a frame takes. */
const NUMBER_BYTES = 4;

/** A message between the caged parser and its keeper: an object as JSON, and bytes that travel beside it. */
export type Frame = { head: unknown; body: Uint8Array };

/** Packs a message: length of the JSON, length of the body (32 bits each, little endian), then both. */
export function packFrame(head: unknown, body: Uint8Array = new Uint8Array()): Buffer {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const lengths = Buffer.alloc(2 * NUMBER_BYTES);
  lengths.writeUInt32LE(json.length, 0);
  lengths.writeUInt32LE(body.length, NUMBER_BYTES);
  return Buffer.concat([lengths, json, body]);
}

/**
 * Collects the chunks of a pipe and gives a frame as soon as one is whole.
 * @throws {RangeError} when a frame declares more than the limit (bytes): the other side is not to be believed.
 */
export function createFrameReader(limit: number): (chunk: Uint8Array) => Frame | undefined {
  let parts: Uint8Array[] = [];
  let held = 0;
  let wanted = 0;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    if (held < 2 * NUMBER_BYTES || held < wanted) return undefined;
    const all = Buffer.concat(parts);
    const jsonEnd = 2 * NUMBER_BYTES + all.readUInt32LE(0);
    wanted = jsonEnd + all.readUInt32LE(NUMBER_BYTES);
    if (wanted > limit) throw new RangeError(`a frame of ${wanted} bytes is over the limit of ${limit}`);
    parts = [all];
    if (held < wanted) return undefined;
    const frame = {
      head: JSON.parse(all.toString('utf8', 2 * NUMBER_BYTES, jsonEnd)) as unknown,
      body: all.subarray(jsonEnd, wanted),
    };
    parts = held > wanted ? [all.subarray(wanted)] : [];
    held -= wanted;
    wanted = 0;
    return frame;
  };
}
