#!/usr/bin/env bash
# Publishes the command as one file that needs no .NET, compiled beforehand for the runtime that is in it.
#
#   eng/publish.sh [--native] [--output FOLDER] [--print] [RID...]
#
# RID: the systems, such as linux-x64 (the default), linux-arm64, osx-arm64, win-x64; each goes to FOLDER/RID (the
# default FOLDER is publish).
# --native  compiles to machine code without a runtime. That is possible only for the system of this machine, and needs
#           a C compiler.
# --print   only shows the commands.
set -euo pipefail
typed_in=$PWD
cd "$(dirname "$0")/.."

usage() { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' eng/publish.sh; }

folder=publish print=false
options=(-p:PublishSingleFile=true)
rids=()
while [ $# -gt 0 ]; do
  case "$1" in
    --help) usage; exit 0 ;;
    --native) options=(-p:PublishAot=true -p:StripSymbols=true) ;;
    --print) print=true ;;
    --output) [ $# -ge 2 ] || { echo "publish.sh: --output needs a folder" >&2; exit 2; }; folder=$2; shift
      case "$folder" in /* | [A-Za-z]:*) ;; *) [ "$typed_in" = "$PWD" ] || folder=$typed_in/$folder ;; esac ;;
    -*) echo "publish.sh: unknown option $1" >&2; exit 2 ;;
    *) rids+=("$1") ;;
  esac
  shift
done

for rid in "${rids[@]:-linux-x64}"; do
  # No symbols and documentation: they are for who builds upon the libraries
  command=(dotnet publish src/Extractor.Cli --configuration Release --runtime "$rid" --self-contained true
    "${options[@]}" -p:DebugType=none -p:PublishDocumentationFiles=false --output "$folder/$rid")
  # As it can be typed again, also where the folder's name holds a blank
  line=$(printf ' %q' "${command[@]}")
  echo "${line:1}"
  "$print" || "${command[@]}"
done
