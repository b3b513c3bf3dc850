#!/usr/bin/env bash
# Publishes the command as one file, compiled beforehand and native, and has both do what it does on .NET: all must write the
# same bytes and end alike, though parts that nothing seems to use are left out of what is published.
# Takes a published program, or publishes both, which takes three minutes and needs a C compiler.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish() {
  eng/publish.sh "$@" > "$work/log" || { cat "$work/log"; exit 1; }
  ! grep ' warning ' "$work/log" || exit 1
}

if [ $# -gt 0 ]; then
  programs=("$(realpath "$1")")
else
  publish --output "$work/beforehand"
  publish --output "$work/native" --native
  programs=("$work"/beforehand/*/extractor "$work"/native/*/extractor)
fi
managed=$root/src/Extractor.Cli/bin/Release/net10.0/extractor.dll
failed=0

# Runs a program in its folder, with an article as standard input; its exit status ends what it prints
run() {
  local name=$1 status=0
  shift
  (cd "$work/$name" && "$@" < a.txt > "$work/$name.out" 2> "$work/$name.err") || status=$?
  echo "$status" >> "$work/$name.out"
}

begin() {
  rm -rf "${work:?}/$1"
  cp -r "$work/input" "$work/$1"
}

# Runs all in a folder each, with the same articles; compares what they print, their exit status and all they leave there
compare() {
  local program
  begin expected
  run expected dotnet exec "$managed" "$@"
  for program in "${programs[@]}"; do
    begin actual
    run actual "$program" "$@"
    if cmp "$work/actual.out" "$work/expected.out" && cmp "$work/actual.err" "$work/expected.err" && diff -r "$work/actual" "$work/expected"; then
      echo "the same: extractor $*"
    else
      echo "not the same by $program: extractor $*"
      head -5 "$work/actual.err"
      failed=$((failed + 1))
    fi
  done
}

mkdir "$work/input"
cp -r samples/articles "$work/input"
cp samples/articles/xi-blinken-no-breakthrough.txt "$work/input/a.txt"
cd "$work/input"
{ echo '<!DOCTYPE html><title>A talk</title><article><h1>A talk</h1>'; sed 's:.*:<p>&</p>:' a.txt; echo '</article>'; } > page.html
{ echo '# A talk'; echo; cat a.txt; } > talk.md
printf 'word: praise\n' > bad-list.txt
printf 'chirp\n' > cues.txt
dotnet exec "$managed" a.txt --format jsonl --with-text > again.jsonl
dotnet exec "$managed" articles --format json --with-text > again.json
dotnet exec "$managed" a.txt --output table.xlsx
dotnet exec "$managed" articles --shard 1/2 --output one.jsonl
dotnet exec "$managed" articles --shard 2/2 --output two.jsonl
printf 'id,text\none,"""We will go,"" Ada Holm said."\n' > table.csv
printf '\377\000\001' > broken.txt
cd "$root"

for format in csv tsv json jsonl text; do
  compare articles --format "$format"
done
compare articles --output out.xlsx --output out.html --output out.csv --output out.jsonl --quiet
compare articles --explain --with-text --format json --threads 2
compare articles --format csv --columns atap --bom --kind direct,mixed --min-confidence 0.5
for input in page.html talk.md again.jsonl again.json table.csv table.xlsx; do
  compare "$input" --format jsonl
done
compare missing.txt broken.txt a.txt --format jsonl --errors errors.jsonl
compare a.txt --cues cues.txt --format jsonl
compare a.txt --stance bad-list.txt
compare - --format csv
compare articles --shard 1/2 --output part.jsonl
compare merge one.jsonl two.jsonl --format csv
for command in speakers stance inspect; do
  compare "$command" articles
  compare "$command" articles --format json
done
compare speakers articles --output speakers.xlsx
compare verify again.jsonl a.txt
compare schema statements
compare completion bash
compare man
compare --help
compare articles --format nothing

exit "$failed"
