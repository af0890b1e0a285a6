import { spawnSync } from 'node:child_process'

/** The path of an nginx for the tests; null where there is none. Debian keeps it where only root's PATH leads. */
export function findNginx() {
  const runs = (path) => spawnSync(path, ['-v']).status === 0
  return ['nginx', '/usr/sbin/nginx'].find(runs) ?? null
}
