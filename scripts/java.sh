# Finds the JDK and Maven. Sourced by ./tierline and ./dev. POSIX sh.
# shellcheck shell=sh

needed_java=25
needed_maven=3.8

say() {
  printf '%s\n' "tierline: $*" >&2
}

# Sets jdk_version to the full version of the JDK in folder $1; fails if that is no JDK that fits.
# Reads the folder's release file: running java to ask would cost every start 50 ms.
read_jdk() {
  jdk_version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  release_short=
  release_full=
  while IFS='=' read -r release_key release_value || [ -n "$release_key" ]; do
    case $release_key in
      JAVA_VERSION) release_short=${release_value#\"} release_short=${release_short%%\"*} ;;
      JAVA_RUNTIME_VERSION) release_full=${release_value#\"} release_full=${release_full%%\"*} ;;
    esac
  done <"$1/release"
  release_major=${release_short%%[!0-9]*}
  [ -n "$release_major" ] && [ "$release_major" -ge "$needed_java" ] || return 1
  jdk_version=${release_full:-$release_short}
  # It becomes the name of a folder.
  case $jdk_version in *[!0-9A-Za-z.+_-]*) jdk_version=$release_major ;; esac
}

# Follows the symbolic links of file $1 by hand: readlink -f is not everywhere.
follow_links() {
  followed=$1
  while [ -h "$followed" ]; do
    link=$(readlink "$followed") || return 1
    case $link in
      /*) followed=$link ;;
      *) followed=${followed%/*}/$link ;;
    esac
  done
}

# Tries each folder given; sets JAVA_HOME to the first of exactly the needed version, or else to the
# first that is newer.
first_jdk_of() {
  newer_jdk=
  for candidate; do
    if read_jdk "$candidate"; then
      if [ "$release_major" -eq "$needed_java" ]; then
        JAVA_HOME=$candidate
        return 0
      fi
      newer_jdk=${newer_jdk:-$candidate}
    fi
  done
  [ -n "$newer_jdk" ] && JAVA_HOME=$newer_jdk && read_jdk "$JAVA_HOME"
}

# Sets JAVA_HOME and jdk_version: JAVA_HOME as it is, the java on PATH, then the usual places, or the
# folders listed in TIERLINE_JDK_PLACES (separated by colons) in their stead.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && read_jdk "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  java_on_path=$(command -v java) || java_on_path=
  case $java_on_path in
    /*)
      follow_links "$java_on_path" && case $followed in
        */bin/java)
          if read_jdk "${followed%/bin/java}"; then
            export JAVA_HOME="${followed%/bin/java}"
            return 0
          fi
          ;;
      esac
      ;;
  esac
  if [ -n "${TIERLINE_JDK_PLACES+set}" ]; then
    saved_ifs=$IFS
    IFS=:
    # shellcheck disable=SC2086  # split at the colons
    set -- $TIERLINE_JDK_PLACES
    IFS=$saved_ifs
    for place; do
      set -- "$@" "$place"/*
    done
  else
    user_home=${HOME:-/nonexistent}
    set -- \
      "${JAVA_HOME_25_X64:-/nonexistent}" "${JAVA_HOME_25_ARM64:-/nonexistent}" \
      /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/java/* /opt/*jdk* /opt/java/* /opt/*java* \
      /opt/hostedtoolcache/Java_*/*/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$user_home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
      "$user_home"/.sdkman/candidates/java/* "$user_home"/.jdks/* "$user_home"/.gradle/jdks/* \
      "$user_home"/.local/share/mise/installs/java/* "$user_home"/.asdf/installs/java/* \
      "$user_home"/.jabba/jdk/*
  fi
  if first_jdk_of "$@"; then
    export JAVA_HOME
    return 0
  fi
  say "JDK $needed_java or later is needed and was not found in JAVA_HOME, on PATH or in the usual places; install one, for example from https://adoptium.net or as your system's openjdk-$needed_java-jdk package, or set JAVA_HOME to it."
  return 1
}

# Sets maven to the mvn to run. Needs JAVA_HOME.
find_maven() {
  maven=$(command -v mvn) || maven=
  if [ -z "$maven" ]; then
    for candidate in \
      "${MAVEN_HOME:-/nonexistent}/bin/mvn" "${M2_HOME:-/nonexistent}/bin/mvn" \
      "${HOME:-/nonexistent}/.sdkman/candidates/maven/current/bin/mvn" \
      /usr/local/bin/mvn /usr/share/maven/bin/mvn /opt/homebrew/bin/mvn /opt/*maven*/bin/mvn; do
      if [ -x "$candidate" ]; then
        maven=$candidate
        break
      fi
    done
  fi
  if [ -z "$maven" ]; then
    say "Maven $needed_maven or later is needed to build and no mvn was found on PATH or in the usual places; install it, for example as your system's maven package or from https://maven.apache.org."
    return 1
  fi
  maven_version=$("$maven" -v 2>/dev/null </dev/null) || maven_version=
  maven_version=${maven_version#*Apache Maven }
  maven_version=${maven_version%%[!0-9.]*}
  maven_major=${maven_version%%.*}
  maven_minor=${maven_version#*.}
  maven_minor=${maven_minor%%.*}
  if [ -z "$maven_major" ] || [ "$maven_major" -lt "${needed_maven%.*}" ] ||
    { [ "$maven_major" -eq "${needed_maven%.*}" ] && [ "${maven_minor:-0}" -lt "${needed_maven#*.}" ]; }; then
    say "Maven $needed_maven or later is needed to build; $maven is ${maven_version:-of an unknown version}; install a newer one, for example from https://maven.apache.org."
    return 1
  fi
}
