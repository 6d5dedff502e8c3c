#!/bin/sh
# What the browser tests ("browser") and the spelling check ("dictionaries") need from Debian.
# Fetched where we may; else the one command is named and we fail.
set -eu
PACKAGES=""
for what in "$@"; do
  case "$what" in
    browser) command -v chromium >/dev/null 2>&1 || PACKAGES="$PACKAGES chromium" ;;
    dictionaries)
      for pair in sv_SE:hunspell-sv da_DK:hunspell-da en_GB:hunspell-en-gb; do
        [ -e "/usr/share/hunspell/${pair%%:*}.dic" ] || PACKAGES="$PACKAGES ${pair#*:}"
      done ;;
    *) echo "usage: system.sh [browser] [dictionaries]" >&2; exit 2 ;;
  esac
done
[ -n "$PACKAGES" ] || exit 0
as=""
if [ "$(id -u)" != 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as="sudo -n"; else as="no"; fi
fi
if [ "$as" != no ] && command -v apt-get >/dev/null 2>&1; then
  $as apt-get update -qq
  # shellcheck disable=SC2086
  $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $PACKAGES >/dev/null && exit 0
fi
echo "Something is missing on this machine. Install it and try again:  sudo apt-get install$PACKAGES" >&2
exit 1
