// compromise: quotations and people of every .txt file of a folder, one JSON line a file. Run where it is installed.
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';

const [folder] = process.argv.slice(2);
const lines = [];
for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.txt')).sort()) {
  const doc = nlp(fs.readFileSync(path.join(folder, name), 'utf8'));
  const quotations = doc.quotations().json({ offset: true, terms: false }).map(one => ({ text: one.text, start: one.offset?.start }));
  lines.push(JSON.stringify({ name, quotations, people: doc.people().out('array') }));
}
process.stdout.write(lines.join('\n') + '\n');
