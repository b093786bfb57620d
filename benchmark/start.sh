#!/bin/sh
# Times ./tierline from start to exit: ./benchmark/start.sh [RUNS] [ARGUMENTS OF TIERLINE...]
set -eu
home=$(cd -- "${0%/*}/.." && pwd -P)
runs=${1:-20}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- show PRK
"$home/tierline" "$@" >/dev/null
i=0
while [ "$i" -lt "$runs" ]; do
  before=$(date +%s%N)
  "$home/tierline" "$@" >/dev/null
  after=$(date +%s%N)
  echo "$(((after - before) / 1000000))"
  i=$((i + 1))
done | sort -n | awk '
  { ms[NR] = $1 }
  END {
    middle = int((NR + 1) / 2)
    printf "least %d ms, median %d ms, most %d ms of %d runs\n", ms[1], ms[middle], ms[NR], NR
  }'
