-- A query side may have a role of its own, named pages: it reads everything and adds looks, and nothing
-- else. Where the role is made later, these grants are given by hand; see docs/operations.md.
do $$
begin
  if exists (select from pg_roles where rolname = 'pages') then
    grant insert on access_fact to pages;
    grant usage on sequence access_fact_position_seq to pages;
  end if;
end
$$;
