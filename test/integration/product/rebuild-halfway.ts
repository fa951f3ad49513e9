import { openServices } from '@anjian/api';
import { rebuildIndex } from '@anjian/indexer';

// Rebuilds the index of a data folder and stops for ever in the middle, for a test to kill: prints `halfway` then.
const [dataDir = '', cuts = '0'] = process.argv.slice(2);
const services = await openServices({ dataDir });
const { lexicon } = services.indexer;
let left = Number(cuts);
await rebuildIndex({
  ...services.indexer,
  lexicon: {
    ...lexicon,
    segment: (text) => {
      if (left-- === 0) {
        process.stdout.write('halfway\n');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      }
      return lexicon.segment(text);
    },
  },
});
