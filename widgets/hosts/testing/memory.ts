// What a page keeps in memory, by Chromium's inspector.
import type { CDPSession } from 'playwright';

/** Objects with this element's prototype that are still in memory after a collection. */
export async function instances(cdp: CDPSession, name: string): Promise<number> {
  // Asked for objects, the inspector collects too, but spares what an old word on its own stack happens to point at, for as
  // long as it is asked in the same way. This collects from a task of its own, without a stack (V8's GCTask).
  await cdp.send('HeapProfiler.collectGarbage');
  // Whatever the inspector hands out it holds on to.
  const objectGroup = 'instances';
  const expression = `customElements.get('${name}').prototype`;
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup,
  });
  const { result: found } = await cdp.send('Runtime.getProperties', {
    objectId: objects.objectId ?? '',
    ownProperties: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return found.filter(({ name }) => /^\d+$/.test(name)).length;
}

/** After a collection; `usedSize` in bytes. */
export async function countersOf(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { nodes, jsEventListeners, usedSize };
}
