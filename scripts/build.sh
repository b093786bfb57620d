# Builds what ./tierline starts. Sourced by it, and only when there is something to build. POSIX sh.
# shellcheck shell=sh

# Sets build, as find_build does, after building if need be.
make_build() {
  use_writable_state || return 1
  if find_build; then
    return 0
  fi
  take_lock
  trap 'stop_build 130' INT
  trap 'stop_build 143' TERM
  trap 'stop_build 129' HUP
  result=0
  # Another start may have built it while this one waited.
  find_build || build_now || result=1
  release_lock
  trap - INT TERM HUP
  return $result
}

# A checkout that can't be written to is built in the user's cache folder.
use_writable_state() {
  if { [ -d "$state" ] || mkdir "$state" 2>/dev/null; } && [ -w "$state" ]; then
    remember_jdk
    return 0
  fi
  checksum=$(printf '%s' "$home" | cksum) || return 1
  state=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/tierline/$(printf '%s' "$checksum" | tr ' ' '-')
  if ! mkdir -p "$state" 2>/dev/null || [ ! -w "$state" ]; then
    say "neither $home/.tierline nor $state can be written to; set XDG_CACHE_HOME to a folder for the build."
    return 1
  fi
  remember_jdk
}

remember_jdk() {
  if [ -n "${jdk_is_news:-}" ]; then
    printf '%s\n' "$JAVA_HOME" >"$state/jdk.$$" && mv -f "$state/jdk.$$" "$state/jdk"
  fi
}

# The lock is a symbolic link: made in one step, together with the name of its owner.
take_lock() {
  lock=$state/lock
  host=$(uname -n)
  waited=
  until ln -s "pid-$$@$host" "$lock" 2>/dev/null; do
    owner=$(readlink "$lock") || continue
    if lock_is_stale "$owner"; then
      # Taken away by renaming, so that of two starts that see it only one removes it.
      if mv "$lock" "$lock.stale-$$" 2>/dev/null; then
        rm -f "$lock.stale-$$"
      fi
    else
      [ -n "$waited" ] || say "another start is building; waiting for it ..."
      waited=yes
      sleep 0.3
    fi
  done
}

# Whether lock owner $1 is gone: its process has ended, or the lock is a quarter of an hour old.
lock_is_stale() {
  [ -z "$(find "$lock" -mmin +15 2>/dev/null)" ] || return 0
  case $1 in
    pid-*@"$host")
      owner_pid=${1#pid-}
      owner_pid=${owner_pid%%@*}
      ! kill -0 "$owner_pid" 2>/dev/null && [ ! -d "/proc/$owner_pid" ] &&
        ! ps -p "$owner_pid" >/dev/null 2>&1
      ;;
    *) return 1 ;;
  esac
}

release_lock() {
  if [ "$(readlink "$lock")" = "pid-$$@$host" ]; then
    rm -f "$lock"
  fi
}

stop_build() {
  [ -z "${child:-}" ] || kill "$child" 2>/dev/null
  [ -z "${fresh:-}" ] || rm -rf "$fresh"
  release_lock
  exit "$1"
}

# Builds into a folder of its own and then makes it the current one in one step.
build_now() {
  find_maven || return 1
  builds=$state/$jdk_version
  previous=
  [ -r "$builds/$program" ] && read -r previous <"$builds/$program"
  if [ -n "$previous" ]; then
    say "the sources have changed, building again ..."
  else
    say "first use, building (about a minute) ..."
  fi
  name=$program-$(date +%Y%m%d%H%M%S)-$$
  fresh=$builds/$name
  log=$state/build.log
  mkdir -p "$fresh/lib" && : >"$fresh/stamp" && : >"$log" || return 1
  # The stamp is as old as the start of the build: what is saved during it is built the next time.
  # A source from the future would be newer for ever, so the stamp goes along with it.
  tries=0
  while newer_sources "$fresh/stamp" && [ -n "$newer" ] && [ $tries -lt 20 ]; do
    touch -r "${newer%%
*}" "$fresh/stamp"
    tries=$((tries + 1))
  done

  # What makes picocli's class files fit for the cache is in app; whoever starts serve has use for it too.
  modules=app
  [ "$program" = app ] || modules=app,$program
  rm -rf "$state/work/app/lib" "$state/work/$program/lib"
  (
    cd "$home" && exec "$maven" -q -B -Dstyle.color=never -P launcher -Dtierline.work="$state/work" \
      -Dmaven.test.skip=true -Denforcer.skip=true -pl "$modules" -am package
  ) </dev/null >>"$log" 2>&1 &
  child=$!
  wait "$child"
  built=$?
  child=
  if [ "$built" -ne 0 ] || ! cp "$state/work/$program"/lib/*.jar "$fresh/lib/" 2>>"$log"; then
    rm -rf "$fresh"
    say "the build failed; the last lines of $log:"
    tail -n 25 "$log" >&2
    return 1
  fi

  # Without an AOT cache a start takes longer and nothing else: what fails here is for the log alone.
  run_java -cp "$state/work/app/lib/app.jar" org.tierline.app.NewerClassFiles "$fresh/lib" picocli-
  case $program in
    app) set -- org.tierline.app.Rehearsal "$home/scripts/commands.txt" ;;
    serve) set -- org.tierline.serve.Rehearsal "$home/scripts/pages.txt" ;;
  esac
  run_java -XX:AOTMode=record -XX:AOTConfiguration="$fresh/aotconf" -cp "$fresh/lib/$program.jar" "$@" &&
    run_java -XX:AOTMode=create -XX:AOTConfiguration="$fresh/aotconf" -XX:AOTCache="$fresh/$program.aot" \
      -cp "$fresh/lib/$program.jar"
  rm -f "$fresh/aotconf"

  printf '%s\n' "$name" >"$builds/$program.$$" && mv -f "$builds/$program.$$" "$builds/$program" || return 1
  build=$fresh
  fresh=
  # The build before stays for a start that has just read its name.
  for old in "$builds/$program"-*; do
    case $old in
      "$builds/$name" | "$builds/$previous") ;;
      *) rm -rf "$old" ;;
    esac
  done
}

# Runs java as ./tierline does, with its talk in the log.
run_java() {
  # shellcheck disable=SC2086  # the flags are words
  "$JAVA_HOME/bin/java" $jvm_flags "$@" </dev/null >>"$log" 2>&1 &
  child=$!
  wait "$child"
  result_of_java=$?
  child=
  [ $result_of_java -eq 0 ] || printf '%s\n' "java ended with $result_of_java: $*" >>"$log"
  return $result_of_java
}
