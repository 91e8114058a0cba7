# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What app/run and tests/run share: the packages, and configuring a preset. Sourced, with `root` set.

# The packages of the named sections of app/packages.txt.
packages_of() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{/^[a-z]/p}" "$root/app/packages.txt"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Those of the given packages that are not installed.
missing_of() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
            | sed -n 's/^installed //p' | sort -u)
}

# Debian starts a PostgreSQL of its own with the package; ours is another one. While we install, and
# only then, it is told not to.
without_default_cluster() {
    local mark=/etc/postgresql-common/createcluster.d/banzhang-setup.conf status=0
    if [ ! -e "$mark" ]; then
        as_root mkdir -p "${mark%/*}"
        echo "create_main_cluster = false" | as_root tee "$mark" >/dev/null
    fi
    "$@" || status=$?
    as_root rm -f "$mark"
    return $status
}

# Installs what is missing of the named sections; silent and quick when nothing is.
install_missing() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: see app/packages.txt for what must be installed." >&2
        return 0
    fi
    # shellcheck disable=SC2046
    mapfile -t missing < <(missing_of $(packages_of "$@"))
    [ ${#missing[@]} = 0 ] && return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "These packages are missing, and there is no sudo to install them:" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -qq
    without_default_cluster as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure PRESET [OPTION…]: once; ninja itself sees later changes. A folder that was configured
# elsewhere (a moved or copied checkout) is configured afresh.
configure() {
    local preset=$1 folder="$root/build/$1"
    shift
    if [ -f "$folder/build.ninja" ] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        return 0
    fi
    local output
    output=$(cd "$root" && cmake --fresh --preset "$preset" "$@" 2>&1) || {
        printf '%s\n' "$output" >&2
        return 1
    }
}
