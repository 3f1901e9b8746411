// Plain JavaScript that any Node can read, so that a wrong one gets a sentence and not a syntax error.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `Leerkring runs on Node 24, this is ${process.version}. Run "npm ci" (it brings Node 24 along), then "npm start".`,
  );
  process.exit(1);
}
const { start } = await import('./start.ts');
await start();
