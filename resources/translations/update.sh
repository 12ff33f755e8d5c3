#!/usr/bin/env bash
# Brings splitpoint_de.ts in step with the texts of the sources: new ones arrive unfinished, those that are gone leave.
# tests/resources/translations_test.py fails until all of them are translated.
# Needs lupdate (Debian: qt6-l10n-tools).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

lupdate=""
for tool in /usr/lib/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate; do
  if command -v "$tool" >/dev/null; then
    lupdate=$tool
    break
  fi
done
[[ -n $lupdate ]] || { echo "update.sh: there is no lupdate here; install qt6-l10n-tools." >&2; exit 77; }

file=${1:-resources/translations/splitpoint_de.ts}
# The headers give the namespaces: with -I the contexts are the class names of run time (splitpoint::ui::MainWindow).
"$lupdate" -silent -no-obsolete -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number -locations none -source-language en -target-language de_DE -I . -recursive ui app -ts "$file"
