#!/bin/sh
# The door of every npm script: sh house/run.sh start|test|preau|bench [arguments]
# Needs only git, any Node and npm; installs the packages, then continues with the Node they bring.
set -eu
cd "$(dirname "$0")/.."
. house/install.sh

what=${1:?start, test, preau ou bench}
shift

# V8 sizes itself for all the memory of the machine: left alone, the server kept 400 MB where 230 serve as well.
flags=
case $what in
  start) script=start.ts flags='--max-semi-space-size=8 --max-old-space-size=512' ;;
  test) script=house/test.ts ;;
  preau) script=preau.ts ;;
  bench) script=bench/bench.ts ;;
  *) stop "« $what » est inconnu : start, test, preau ou bench" ;;
esac

install_packages
choose_node
# Types are stripped once, not at each start (decision 0041).
export NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$(pwd)/.cache/compiled}"
PATH="$(pwd)/node_modules/.bin:$PATH" exec "$node" $flags "$script" "$@"
