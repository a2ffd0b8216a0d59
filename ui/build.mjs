// Builds ui/dist when something changed; Maven calls it before it packs the jar.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const INPUTS = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const LOCK = ['package.json', 'package-lock.json'];
const memory = join(here, '.build-hash');

function filesIn(path) {
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : [path];
}

function hashOf(names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesIn(join(here, name)))) {
    hash.update(file.slice(here.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function remembered() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return {};
  }
}

function fail(sentence, details = '') {
  console.error(`${details}\nThe browser code in ui/ was not built: ${sentence}`.trim());
  process.exit(1);
}

function run(command, args, sentence) {
  const done = spawnSync(command, args, { cwd: here, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    fail(sentence, `${done.stdout ?? ''}${done.stderr ?? done.error ?? ''}`);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`it needs Node 20.19 or newer, this is ${process.versions.node}.`);
}

const started = Date.now();
const lock = hashOf(LOCK);
const inputs = hashOf(INPUTS);
const before = remembered();
const vite = join(here, 'node_modules', 'vite', 'bin', 'vite.js');
const built = existsSync(join(here, 'dist', 'process-map.js'));

if (built && before.inputs === inputs) {
  console.log('ui: nothing changed, nothing built.');
} else {
  const install = before.lock !== lock || !existsSync(vite);
  if (install) {
    run('npm', ['ci', '--no-audit', '--no-fund'], '`npm ci` failed; is the npm registry within reach?');
  }
  run(process.execPath, [vite, 'build', '--logLevel', 'warn'], 'the Vite build failed, see above.');
  writeFileSync(memory, JSON.stringify({ lock, inputs }));
  console.log(`ui: ${install ? 'installed and built' : 'built'} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
