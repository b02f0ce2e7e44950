# Installs what package-lock.json asks for, when it is not there. Read by run.sh, from the root of the checkout.
# Everything is said on the standard error: what a command prints stays clean.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "préau : $*"
  exit 1
}

stamp=node_modules/.preau-installed
lock=.cache/install.lock

is_installed() {
  sum=$(cksum <package-lock.json)
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && return 0
  node house/installed.cjs . || return 1
  printf '%s\n' "$sum" 2>/dev/null >"$stamp" || true
}

# Making a folder is the one step that two commands cannot both succeed in.
take_lock() {
  mkdir -p .cache
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    [ "$waited" -eq 0 ] && say 'préau : une autre commande installe les paquets, on l’attend…'
    holder=$(cat "$lock/pid" 2>/dev/null || echo)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then rm -rf "$lock"; fi
    if [ -z "$holder" ] && [ "$waited" -gt 10 ]; then rm -rf "$lock"; fi
    # The number of a dead holder may have been given to another program: no installation lasts ten minutes.
    if [ "$waited" -gt 600 ]; then rm -rf "$lock"; fi
    waited=$((waited + 1))
    sleep 1
  done
  echo $$ >"$lock/pid"
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT TERM
}

run_npm() {
  say 'préau : installation des paquets (npm ci) : une minute ou deux, la première fois seulement…'
  began=$(date +%s)
  # PostgreSQL's package wants an install script for its symbolic links: préau makes them itself.
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
    stop "npm ci a échoué (son message est au-dessus). Vérifiez l’accès au dépôt de paquets : npm ping"
  cksum <package-lock.json >"$stamp"
  say "préau : paquets installés en $(($(date +%s) - began)) s"
}

install_packages() {
  command -v node >/dev/null || stop 'Node est introuvable : installez Node (18 ou plus suffit pour commencer) puis relancez.'
  command -v npm >/dev/null || stop 'npm est introuvable : il vient d’ordinaire avec Node.'
  is_installed && return 0
  [ -w . ] || stop "le dossier $(pwd) ne peut pas être écrit par $(id -un) : lancez préau avec le compte qui le possède, ou donnez-le-lui (chown -R $(id -un) .)."
  if [ -d node_modules ] && [ ! -w node_modules ]; then
    stop "le dossier node_modules appartient à un autre compte que $(id -un) : supprimez-le, ou lancez préau avec ce compte."
  fi
  take_lock
  is_installed || run_npm
  rm -rf "$lock"
  trap - EXIT INT TERM
}

major_of() { "$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }

# Node itself comes from npm on Linux; elsewhere the machine's own must be recent enough.
choose_node() {
  for candidate in node_modules/.bin/node node; do
    if [ "$(major_of "$candidate")" -ge 24 ]; then
      node=$candidate
      return 0
    fi
  done
  stop "Node 24 ou plus est nécessaire sur ce système (trouvé : $(node -v)) : il s’installe depuis https://nodejs.org"
}
