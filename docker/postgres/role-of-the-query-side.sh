#!/usr/bin/env bash
# Run once, when the database is made and before there are tables: the query side reads everything and
# adds looks (V6__role_of_the_query_side.sql), and nothing else.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$QUERY_SIDE_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role pages login password :'password';
alter default privileges for role madoguchi grant select on tables to pages;
SQL
