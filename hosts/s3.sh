#!/bin/sh
# Uploads what "npm run publish -- --plain FOLDER" made to a bucket of S3: parts first, pages last but for the worker.
#   hosts/s3.sh FOLDER s3://BUCKET[/PATH] [DISTRIBUTION]     (needs the aws command; DISTRIBUTION: CloudFront's id)
set -eu
from=$1
to=$2

put() { aws s3 cp --recursive --only-show-errors "$from" "$to" "$@"; }
parts="public, max-age=31536000, immutable"

aws s3 sync --only-show-errors --size-only "$from" "$to" --cache-control "$parts" \
  --exclude '*' --include 'assets/*' --include 'data/*'
put --cache-control no-cache --exclude 'assets/*' --exclude 'data/*' --exclude '*.html' \
  --exclude '*.webmanifest' --exclude '*.ics' --exclude sw.js
# Types that the aws command does not know by their names.
put --cache-control no-cache --content-type application/manifest+json --exclude '*' --include '*.webmanifest'
put --cache-control no-cache --content-type 'text/calendar; charset=utf-8' --exclude '*' --include '*.ics'
put --cache-control no-cache --content-type 'text/html; charset=utf-8' --exclude '*' --include '*.html'
# Who has the newest worker has it save the newest page.
put --cache-control no-cache --exclude '*' --include sw.js
# What is in the bucket and no more in the folder.
aws s3 sync --only-show-errors --size-only --delete "$from" "$to"

if [ $# -gt 2 ]; then
  aws cloudfront create-invalidation --distribution-id "$3" --paths '/*'
fi
