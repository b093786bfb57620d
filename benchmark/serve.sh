#!/bin/sh
# Times ./tierline serve from start to first page, then loads it with wrk, beside nginx with the same bytes if it is there, and
# tells its memory: ./benchmark/serve.sh [SECONDS]
set -eu
home=$(cd -- "${0%/*}/.." && pwd -P)
seconds=${1:-20}
work=$(mktemp -d)
server=
peer=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$peer" ] || kill "$peer" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

start() {
  : >"$work/said"
  before=$(date +%s%N)
  "$home/tierline" serve --port 0 >"$work/said" &
  server=$!
  until grep -q localhost: "$work/said"; do sleep 0.01; done
  port=$(sed -n 's,.*localhost:\([0-9]*\) .*,\1,p' "$work/said")
  curl -fsS -o "$work/page" "http://localhost:$port/countries/KOR"
  after=$(date +%s%N)
}

"$home/tierline" serve --help >/dev/null
for _ in 1 2 3 4 5; do
  start
  echo "start to first page: $(((after - before) / 1000000)) ms"
  kill "$server"
  wait "$server" || true
done

load() {
  echo "$1 $3: $(wrk -t1 -c64 -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' "http://localhost:$2$3" |
    awk '/99%/ { p99 = $2 } /Requests\/sec/ { print $2 " requests a second, 99% within " p99 } /Non-2xx/ { print }')"
}

start
mkdir -p "$work/html/countries"
for page in /countries/KOR /countries/KOR.json; do
  curl -fsS -o "$work/html$page" "http://localhost:$port$page"
  gzip -9 -k "$work/html$page"
done
if command -v nginx >/dev/null; then
  peer_port=18080 # below those that the system hands out
  cat >"$work/nginx.conf" <<CONF
worker_processes 2;
pid $work/pid;
error_log $work/error.log;
daemon off;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000000;
  gzip_static on;
  client_body_temp_path $work/body;
  server { listen 127.0.0.1:$peer_port; root $work/html; }
}
CONF
  chmod -R a+rX "$work"
  nginx -p "$work" -c "$work/nginx.conf" &
  peer=$!
  sleep 1
fi
for round in 1 2 3; do
  for page in /countries/KOR /countries/KOR.json; do
    [ -z "$peer" ] || load nginx "$peer_port" "$page"
    load tierline "$port" "$page"
  done
done
grep -E 'VmRSS|VmHWM' "/proc/$server/status"
