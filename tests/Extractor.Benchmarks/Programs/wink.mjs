// wink-nlp: tokens, parts of speech and names of every .txt file of a folder. It finds no quotations.
import fs from 'node:fs';
import path from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const [folder] = process.argv.slice(2);
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
let tokens = 0, names = 0, nouns = 0;
for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.txt')).sort()) {
  const doc = nlp.readDoc(fs.readFileSync(path.join(folder, name), 'utf8'));
  tokens += doc.tokens().length();
  nouns += doc.tokens().out(nlp.its.pos).filter(pos => pos === 'PROPN').length;
  names += doc.entities().length();
}
process.stdout.write(`${tokens} tokens, ${nouns} proper nouns, ${names} names\n`);
