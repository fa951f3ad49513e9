#!/bin/bash
# Makes, once, a certificate authority and the certificates of the nodes. Run in the folder of an Elasticsearch.
# usage: make-certificates.sh INSTANCES.yml FOLDER
set -euo pipefail

instances=$1
folder=$2
if [ -f "$folder/done" ]; then exit 0; fi

work=$(mktemp -d)
bin/elasticsearch-certutil ca --silent --pem --days 3650 --out "$work/ca.zip"
unzip -q "$work/ca.zip" -d "$work"
bin/elasticsearch-certutil cert --silent --pem --days 3650 --in "$instances" --out "$work/nodes.zip" \
  --ca-cert "$work/ca/ca.crt" --ca-key "$work/ca/ca.key"
unzip -q "$work/nodes.zip" -d "$work"

mkdir -p "$folder"
for name in ca $(sed -n 's/^ *- name: *//p' "$instances"); do
  rm -rf "${folder:?}/$name"
  mv "$work/$name" "$folder/$name"
done
# The authority's own key signs nothing any more; the nodes run as user 1000 of group 0 and read theirs through the group.
rm -f "$folder/ca/ca.key"
if [ "$(id -u)" = 0 ]; then chown -R root:root "$folder"; fi
find "$folder" -type d -exec chmod 755 {} +
find "$folder" -name '*.crt' -exec chmod 644 {} +
find "$folder" -name '*.key' -exec chmod 640 {} +
touch "$folder/done"
rm -rf "$work"
