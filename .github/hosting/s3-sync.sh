#!/usr/bin/env bash
# Uploads out/ to a bucket: s3-sync.sh s3://bucket[/prefix] [folder]
# New files come first and removals last, so that no page ever names a file that is not there.
# The bucket serves a website: aws s3 website s3://bucket --index-document index.html --error-document 404.html
# Buckets send no security headers: behind CloudFront, set those of out/_headers in a response headers policy.
set -euo pipefail

target=${1:?usage: s3-sync.sh s3://bucket[/prefix] [folder]}
folder=${2:-out}
[[ -f $folder/.kiosk-export.json ]] || { echo "$folder is no export; run npm run export first." >&2; exit 2; }

hosts_files=(--exclude '_headers' --exclude '_redirects' --exclude '.nojekyll' --exclude '.kiosk-export.json' --exclude 'changes.json')

# The name of the style sheet changes with its content.
aws s3 cp "$folder" "$target" --recursive --exclude '*' --include '_kiosk/site.*.css' \
  --cache-control 'public, max-age=31536000, immutable'
aws s3 cp "$folder/site.webmanifest" "$target/site.webmanifest" \
  --content-type application/manifest+json --cache-control no-cache
aws s3 sync "$folder" "$target" "${hosts_files[@]}" --exclude '_kiosk/site.*.css' --exclude site.webmanifest \
  --cache-control no-cache
aws s3 sync "$folder" "$target" "${hosts_files[@]}" --delete --size-only --cache-control no-cache
