import type { Client } from '@elastic/elasticsearch';
import type { LatentModel } from './latent-model.ts';

/** A model as it is stored, beside the index whose vectors it made: words by line, numbers in base 64. */
type StoredModel = Pick<LatentModel, 'dimensions'> & { words: string; weights: string; axes: string };

const ID = 'model';

/** The index that holds the model of an index of documents: not among those of the documents, and gone with its own. */
export function modelIndexOf(index: string): string {
  return index.replace('-', '_model-');
}

/** Stores the model by which the vectors of an index are made, before there are any. */
export async function saveLatentModel(client: Client, index: string, model: LatentModel): Promise<void> {
  const name = modelIndexOf(index);
  // Nothing in it is searched: it comes back as it was given.
  await client.indices.create({
    index: name,
    settings: { number_of_shards: 1, number_of_replicas: 0 },
    mappings: { enabled: false },
  });
  const { dimensions, words, weights, axes } = model;
  const document: StoredModel = {
    dimensions,
    words: [...words.keys()].join('\n'),
    weights: base64(weights),
    axes: base64(axes),
  };
  await client.index({ index: name, id: ID, document, refresh: true });
  rememberedOf(client).set(index, Promise.resolve(model));
}

/** Models that a process keeps for one engine: that of the index that is searched, and that of one being built. */
const MOST_REMEMBERED = 2;

const remembered = new WeakMap<Client, Map<string, Promise<LatentModel | undefined>>>();

function rememberedOf(client: Client): Map<string, Promise<LatentModel | undefined>> {
  const models = remembered.get(client) ?? new Map<string, Promise<LatentModel | undefined>>();
  remembered.set(client, models);
  return models;
}

/**
 * The model of an index, or undefined for one that was made without. It never changes while there is the index, so that a process
 * reads it once.
 */
export async function latentModelOf(client: Client, index: string): Promise<LatentModel | undefined> {
  const models = rememberedOf(client);
  const known = models.get(index);
  if (known) return await known;
  const reading = readModel(client, index);
  models.set(index, reading);
  // An engine that was away is asked again.
  reading.catch(() => models.delete(index));
  for (const name of [...models.keys()].slice(0, Math.max(0, models.size - MOST_REMEMBERED))) models.delete(name);
  return await reading;
}

async function readModel(client: Client, index: string): Promise<LatentModel | undefined> {
  const answer = await client.get<StoredModel>({ index: modelIndexOf(index), id: ID }, { ignore: [404] });
  const stored = answer._source;
  if (!stored) return undefined;
  const weights = Buffer.from(stored.weights, 'base64');
  const axes = Buffer.from(stored.axes, 'base64');
  return {
    dimensions: stored.dimensions,
    words: new Map(stored.words.split('\n').map((word, place) => [word, place])),
    weights: new Float32Array(Uint8Array.from(weights).buffer),
    axes: new Int8Array(Uint8Array.from(axes).buffer),
  };
}

function base64({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
