#!/usr/bin/env bash
# Compiles the tool to one native file and runs it: the library and the tool must work without a runtime compiler and after trimming.
# Opt-in, since it needs a C compiler and a package of some 100 MB. Works on a copy, so that the committed lock files stay as they are.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git archive HEAD | tar -x -C "$work"
cd "$work"
find . -name packages.lock.json -delete
linker=clang
command -v clang > /dev/null || linker=gcc
dotnet publish src/TextKit.Cli -c Release -r "${1:-linux-x64}" -p:PublishAot=true -p:CppCompilerAndLinker=$linker -warnaserror -o native
tool=native/TextKit.Cli
ls -l "$tool"
article=$root/corpus/09-y-te-sot-xuat-huyet.txt
for format in text json jsonl conllu html; do
    "$tool" analyze "$article" --date 2022-08-16 --format "$format" > "native.$format"
    dotnet run -c Release --project "$root/src/TextKit.Cli" -- analyze "$article" --date 2022-08-16 --format "$format" > "managed.$format"
    cmp "native.$format" "managed.$format"
done
"$tool" segment "$article" | head -n 1
"$tool" evaluate --gold "$root/corpus" --format json
"$tool" info > /dev/null
echo "native tool: same output as the managed one"
