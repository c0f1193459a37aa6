import { test } from 'vitest';
import { loadPack, packFolders } from '../../src/pipeline/load-pack.ts';
import { testPack } from '../../src/pipeline/test-pack.ts';
test('x', async () => {
  for (const folder of packFolders(['kaizhou-2023'], '.')) {
    const loaded = await loadPack(folder, { tests: true });
    console.log(JSON.stringify(loaded.diagnostics.map((d) => [d.code, d.position, d.args]).slice(0, 10)));
    const r = testPack(loaded);
    console.log(r.rows, r.failures.length, JSON.stringify(r.failures.map((f) => [f.position.line, f.args]), null, 1));
  }
});
